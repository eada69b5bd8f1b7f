import { join } from 'node:path'
import { build } from 'esbuild'
import type { Corpus } from '../../core/corpus/types.ts'

/** A file of the engine's own; `ATLAS_ENGINE` names its root, since bundled code does not know where it came from. */
const folder = (path: string): string => join(process.env['ATLAS_ENGINE'] ?? '.', 'src/site', path)

/** The style sheet of the site, minified: the engine's own, and the colours that the vocabulary gives to facet values. */
export async function styleSheet(corpus: Corpus): Promise<string> {
  const own = await bundle(folder('styles/atlas.css'))
  return own + colourRules(corpus)
}

/** The style sheet of the pages with charts or overviews, minified; it goes with that of the site. */
export const viewSheet = (): Promise<string> => bundle(folder('styles/views.css'))

/** The style sheet of charts that are being explored, minified; a page asks for it then. */
export const chartSheet = (): Promise<string> => bundle(folder('styles/chart.css'))

/** The style sheet of the pages that have a tool, minified; it goes with that of the site. */
export const toolSheet = (): Promise<string> => bundle(folder('styles/tools.css'))

/** The style sheet of the search, minified; it goes with that of the site. */
export const searchSheet = (): Promise<string> => bundle(folder('styles/search.css'))

/** A script of the site as one classic script, minified; `name` is a file of `src/site/browser` without its ending. */
export const script = (name: string): Promise<string> => bundle(folder(`browser/${name}.ts`))

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['es2020', 'chrome100', 'firefox100', 'safari15'],
    charset: 'utf8',
    legalComments: 'none',
  })
  return outputFiles.map(({ text }) => text).join('')
}

/** A custom property for every coloured facet value, in light and in dark, and a class that makes it the local colour. */
function colourRules(corpus: Corpus): string {
  const values = corpus.vocabulary.facets.flatMap(facet =>
    facet.values.flatMap(value =>
      value.colour ? [{ name: `${facet.id}-${value.id.toLowerCase()}`, ...value.colour }] : [],
    ),
  )
  if (values.length === 0) return ''
  const properties = (scheme: 'light' | 'dark') => values.map(value => `--${value.name}:${value[scheme]}`).join(';')
  const classes = values.map(({ name }) => `.v-${name}{--value:var(--${name})}`).join('')
  return `:root{${properties('light')}}@media (prefers-color-scheme:dark){:root{${properties('dark')}}}@media print{:root{${properties('light')}}}${classes}\n`
}
