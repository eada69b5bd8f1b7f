import type { Corpus, Section, Use } from './types.ts'

/** Links in a hundred words that a reader bears: more than eight are a thicket, and some words of a text are counted twice. */
const bearable = 7.5

/** The components whose links a text can't do without: each says where something is from, or where to look. */
const needed: ReadonlySet<string> = new Set(['Cite', 'Fig', 'Sec', 'Note'])

/**
 * The mentions of terms, materials and techniques that are links: of a term the first in each chapter, but of none that
 * says that it is never a link. Where a section would have more links than a reader bears, those of materials and of
 * techniques come before those of terms, and of what is too much every so many are left out, from its beginning to its end.
 */
export function linkedMentions({ texts, get }: Pick<Corpus, 'texts' | 'get'>): ReadonlySet<Use> {
  const seen = new Set<string>()
  const mention = ({ ids: [id = ''], section }: Use) => `${section.split('.')[0]} ${id}`
  const linked = texts.flatMap(section => {
    const things = section.uses.filter(({ component }) => component === 'Material' || component === 'Technique')
    const shown = spread(things, roomIn(section))
    const terms = firsts(
      section.uses.filter(
        use => use.component === 'Term' && !seen.has(mention(use)) && get('terms', use.ids[0] ?? '')?.link !== 'never',
      ),
    )
    const told = spread(terms, roomIn(section) - shown.length)
    for (const use of told) seen.add(mention(use))
    return [...shown, ...told]
  })
  return new Set(linked)
}

/** Of uses that name the same, the first. */
const firsts = (uses: readonly Use[]): Use[] => {
  const ids = new Set<string>()
  return uses.filter(({ ids: [id = ''] }) => !ids.has(id) && ids.add(id))
}

/** How many links a section has room for beside those that it needs. */
function roomIn({ blocks, uses }: Section): number {
  const words = blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  const taken = uses.filter(({ component }) => needed.has(component)).reduce((sum, { ids }) => sum + ids.length, 0)
  return Math.max(0, Math.floor((bearable * words) / 100) - taken)
}

/** At most so many of some things, as evenly as they come. */
const spread = <T>(things: readonly T[], most: number): T[] =>
  things.length <= most
    ? [...things]
    : things.filter((_, at) => Math.floor(((at + 1) * most) / things.length) > Math.floor((at * most) / things.length))
