import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { type LinkReference, scan } from './scan.ts'

/** Elements whose address is only followed when a reader asks for it, or never: they may lead out of the site. */
const followed = new Set(['a', 'area', 'blockquote', 'q'])
const fetchedRelations = /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/

/** What must hold of a reference besides what can be told of it alone: that there is an id in another page. */
interface Asked {
  reference: LinkReference
  page: string
  id: string
}

/** What is kept of a page once it was read: its ids, and the references that have a fault or that other pages decide on. */
interface Known {
  ids: ReadonlySet<string>
  faults: Map<string, number>
  asked: readonly Asked[]
}

/** What a page says of links, whatever other files there are. */
export interface PageLinks {
  ids: readonly string[]
  /** What must be there besides the page: `s/1/index.html`, or `s/1/index.html#p4` where that file has to have an id. */
  leads: readonly string[]
  /** Whether a reference has a fault that no other file decides on, or may have one. */
  isFaulty: boolean
}

/** What a page of a site with this HTML says of links. */
export function linksOf(page: string, html: string): PageLinks {
  const { ids, references } = scan(html)
  const leads = new Set<string>()
  let isFaulty = false
  // Rows of a list lead to the same few pages over and over.
  const followed = new Set<string>()
  for (const reference of references) {
    if (reference.element === 'a') {
      if (followed.has(reference.target)) continue
      followed.add(reference.target)
    }
    const place = placeOf(page, reference)
    // The name of a file with this sign in it could be taken for that of another: so rare that it is read each time.
    if (typeof place === 'string' || place?.page.includes('#')) isFaulty = true
    else if (place?.page === page) isFaulty ||= place.id !== '' && !ids.has(place.id)
    else if (place) leads.add(place.id === '' ? place.page : `${place.page}#${place.id}`)
  }
  return { ids: [...ids], leads: [...leads], isFaulty }
}

/**
 * All faulty references of a site, one sentence each, the same one on many pages counted: at most `limit` of them. A
 * reference must be relative, name a file that exists, `index.html` included, and an id that exists in it; nothing may
 * be fetched from elsewhere. What pages in `others` refer to is no matter: they were brought as they are. Of those in
 * `told` somebody knows already what they say of links: they are read again only where that is not sound.
 */
export function brokenReferences(
  folder: string,
  others: ReadonlySet<string> = new Set(),
  told: ReadonlyMap<string, PageLinks> = new Map(),
  limit = 50,
): string[] {
  const files = new Set(filesIn(folder))
  const isSound = soundLinks(files, told)
  const pages = new Map<string, Known>()
  for (const path of files) {
    if (!hasIds(path)) continue
    const links = told.get(path)
    if (links && isSound(links)) pages.set(path, { ids: new Set(links.ids), faults: new Map(), asked: [] })
    else pages.set(path, known(folder, path, files, others.has(path)))
  }
  const counts = new Map<string, { page: string; times: number }>()
  for (const [page, { faults, asked }] of pages) {
    for (const { reference, page: other, id } of asked)
      if (pages.get(other)?.ids.has(id) === false) count(faults, sentenceOf(reference, `finds no #${id} there`))
    for (const [sentence, times] of faults) {
      const seen = counts.get(sentence)
      if (seen) seen.times += times
      else counts.set(sentence, { page, times })
    }
  }
  const sentences = [...counts].map(
    ([sentence, { page, times }]) => `${page}: ${sentence}${times > 1 ? ` (${times} times)` : ''}`,
  )
  return sentences.length > limit ? [...sentences.slice(0, limit), `and ${sentences.length - limit} more`] : sentences
}

/** Whether a file is one with ids and references. */
const hasIds = (path: string): boolean => /\.(html|svg)$/.test(path)

const sentenceOf = ({ element, attribute, target }: LinkReference, fault: string): string =>
  `<${element} ${attribute}="${target}"> ${fault}`

const count = (counts: Map<string, number>, sentence: string): void =>
  void counts.set(sentence, (counts.get(sentence) ?? 0) + 1)

/**
 * Throws what is wrong with the references of a site, where anything is; those of the pages that were brought may be. Of
 * pages in `told` it is known what they say of links.
 */
