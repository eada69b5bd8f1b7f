import type { IndexData, PartData, SearchData } from '../../../outputs/search/data.ts'
import { type Source, sourceOf } from '../../../outputs/search/source.ts'
import { el } from '../dom.ts'

/** The folder that the scripts stand in; known only while a script is first run. */
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src)

/** The address of a path within the site, such as `s/3.1.2/#p4`, with the name of its file, as a disk needs it. */
export const address = (path: string): string =>
  new URL(path.replace(/(^|\/)(?=#|$)/, '$1index.html'), new URL('..', folder)).href

/** Adds a style sheet of the site to the page; goes on when it is there, or can't be had. */
export function addStyles(name: string): Promise<void> {
  const { href } = new URL(name, folder)
  const isThere = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].some(
    link => link.href === href,
  )
  if (isThere) return Promise.resolve()
  return new Promise(resolve => {
    const link = el('link', { rel: 'stylesheet', href })
    link.onload = link.onerror = () => resolve()
    document.head.append(link)
  })
}

function run(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = el('script', { src: new URL(name, folder).href })
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${name} can not be read`))
    document.head.append(script)
  })
}

const data = (): SearchData => {
  const global = self as { atlas?: SearchData }
  global.atlas ??= {}
  return global.atlas
}

let source: Promise<Source> | null = null

/** The index, which is asked for on first use; its parts are data that come as scripts, so that a disk can give them. */
export function index(): Promise<Source> {
  source ??= run('search-index.js').then(() => sourceOf(data().searchIndex as IndexData, part))
  source.catch(() => {
    source = null
  })
  return source
}

const asked = new Map<string, Promise<PartData>>()

function part(name: string): Promise<PartData> {
  const known = asked.get(name) ?? run(`search-${name}.js`).then(() => data().searchParts?.[name] as PartData)
  asked.set(name, known)
  known.catch(() => asked.delete(name))
  return known
}
