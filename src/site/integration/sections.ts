import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { kindNamed } from '../../core/corpus/text/components.ts'
import type { Corpus, Section } from '../../core/corpus/types.ts'
import { isNumbered } from '../../core/permalinks/text.ts'
import type { ReviewSource } from './review.ts'

const moduleName = 'virtual:atlas/sections'
const here = fileURLToPath(import.meta.url)

/**
 * Gives the pages the text of every section as the module `virtual:atlas/sections`, a record of compiled MDX by
 * section number, with each paragraph wrapped in `<P n="p4" section="3.1.2">` so that it can carry its anchor.
 */
export function sectionText(review: ReviewSource): Plugin {
  let files = new Map<string, Section>()
  return {
    name: 'atlas:sections',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === moduleName) return `\0${moduleName}`
      const own = importer && files.has(importer) && !source.startsWith('.') && !source.startsWith('/')
      return own ? this.resolve(source, here, { ...options, skipSelf: true }) : null
    },
    async load(id) {
      if (id === `\0${moduleName}`) {
        const corpus = await review.corpus()
        files = byFile(corpus)
        return sectionsModule([...files])
      }
      if (!files.has(id)) return null
      const section = byFile(await review.corpus()).get(id)
      return section ? withAnchors(section) : null
    },
  }
}

const byFile = (corpus: Corpus): Map<string, Section> =>
  new Map(corpus.sections.map(section => [join(corpus.root, section.file), section]))

function sectionsModule(sections: [string, Section][]): string {
  const imports = sections.map(([file], index) => `import S${index} from ${JSON.stringify(file)}`)
  const entries = sections.map(([, section], index) => `${JSON.stringify(section.number)}: S${index}`)
  return `${imports.join('\n')}\nexport const texts = { ${entries.join(', ')} }\n`
}

/** Text to be put into a source. */
interface Insertion {
  at: number
  text: string
}

/**
 * The source of a section with its paragraphs, lists and headings in anchored wrappers, each with the notes on it behind
 * it, and with the first mention of each figure marked as the place where `#fig-6` lands. Embedded views carry their own
 * anchors.
 */
export function withAnchors(section: Pick<Section, 'number' | 'mdx' | 'blocks' | 'uses'>): string {
  const insertions = [...paragraphs(section), ...firstMentions(section)].sort((a, b) => a.at - b.at)
  let out = ''
  let from = 0
  for (const { at, text } of insertions) {
    out += section.mdx.slice(from, at) + text
    from = at
  }
  return out + section.mdx.slice(from)
}

function paragraphs({ number, blocks, uses }: Pick<Section, 'number' | 'blocks' | 'uses'>): Insertion[] {
  return blocks.flatMap((block, index) => {
    if (!isNumbered(block)) return []
    const { anchor, start, end } = block
    const own = uses.filter(use => use.anchor === anchor && kindNamed(use.component) === 'notes')
    const notes = own.flatMap(({ ids }) => ids.map(id => `<Note id="${id}"/>\n\n`)).join('')
    const after = notesAfter(blocks, index)
    const open = `<P n="${anchor}" section="${number}">\n\n`
    if (notes === '' && after === end)
      return [
        { at: start, text: open },
        { at: end, text: '\n\n</P>' },
      ]
    return [
      { at: start, text: `<div class="noted">\n\n${open}` },
      { at: end, text: `\n\n</P>\n\n<div class="margin">\n\n${notes}` },
      { at: after, text: '\n\n</div>\n\n</div>' },
    ]
  })
}

/** Where the notes end that follow a block. */
function notesAfter(blocks: readonly Section['blocks'][number][], index: number): number {
  const next = blocks.findIndex(({ type }, at) => at > index && type !== 'note')
  return blocks[(next === -1 ? blocks.length : next) - 1]?.end ?? 0
}

function firstMentions({ mdx, uses }: Pick<Section, 'mdx' | 'uses'>): Insertion[] {
  const seen = new Set<string>()
  return uses.flatMap(({ component, ids, start }) => {
    const figure = kindNamed(component) === 'figures' ? /^\d+/.exec(ids[0] ?? '')?.[0] : undefined
    if (figure === undefined || seen.has(figure)) return []
    seen.add(figure)
    return [{ at: mdx.indexOf(component, start) + component.length, text: ' first' }]
  })
}