export function checkLinks(
  folder: string,
  brought: readonly string[],
  told: ReadonlyMap<string, PageLinks> = new Map(),
): void {
  const faults = brokenReferences(folder, new Set(brought), told)
  if (faults.length > 0) throw new Error(['These links of its pages lead nowhere:', ...faults].join('\n'))
}

/**
 * Tells whether all is there that a page leads to. What must be in a file that nobody has told of is left to whoever reads
 * that file: then it is not sound.
 */
function soundLinks(files: ReadonlySet<string>, told: ReadonlyMap<string, PageLinks>): (links: PageLinks) => boolean {
  const ids = new Map<string, ReadonlySet<string>>()
  const idsOf = (page: string): ReadonlySet<string> => {
    const known = ids.get(page) ?? new Set(told.get(page)?.ids)
    ids.set(page, known)
    return known
  }
  const there = new Map<string, boolean>()
  const isThere = (lead: string): boolean => {
    const mark = lead.indexOf('#')
    const page = mark < 0 ? lead : lead.slice(0, mark)
    return files.has(page) && (mark < 0 || !hasIds(page) || idsOf(page).has(lead.slice(mark + 1)))
  }
  return ({ isFaulty, leads }) =>
    !isFaulty &&
    leads.every(lead => {
      const known = there.get(lead) ?? isThere(lead)
      there.set(lead, known)
      return known
    })
}

/** The paths of all files of a folder in it, by name. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()

/** Reads a page; its references are no matter where it was brought. */
function known(folder: string, path: string, files: ReadonlySet<string>, isBrought: boolean): Known {
  const { ids, references } = scan(readFileSync(join(folder, path), 'utf8'))
  const faults = new Map<string, number>()
  const asked: Asked[] = []
  for (const reference of isBrought ? [] : references) {
    const found = judged(files, path, reference)
    if (typeof found === 'string') count(faults, sentenceOf(reference, found))
    else if (found?.page === path && !ids.has(found.id))
      count(faults, sentenceOf(reference, `finds no #${found.id} there`))
    else if (found && found.page !== path) asked.push({ reference, ...found })
  }
  // What was cut from a page would hold all of its text: a copy holds its own letters alone.
  const copy: [string[], Asked[]] = JSON.parse(JSON.stringify([[...ids], asked]))
  return { ids: new Set(copy[0]), faults, asked: copy[1] }
}

/**
 * What is wrong with a reference, in words, or the id that has to be in a page where that alone is left to see; undefined
 * when nothing is.
 */
function judged(
  files: ReadonlySet<string>,
  page: string,
  reference: LinkReference,
): string | Pick<Asked, 'page' | 'id'> | undefined {
  const place = placeOf(page, reference)
  if (typeof place !== 'object') return place
  if (!files.has(place.page)) return 'leads to no file'
  return place.id === '' ? undefined : place
}

/**
 * The file of a site to which a reference of a page leads, with the id that has to be in it or nothing; what is wrong with
 * the reference itself, in words; undefined where it may lead out of the site.
 */
function placeOf(page: string, reference: LinkReference): string | Pick<Asked, 'page' | 'id'> | undefined {
  const { target } = reference
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//')) return faultOutside(reference)
  if (target === '') return 'is empty'
  if (target.startsWith('/')) return 'begins at the root of the server'
  const [address = '', fragment] = target.split('#', 2)
  const name = decoded(address.split('?')[0] ?? '')
  const id = decoded(fragment ?? '')
  if (name === undefined || id === undefined) return 'is wrongly encoded'
  const file = name === '' ? page : fileAt(page, name)
  if (file.startsWith('..')) return 'leaves the site'
  if (name !== '' && !/[^/.]+\.[a-z0-9]+$/i.test(name)) return 'does not name a file'
  return { page: file, id }
}

/** Names that only mean what they mean once they are worked out: `a/../b`, `./a`, `a//b`. */
const unsettled = /(?:^|\/)\.{0,2}(?:\/|$)/

/** The file that a page names: nearly every name first climbs, then goes down, so that nothing is left to work out. */
function fileAt(page: string, name: string): string {
  let folder = page.lastIndexOf('/')
  let at = 0
  while (folder !== -1 && name.startsWith('../', at)) {
    folder = page.lastIndexOf('/', folder - 1)
    at += 3
  }
  const rest = name.slice(at)
  return unsettled.test(rest) ? posix.join(posix.dirname(page), name) : page.slice(0, folder + 1) + rest
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
