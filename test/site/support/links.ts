import { posix } from 'node:path'
import type { Page, Reference } from './page.ts'
import type { Site } from './site.ts'

/** Elements whose address is only followed when a reader asks for it, or never: they may lead out of the site. */
const followed = new Set(['a', 'area', 'blockquote', 'q'])
const fetchedRelations = /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/

/** Whether a browser asks for this address by itself. */
function isFetched({ element, rel }: Reference): boolean {
  if (followed.has(element)) return false
  return element !== 'link' || fetchedRelations.test(rel)
}

/**
 * What is wrong with a reference, in a sentence; undefined when nothing is. Inside the site a reference is relative,
 * names a file that exists, `index.html` included, and an id that exists in it.
 */
function faultOf(site: Site, page: Page, reference: Reference): string | undefined {
  const { target } = reference
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) return faultOutside(reference)
  if (target === '') return 'is empty'
  if (target.startsWith('/')) return 'begins at the root of the server'
  const [address = '', fragment] = target.split('#', 2)
  const name = decoded(address.split('?')[0] ?? '')
  const id = decoded(fragment ?? '')
  if (name === undefined || id === undefined) return 'is wrongly encoded'
  const file = name === '' ? page.path : posix.normalize(posix.join(posix.dirname(page.path), name))
  if (file.startsWith('..')) return 'leaves the site'
  if (name !== '' && !/[^/.]+\.[a-z0-9]+$/i.test(name)) return 'does not name a file'
  if (!site.files.has(file)) return 'leads to no file'
  const destination = site.pages.get(file)
  if (id && destination && !destination.ids.has(id)) return `finds no #${id} there`
  return undefined
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function faultOutside(reference: Reference): string | undefined {
  if (reference.target.startsWith('data:')) return reference.element === 'img' ? undefined : 'is a data: address'
  if (isFetched(reference)) return 'is fetched from outside of the site'
  return /^(https?|mailto):/.test(reference.target) ? undefined : 'has an unusual scheme'
}

/** All faulty references of a site, one sentence each, the same one on many pages counted: at most `limit` of them. */
export function brokenReferences(site: Site, limit = 50): string[] {
  const counts = new Map<string, { page: string; times: number }>()
  for (const page of site.pages.values()) {
    for (const reference of page.references) {
      const fault = faultOf(site, page, reference)
      if (!fault) continue
      const sentence = `<${reference.element} ${reference.attribute}="${reference.target}"> ${fault}`
      const seen = counts.get(sentence)
      if (seen) seen.times++
      else counts.set(sentence, { page: page.path, times: 1 })
    }
  }
  const sentences = [...counts].map(
    ([sentence, { page, times }]) => `${page}: ${sentence}${times > 1 ? ` (${times} times)` : ''}`,
  )
  return sentences.length > limit ? [...sentences.slice(0, limit), `and ${sentences.length - limit} more`] : sentences
}
