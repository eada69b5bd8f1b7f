import { kindNamed } from '../../core/corpus/text/components.ts'
import { asComponent } from '../../core/corpus/text/short.ts'
import type { Block, Extent, Section, Use } from '../../core/corpus/types.ts'
import { isNumbered } from '../../core/permalinks/text.ts'

/** What of a section its source with anchors is made from. */
type Marked = Pick<Section, 'number' | 'mdx' | 'blocks' | 'uses' | 'forms' | 'footnotes'>

/** Text to be put into a source. */
interface Insertion {
  at: number
  text: string
  /** Where what it takes the place of ends; without it, it takes no place. */
  until?: number
}

/**
 * The source of a section with its paragraphs, lists and headings in anchored wrappers, each with the notes on it behind
 * it, with the first mention of each figure marked as the place where `#fig-6` lands, and the mentions marked that are
 * links. What follows such notes up to the next is in one wrapper with them, so that tall notes can stand beside
 * it too. Embedded views carry their own anchors.
 */
export function withAnchors(section: Marked, linked: ReadonlySet<Use> = new Set()): string {
  // Where several end at one place, the inner one ends first.
  const insertions = [
    ...paragraphs(section),
    ...firstMentions(section),
    ...links(section, linked),
    ...markedAtEnd(section),
    ...ends(section),
    ...section.forms.map(form => ({ at: form.start, until: form.end, text: asComponent(form) })),
    ...footnoteMarks(section),
  ].sort((a, b) => a.at - b.at)
  const written = (extent: Extent) => withInsertions(section.mdx, extent, insertions)
  return textAlone(section, insertions) + atFoot(section, written)
}

/** Part of a source with what is inserted into it. */
function withInsertions(mdx: string, { start, end }: Extent, insertions: readonly Insertion[]): string {
  let out = ''
  let from = start
  for (const { at, text, until = at } of insertions) {
    if (at < start || until > end) continue
    out += mdx.slice(from, at) + text
    from = until
  }
  return out + mdx.slice(from, end)
}

/** The text without what its footnotes say, which stands behind it. */
function textAlone({ mdx, blocks }: Marked, insertions: readonly Insertion[]): string {
  const said = blocks.filter(({ type }) => type === 'footnote').sort((a, b) => a.start - b.start)
  const isSaid = (at: number) => said.some(({ start, end }) => start < at && at < end)
  const outside = [
    ...insertions.filter(({ at }) => !isSaid(at)),
    ...said.map(({ start, end }) => ({ at: start, until: end, text: '' })),
  ].sort((a, b) => a.at - b.at)
  return withInsertions(mdx, { start: 0, end: mdx.length }, outside)
}

function footnoteMarks({ number, footnotes }: Marked): Insertion[] {
  return footnotes.flatMap(({ name, marks }, index) =>
    marks.map(({ start, end }, use) => ({
      at: start,
      until: end,
      text: `<FootnoteMark name="${name}" section="${number}" index={${index}} use={${use}}/>`,
    })),
  )
}

/** The footnotes of a section as a list behind its text; nothing where there is none. */
function atFoot({ number, footnotes }: Marked, written: (extent: Extent) => string): string {
  if (footnotes.length === 0) return ''
  const items = footnotes.map(
    ({ name, content, marks }) =>
      `<Footnote name="${name}" section="${number}" marks={${marks.length}}>\n\n${written(content)}\n\n</Footnote>\n\n`,
  )
  return `\n\n<Footnotes>\n\n${items.join('')}</Footnotes>\n`
}

function paragraphs(section: Marked): Insertion[] {
  return section.blocks.flatMap((block, index) => {
    if (!isNumbered(block)) return []
    const { anchor, start, end } = block
    const open = `<P n="${anchor}" section="${section.number}">\n\n`
    const notes = notesOn(section, index)
    if (notes === null)
      return [
        { at: start, text: open },
        { at: end, text: '\n\n</P>' },
      ]
    const more = lastBeside(section, index) > notes.last ? '\n\n<div class="noted-rest in-text">' : ''
    return [
      { at: start, text: `<div class="noted in-text">\n\n${open}` },
      { at: end, text: `${notes.signs}\n\n</P>\n\n<div class="margin">\n\n${notes.marked}` },
      { at: endOf(section, notes.last), text: `\n\n</div>${more}` },
    ]
  })
}

