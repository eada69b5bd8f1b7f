import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Corpus, Section } from '../../core/corpus/types.ts'
import { getCorpus } from '../context/corpus.ts'

const moduleName = 'virtual:atlas/sections'
const here = fileURLToPath(import.meta.url)

/**
 * Gives the pages the text of every section as the module `virtual:atlas/sections`, a record of compiled MDX by
 * section number, with each paragraph wrapped in `<P n="p4" section="3.1.2">` so that it can carry its anchor.
 */
export function sectionText(): Plugin {
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
        const corpus = await getCorpus()
        files = byFile(corpus)
        return sectionsModule([...files])
      }
      if (!files.has(id)) return null
      const section = byFile(await getCorpus()).get(id)
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

/** The source of a section with its paragraphs, lists and headings in anchored wrappers; embedded views carry their own. */
function withAnchors({ number, source, blocks }: Pick<Section, 'number' | 'source' | 'blocks'>): string {
  let out = ''
  let at = 0
  for (const block of blocks) {
    if (!/^p\d+$/.test(block.anchor)) continue
    out += `${source.slice(at, block.start)}<P n="${block.anchor}" section="${number}">\n\n${source.slice(block.start, block.end)}\n\n</P>`
    at = block.end
  }
  return withFigureAnchors(out + source.slice(at))
}

/** The first mention of each figure of the article becomes the place where `#fig-6` lands. */
function withFigureAnchors(source: string): string {
  const seen = new Set<number>()
  return source.replace(/<Fig n="(\d+)[a-zA-Z]?"/g, (tag, number) => {
    if (seen.has(Number(number))) return tag
    seen.add(Number(number))
    return `${tag} first`
  })
}
