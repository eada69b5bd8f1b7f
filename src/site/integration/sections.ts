import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { isCompiled, modules } from '../../core/basics/engine.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { linkedMentions } from '../../core/corpus/linked-mentions.ts'
import type { Corpus, Section } from '../../core/corpus/types.ts'
import { withAnchors } from './anchored.ts'
import type { ReviewSource } from './review.ts'

const moduleName = 'virtual:atlas/sections'
const listId = `\0${moduleName}`
const addedName = 'virtual:atlas/added'
const addedId = `\0${addedName}`
const wrapping = join(modules, `site/components/added.${isCompiled ? 'js' : 'ts'}`)
const here = fileURLToPath(import.meta.url)

/**
 * The modules that hold the texts of a review, its sections and its own pages: `virtual:atlas/sections`, which lists them, and each text; and
 * `virtual:atlas/added`, with what draws the components that it adds.
 */
export interface SectionModules {
  /** Whether a text of the review stands in a file. */
  isText(file: string): boolean
  /** The source of a module by its id; null where it is none of these. */
  sourceOf(id: string): Promise<string | null>
  /** The ids of those whose source is no more what was last given of it. */
  stale(): Promise<string[]>
}

export function sectionModules(review: ReviewSource): SectionModules {
  const given = new Map<string, string>()
  const sourceOf = (id: string, corpus: Corpus): string | null => {
    if (id === listId) return sectionsModule(corpus)
    if (id === addedId) return addedModule(corpus)
    const section = byFile(corpus).get(id)
    return section ? withAnchors(section, linked(corpus)) : null
  }
  return {
    isText: file => given.has(file),
    async sourceOf(id) {
      if (id !== listId && id !== addedId && !given.has(id)) return null
      const corpus = await review.corpus()
      // From here on the texts are known: their own modules are asked for after the one that lists them.
      if (id === listId) for (const file of byFile(corpus).keys()) if (!given.has(file)) given.set(file, '')
      const source = sourceOf(id, corpus)
      given.set(id, source ?? '')
      return source
    },
    async stale() {
      const corpus = await review.corpus()
      return [...given].flatMap(([id, source]) => (sourceOf(id, corpus) === source ? [] : [id]))
    },
  }
}

/**
 * Gives the pages the text of every section as the module `virtual:atlas/sections`, a record of compiled MDX by
 * section number, with each paragraph wrapped in `<P n="p4" section="3.1.2">` so that it can carry its anchor.
 */
export const sectionText = (modules: SectionModules): Plugin => ({
  name: 'atlas:sections',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (source === moduleName) return listId
    if (source === addedName) return addedId
    // A review need not lie on a disk.
    if (modules.isText(source)) return source
    const own = importer && modules.isText(importer) && !source.startsWith('.') && !source.startsWith('/')
    return own ? this.resolve(source, here, { ...options, skipSelf: true }) : null
  },
  load: id => modules.sourceOf(id),
})

const byFile = memoise(
  (corpus: Corpus): ReadonlyMap<string, Section> =>
    new Map(corpus.texts.map(section => [join(corpus.root, section.file), section])),
)

const linked = memoise(linkedMentions)

function sectionsModule(corpus: Corpus): string {
  const sections = [...byFile(corpus)]
  const imports = sections.map(([file], index) => `import S${index} from ${JSON.stringify(file)}`)
  const entries = sections.map(([, section], index) => `${JSON.stringify(section.number)}: S${index}`)
  return `${imports.join('\n')}\nexport const texts = { ${entries.join(', ')} }\n`
}

function addedModule({ root, extensions: { components, kinds } }: Corpus): string {
  const imports = [...components, ...kinds].map(
    ({ file }, index) => `import A${index} from ${JSON.stringify(join(root, file))}`,
  )
  const entries = components.map(({ name }, index) => `${name}: drawnBy(${JSON.stringify(name)}, A${index})`)
  const ofKinds = kinds.map(
    ({ many }, index) =>
      `${JSON.stringify(many)}: recordsDrawnBy(${JSON.stringify(many)}, A${components.length + index})`,
  )
  return [
    `import { drawnBy, recordsDrawnBy } from ${JSON.stringify(wrapping)}`,
    ...imports,
    `export const added = { ${entries.join(', ')} }`,
    `export const kinds = { ${ofKinds.join(', ')} }`,
    '',
  ].join('\n')
}
