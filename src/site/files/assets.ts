import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSpeaking, wordsForScript } from '../../core/catalogue/scripts.ts'
import { ownLanguage, wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { addedType, type ChartTypeId } from '../../core/schema/chart-types.ts'
import { cardFiles } from '../../outputs/cards/files.ts'
import { chartModel, isExplored } from '../../outputs/charts/index.ts'
import { datasetOf } from '../../outputs/explore/dataset.ts'
import { recordScripts, worksScript } from '../../outputs/explore/scripts.ts'
import { dataScript } from '../../outputs/render/json.ts'
import { dressOf } from '../../outputs/schematics/picture.ts'
import { stepsOf } from '../../outputs/schematics/steps.ts'
import { calculatorsOf, wordsOfPacks } from '../../packs/calculators.ts'
import { joinedSheets, ownSheets, partialSheets, type Sheet } from '../context/sheets.ts'
import { bundled, script, styleSheet } from './bundle.ts'
import { colourRules } from './colours.ts'
import { file, filesIn, type SiteFile } from './file.ts'

/** The scripts of every review: each is a module of `src/site/browser`. Pages name `atlas`; the others come when they are needed. */
const scripts = [
  'acts',
  'atlas',
  'chart',
  'choose',
  'compare',
  'drawing',
  'edition',
  'explore',
  'gone',
  'ladder',
  'long',
  'notes',
  'parts',
  'search',
  'tools',
] as const

/** The style sheets besides that of every page: each is a file of `src/site/styles`. */
const sheets = [...partialSheets, ...ownSheets, 'chart'] as const

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0069a6"/>' +
  '<g fill="#fff"><circle cx="9" cy="10" r="3"/><circle cx="16" cy="10" r="3"/><circle cx="23" cy="10" r="3"/>' +
  '<circle cx="9" cy="22" r="3"/><circle cx="16" cy="22" r="3"/><circle cx="23" cy="22" r="3"/></g>' +
  '<path d="M5 16h22" stroke="#f0935a" stroke-width="3"/></svg>\n'

/** Files of the folder `assets/` that every site has, whatever its review holds, by their paths. */
export const fixedAssets: ReadonlySet<string> = new Set(
  ['atlas.css', 'icon.svg', ...sheets.map(name => `${name}.css`), ...scripts.map(name => `${name}.js`)].map(
    name => `assets/${name}`,
  ),
)

/**
 * What pages share: style sheets, scripts, the icon, and data as scripts. Those with records come last: while a review is
 * edited every page asks for the others, and waits for what comes before them.
 */
export function* assetFiles(corpus: Corpus): Generator<SiteFile> {
  yield* filesIn('assets', {
    'atlas.css': () => atlasSheet(corpus),
    'icon.svg': () => icon,
    'works.js': () => worksScript(corpus),
  })
  for (const name of sheets) yield file(`assets/${name}.css`, () => sheetText(corpus, name))
  for (const name of scripts) yield file(`assets/${name}.js`, () => scriptFile(corpus, name))
  if (ownLanguage(corpus.review.language).lang) yield file('assets/said.js', () => spokenScript(corpus, 'said'))
  if (calculatorsOf(corpus).length > 0) yield file('assets/calc.js', () => calcScript(corpus))
  yield* chartScripts(corpus)
  for (const { name, make } of cardFiles(corpus)) yield file(`assets/cards/${name}.js`, make)
  yield* drawingScripts(corpus)
  for (const { name, make } of recordScripts(datasetOf(corpus))) yield file(`assets/${name}.js`, make)
}

/** A script with what it says and knows of the review before it. */
async function scriptFile(corpus: Corpus, name: string): Promise<string> {
  const versions = corpus.publication.editions.map(({ version }) => version)
  const known = name === 'edition' ? dataScript('editions', versions) : ''
  return known + (await spokenScript(corpus, name))
}

/** A script with the words that it says before it, in the language of the review. */
async function spokenScript({ review }: Corpus, name: string): Promise<string> {
  const own = isSpeaking(name) ? dataScript('words', wordsForScript(wordsFor(review), name), name) : ''
  return own + (await script(name))
}

/** The style sheet of every page, with the theme of the review. */
export const atlasSheet = async ({ theme }: Corpus): Promise<string> => (await styleSheet('atlas')) + (theme ?? '')

/** One of the other style sheets; that of colours has those of the review. */
export const sheetText = async (corpus: Corpus, name: Sheet | 'chart'): Promise<string> =>
  name === 'colours' ? colourRules(corpus) : styleSheet(name)

/**
 * The file of several style sheets that has this name; none where there is no such. A sheet that the review brings itself
 * stands in it in place of the engine's.
 */
export function joinedSheetFile(corpus: Corpus, name: string): SiteFile | null {
  const sheets = joinedSheets(name)
  if (!sheets) return null
  const brought = (sheet: string) => join(corpus.root, 'public/assets', `${sheet}.css`)
  const text = (sheet: Sheet) =>
    existsSync(brought(sheet)) ? readFileSync(brought(sheet), 'utf8') : sheetText(corpus, sheet)
  return file(`assets/${name}.css`, async () => (await Promise.all(sheets.map(text))).join(''))
}

/** The data of charts as classic scripts. */
const chartScripts = (corpus: Corpus): SiteFile[] =>
  corpus.records.charts
    .filter(isExplored)
    .map(chart =>
      file(
        `assets/charts/${chart.id}.js`,
        async () => (await typeScript(corpus, chart.type)) + dataScript('charts', chartModel(corpus, chart), chart.id),
      ),
    )

/** The script of the calculators, behind the computations that the review adds. */
async function calcScript(corpus: Corpus): Promise<string> {
  const { root, extensions } = corpus
  const imports = extensions.calculators.map(({ file }, at) => `import c${at} from ${JSON.stringify(`./${file}`)}\n`)
  const entries = extensions.calculators.map(({ id }, at) => `${JSON.stringify(id)}:c${at}`)
  const own = `${imports.join('')}(self.atlas??={}).computations={${entries.join(',')}}`
  const words = dataScript('words', wordsOfPacks(wordsFor(corpus.review).language), 'packs')
  return (entries.length > 0 ? await bundled(own, root) : '') + words + (await spokenScript(corpus, 'calc'))
}

/** A type of chart that the review adds, with its form, for the script that draws charts; nothing for the engine's own. */
async function typeScript({ root }: Corpus, id: ChartTypeId): Promise<string> {
  const type = addedType(id)
  if (!type) return ''
  const { form: _, ...rest } = type
  const own = `((self.atlas??={}).types??={})[${JSON.stringify(id)}]={...${JSON.stringify(rest)},form}`
  return bundled(`import form from ${JSON.stringify(`./${type.file}`)}\n${own}`, root)
}

/** The steps of drawings that move as classic scripts. */
function drawingScripts(corpus: Corpus): SiteFile[] {
  const dress = dressOf(corpus)
  return corpus.records.schematics
    .filter(({ frames }) => frames.length > 0)
    .map(one => file(`assets/drawings/${one.id}.js`, () => dataScript('drawings', stepsOf(one, dress), one.id)))
}
