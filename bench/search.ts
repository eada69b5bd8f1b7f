import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import type { SearchData } from '../src/outputs/search/data.ts'
import { search } from '../src/outputs/search/search.ts'
import { type SearchSource, sourceOf } from '../src/outputs/search/source.ts'
import { searchBudget } from './budgets.ts'
import type { Row } from './report.ts'

/** An index as a page has it: a source over its files, and what of them was asked for, in bytes after brotli. */
export interface OpenIndex {
  source: SearchSource
  loaded(): number
}

/** What a text weighs, in bytes. */
type Weigh = (text: string) => number

const weightOf: Weigh = text => brotliCompressSync(text).length

/** The same, of a text that is asked for again too. */
function weightsOnce(): Weigh {
  const known = new Map<string, number>()
  return text => {
    const weight = known.get(text) ?? weightOf(text)
    known.set(text, weight)
    return weight
  }
}

/** Opens an index from its files as a page does: nothing but its first file is there until it is asked for. */
export function openIndex(files: Pick<ReadonlyMap<string, string>, 'get'>, weigh: Weigh = weightOf): OpenIndex {
  const page: { atlas?: SearchData } = {}
  const texts: string[] = []
  const run = (name: string): void => {
    const text = files.get(name)
    if (text === undefined) throw new Error(`the index has no ${name}`)
    texts.push(text)
    runInNewContext(text, { self: page })
  }
  const asked = new Set<string>()
  run('search-index.js')
  const index = page.atlas?.searchIndex
  if (!index) throw new Error('the index is empty')
  const source = sourceOf(index, async name => {
    if (!asked.has(name)) run(`search-${name}.js`)
    asked.add(name)
    return page.atlas?.searchParts?.[name] as string
  })
  return { source, loaded: () => texts.reduce((sum, text) => sum + weigh(text), 0) }
}

/** What the first search for each query makes a page load of an index, in bytes after brotli, the heaviest first. */
export async function firstSearches(
  files: ReadonlyMap<string, string>,
  queries: readonly string[],
): Promise<{ query: string; bytes: number }[]> {
  const costs = []
  const weigh = weightsOnce()
  for (const query of queries) {
    const { source, loaded } = openIndex(files, weigh)
    await search(source, query, 10)
    costs.push({ query, bytes: loaded() })
  }
  return costs.sort((a, b) => b.bytes - a.bytes)
}

/** The size of the whole index of a built site, and what its heaviest first search loads, scripts and styles included. */
export async function searchWeights(name: string, site: string): Promise<Row[]> {
  const folder = join(site, 'assets')
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const names = readdirSync(folder).filter(file => /^search-.*\.js$/.test(file))
  const files = new Map(names.map(file => [file, read(file)]))
  const own = ['search.js', 'search.css'].reduce((sum, file) => sum + brotliCompressSync(read(file)).length, 0)
  const queries = ['a', 're', 'form', 'light', 'matter 5', 'section 2', 'ref 1', '42']
  const [heaviest] = await firstSearches(files, queries)
  const all = names.length > 1 ? `${names.length} files` : 'the whole index'
  return [
    {
      what: `${name}: first search`,
      value: ((heaviest?.bytes ?? 0) + own) / 1000,
      unit: 'kB',
      budget: searchBudget / 1000,
      more: `${all}, ${(own / 1000).toFixed(1)} kB of script and styles`,
    },
  ]
}
