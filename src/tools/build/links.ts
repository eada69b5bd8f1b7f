import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { type LinkReference, type Scanned, scan } from './scan.ts'

/** Elements whose address is only followed when a reader asks for it, or never: they may lead out of the site. */
const followed = new Set(['a', 'area', 'blockquote', 'q'])
const fetchedRelations = /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/

/** A site as it lies in its folder: its files, and its pages as far as links go. */
interface Site {
  files: ReadonlySet<string>
  pages: ReadonlyMap<string, Scanned>
}

/**
 * All faulty references of a site, one sentence each, the same one on many pages counted: at most `limit` of them. A
 * reference must be relative, name a file that exists, `index.html` included, and an id that exists in it; nothing may
 * be fetched from elsewhere. What pages in `others` refer to is no matter: they were brought as they are.
 */
export function brokenReferences(folder: string, others: ReadonlySet<string> = new Set(), limit = 50): string[] {
  const site = readSite(folder)
  const counts = new Map<string, { page: string; times: number }>()
  for (const [page, { references }] of site.pages) {
    if (others.has(page)) continue
    for (const reference of references) {
      const fault = faultOf(site, page, reference)
      if (!fault) continue
      const sentence = `<${reference.element} ${reference.attribute}="${reference.target}"> ${fault}`
      const seen = counts.get(sentence)
      if (seen) seen.times++
      else counts.set(sentence, { page, times: 1 })
    }
  }
  const sentences = [...counts].map(
    ([sentence, { page, times }]) => `${page}: ${sentence}${times > 1 ? ` (${times} times)` : ''}`,
  )
  return sentences.length > limit ? [...sentences.slice(0, limit), `and ${sentences.length - limit} more`] : sentences
}

/** Throws what is wrong with the references of a site, where anything is; those of the pages that were brought may be. */
export function checkLinks(folder: string, brought: readonly string[]): void {
  const faults = brokenReferences(folder, new Set(brought))
  if (faults.length > 0) throw new Error(['These links of its pages lead nowhere:', ...faults].join('\n'))
}

function readSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
  const pages = files
    .filter(path => /\.(html|svg)$/.test(path))
    .map(path => [path, scan(readFileSync(join(folder, path), 'utf8'))] as const)
  return { files: new Set(files), pages: new Map(pages) }
}

/** What is wrong with a reference, in words; undefined when nothing is. */
function faultOf(site: Site, page: string, reference: LinkReference): string | undefined {
  const { target } = reference
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) return faultOutside(reference)
  if (target === '') return 'is empty'
  if (target.startsWith('/')) return 'begins at the root of the server'
  const [address = '', fragment] = target.split('#', 2)
  const name = decoded(address.split('?')[0] ?? '')
  const id = decoded(fragment ?? '')
  if (name === undefined || id === undefined) return 'is wrongly encoded'
  const file = name === '' ? page : posix.join(posix.dirname(page), name)
  if (file.startsWith('..')) return 'leaves the site'
  if (name !== '' && !/[^/.]+\.[a-z0-9]+$/i.test(name)) return 'does not name a file'
  if (!site.files.has(file)) return 'leads to no file'
  const destination = site.pages.get(file)
  if (id && destination && !destination.ids.has(id)) return `finds no #${id} there`
  return undefined
}

function decoded(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function faultOutside(reference: LinkReference): string | undefined {
  if (reference.target.startsWith('data:')) return reference.element === 'img' ? undefined : 'is a data: address'
  if (isFetched(reference)) return 'is fetched from outside of the site'
  return /^(\/\/|(javascript|vbscript|blob|file):)/i.test(reference.target) ? 'has an unusual scheme' : undefined
}

/** Whether a browser asks for this address by itself. */
function isFetched({ element, rel }: LinkReference): boolean {
  if (followed.has(element)) return false
  return element !== 'link' || fetchedRelations.test(rel)
}
