import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { colourPrefix } from '../../core/basics/colour.ts'
import { modules } from '../../core/basics/engine.ts'
import { once } from '../../core/basics/memoise.ts'
import { neededBy } from './selectors.ts'

/**
 * The style sheets of which a page links those that dress something of it, in the order in which they apply. Each is a
 * file of `src/site/styles`, without imports; `colours` is made of the colours of the review.
 */
export const partialSheets = [
  'colours',
  'wide',
  'long',
  'rtl',
  'standing',
  'tables',
  'folded',
  'section',
  'marks',
  'notes',
  'math',
  'flow',
  'footnotes',
  'contents',
  'record',
  'lists',
  'figures',
  'code',
  'makers',
  'charts',
  'matrix',
  'pathways',
  'schematics',
  'pictures',
] as const

/** The style sheets that a page asks for itself, behind the others: of a tool, or of one kind of page. */
export const ownSheets = ['home', 'over', 'rows', 'search', 'wordings', 'sheets', 'tools'] as const

type PartialSheet = (typeof partialSheets)[number]
export type OwnSheet = (typeof ownSheets)[number]
export type Sheet = PartialSheet | OwnSheet

const inOrder: readonly Sheet[] = [...partialSheets, ...ownSheets]

/** How long names may be that are joined: Windows has no room for long paths, and a page of everything needs most sheets. */
const longest = 80

/** How names of very many sheets begin, which tell them by a number: a bit for each, in their order. */
const numbered = 'joined-'

/**
 * The name, without its ending, of the one file in which a page has some sheets: their names, in the order in which they
 * apply. A browser asks for a few files at a time, and shows nothing before it has all.
 */
export function joinedName(sheets: readonly Sheet[]): string {
  const joined = inOrder.filter(name => sheets.includes(name)).join('.')
  if (joined.length <= longest) return joined
  const bits = inOrder.reduce((sum, name, at) => sum + (sheets.includes(name) ? 2 ** at : 0), 0)
  return numbered + bits.toString(36)
}

/** The sheets that a file of this name holds; null where it is none that holds several. */
export function joinedSheets(name: string): Sheet[] | null {
  const names = name.split('.')
  const bits = name.startsWith(numbered) ? Number.parseInt(name.slice(numbered.length), 36) : 0
  const sheets = inOrder.filter((sheet, at) => names.includes(sheet) || Math.floor(bits / 2 ** at) % 2 === 1)
  return sheets.length > 1 && joinedName(sheets) === name ? sheets : null
}

/** What scripts draw into a page that has not got it yet, by what tells the page. */
const drawn: { on: string; sheets: readonly PartialSheet[] }[] = [
  { on: 'data-tool', sheets: ['colours', 'standing', 'tables', 'folded', 'lists', 'figures'] },
  { on: 'data-chart', sheets: ['colours', 'standing'] },
  { on: 'data-drawing', sheets: ['colours'] },
]

/** Whether an element of a page has an attribute: few do, and most pages do not even say its name. */
const hasAttribute = (html: string, name: string): boolean =>
  html.includes(`${name}=`) && new RegExp(`<[a-z][^<>]*\\s${name}=`).test(html)

/** What each sheet dresses: of each line the names of classes and elements that a page must have together. */
const dressed = once(() =>
  partialSheets.map(name => ({
    name,
    needs: name === 'colours' ? [] : neededBy(readFileSync(join(modules, 'site/styles', `${name}.css`), 'utf8')),
  })),
)

/** The classes of an element: of its tag, since a text may hold what looks like them. */
const classed = /<[a-z][\w-]*(?:\s+[^\s"'<>=]+(?:="[^"]*")?)*?\s+class="([^"]+)"/g

/** The names of the elements of a page, found in one round: a pattern for each of many names would take as many. */
function elementsIn(html: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    let end = at + 1
    while (isOfName(html.charCodeAt(end))) end++
    if (end > at + 1) names.add(html.slice(at + 1, end))
  }
  return names
}

/** Whether a character, by its number, stands in names of elements: a letter, a digit or a hyphen. */
const isOfName = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45

/** The partial sheets that dress something of a page, which shows this HTML and has these further classes. */
export function sheetsFor(html: string, classes: readonly string[]): PartialSheet[] {
  const has = new Set(classes.map(name => `.${name}`))
  for (const list of new Set(Array.from(html.matchAll(classed), ([, list = '']) => list)))
    for (const name of list.split(' ')) has.add(`.${name}`)
  const elements = elementsIn(html)
  const isThere = (name: string) => (name.startsWith('.') ? has : elements).has(name)
  const asked = new Set<Sheet>(drawn.filter(({ on }) => hasAttribute(html, on)).flatMap(({ sheets }) => sheets))
  if ([...has].some(name => name.startsWith(`.${colourPrefix}`))) asked.add('colours')
  return dressed()
    .filter(({ name, needs }) => asked.has(name) || needs.some(names => names.every(isThere)))
    .map(({ name }) => name)
}
