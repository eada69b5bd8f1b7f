import type { IndexData, PartData, SearchData } from '../../../outputs/search/data.ts'
import { type SearchSource, sourceOf } from '../../../outputs/search/source.ts'
import { beside, runScript } from '../scripts.ts'

/** The address of a path within the site, such as `s/3.1.2/#p4`, with the name of its file, as a disk needs it. */
export const address = (path: string): string => beside(`../${path.replace(/(^|\/)(?=#|$)/, '$1index.html')}`)

const data = (): SearchData => {
  const global = self as { atlas?: SearchData }
  global.atlas ??= {}
  return global.atlas
}

let source: Promise<SearchSource> | null = null

/** The index, which is asked for on first use; its parts are data of their own. */
export function index(): Promise<SearchSource> {
  source ??= runScript('search-index.js').then(() => sourceOf(data().searchIndex as IndexData, part))
  source.catch(() => {
    source = null
  })
  return source
}

async function part(name: string): Promise<PartData> {
  await runScript(`search-${name}.js`)
  return data().searchParts?.[name] as PartData
}