/** Where the blocks end that stand beside the notes on a paragraph. */
function ends(section: Marked): Insertion[] {
  return section.blocks.flatMap((block, index) => {
    const notes = isNumbered(block) ? notesOn(section, index) : null
    if (notes === null) return []
    const last = lastBeside(section, index)
    return [{ at: endOf(section, last), text: `${last > notes.last ? '\n\n</div>' : ''}\n\n</div>` }]
  })
}

const endOf = ({ blocks }: Marked, index: number): number => blocks[index]?.end ?? 0

/** The notes on a block of the text. */
interface NotesOn {
  /** The marks of those that bear no words, at the end of a paragraph. */
  signs: string
  /** Those around words of it, as elements behind it. */
  marked: string
  /** The index of the last of those that follow it, or its own. */
  last: number
}

/** The notes on a block; null where there is none. */
function notesOn(section: Marked, index: number): NotesOn | null {
  const { blocks, uses } = section
  const own = uses.filter(
    ({ anchor, component }) => anchor === blocks[index]?.anchor && kindNamed(component) === 'notes',
  )
  const marked = own.flatMap(({ ids }) => ids.map(id => `<Note id="${id}" marked/>\n\n`)).join('')
  const last = lastNote(blocks, index)
  if (marked === '' && last === index) return null
  const signs = following(section, index)
    .flatMap(({ ids }) => ids.map(id => ` <Note id="${id}" mark/>`))
    .join('')
  return { signs, marked, last }
}

/** The notes that follow a paragraph and bear no words: it ends with their marks. */
function following({ blocks, uses }: Marked, index: number): Marked['uses'] {
  const paragraph = blocks[index]
  if (paragraph?.type !== 'paragraph') return []
  const end = blocks[lastNote(blocks, index)]?.end ?? 0
  return uses.filter(({ start }) => start >= paragraph.end && start < end)
}

/** What tells such a note that it has a mark. */
function markedAtEnd(section: Marked): Insertion[] {
  const notes = section.blocks.flatMap((_, index) => following(section, index))
  return notes.map(({ component, start }) => ({
    at: section.mdx.indexOf(component, start) + component.length,
    text: ' marked',
  }))
}

/** Views that may be wider than the column of the text, and headings, which begin something else. */
const alone: ReadonlySet<Block['type']> = new Set(['heading', 'chart', 'table', 'schematic', 'picture', 'footnote'])

/** The index of the last block that may stand beside the notes on a block. */
function lastBeside(section: Marked, index: number): number {
  const from = notesOn(section, index)?.last ?? index
  return lastWhile(section.blocks, from, (block, at) => {
    const hasNotes = block.type === 'note' || section.blocks[at + 1]?.type === 'note'
    const isTogether = block.addition === section.blocks[from]?.addition
    return isTogether && !alone.has(block.type) && !hasNotes && (!isNumbered(block) || notesOn(section, at) === null)
  })
}

/** The index of the last of the notes that follow a block; its own where none does. */
const lastNote = (blocks: Marked['blocks'], index: number): number =>
  lastWhile(blocks, index, ({ type, addition }) => type === 'note' && addition === blocks[index]?.addition)

/** The index of the last block after one up to which something holds of every block; its own where of none. */
function lastWhile(blocks: Marked['blocks'], index: number, holds: (block: Block, at: number) => boolean): number {
  const next = blocks.findIndex((block, at) => at > index && !holds(block, at))
  return (next === -1 ? blocks.length : next) - 1
}

function firstMentions({ mdx, uses }: Pick<Section, 'mdx' | 'uses'>): Insertion[] {
  const seen = new Set<string>()
  return uses.flatMap(({ component, ids, start }) => {
    const figure = kindNamed(component) === 'figures' ? /^\d+/.exec(ids[0] ?? '')?.[0] : undefined
    if (figure === undefined || seen.has(figure)) return []
    seen.add(figure)
    return [marked(mdx, { component, start }, 'first')]
  })
}

const links = ({ mdx, uses }: Marked, linked: ReadonlySet<Use>): Insertion[] =>
  uses.filter(use => linked.has(use)).map(use => marked(mdx, use, 'linked'))

/** Puts an attribute without a value behind the name of a component. */
const marked = (mdx: string, { component, start }: Pick<Use, 'component' | 'start'>, attribute: string): Insertion => ({
  at: mdx.indexOf(component, start) + component.length,
  text: ` ${attribute}`,
})
