import type { Report } from '../corpus/problems.ts'
import type { ReadSection } from '../corpus/text/section.ts'
import { startOf, type TextNode, walk } from '../corpus/text/tree.ts'
import type { Corpus, Place } from '../corpus/types.ts'
import { code, list, nearest, suggest } from '../corpus/words.ts'
import { withoutSentence } from '../schema/web.ts'
import { currentAddresses } from './addresses.ts'
import { movesOf, target } from './departures.ts'
import { type OwnAddress, ownAddress } from './own.ts'
import { sectionPath } from './path.ts'

/** Where links and pictures of a text may lead. */
export interface Destinations {
  corpus: Corpus
  /** The files that the review brings to its site, by their paths there. */
  brought: readonly string[]
  /** Whether every record of the review could be read: if not, a page that there is not may be that of a broken one. */
  whole: boolean
}

interface Checking extends Destinations {
  section: ReadSection
  tell(node: TextNode, problem: 'link/invalid' | 'picture/invalid', message: string, hint: string | null): void
}

/** Reports links of the texts that lead nowhere, and pictures that can't be shown. */
export function checkTextLinks(
  destinations: Destinations,
  texts: ReadonlyMap<string, ReadSection>,
  report: Report,
): void {
  for (const section of texts.values()) {
    const at = (node: TextNode): Place => section.source.placeAt(startOf(node))
    const checking: Checking = {
      ...destinations,
      section,
      tell: (node, problem, message, hint) => report(problem, at(node), message, hint),
    }
    walk(section.tree, node => {
      if (node.type === 'link' || node.type === 'definition') checkLink(checking, node)
      if (node.type === 'link' || node.type === 'linkReference') checkLabel(checking, node)
      if (node.type === 'image') checkPicture(checking, node)
      if (node.type === 'imageReference')
        checking.tell(node, 'picture/invalid', 'A picture has its address beside it.', pictureHint)
      return undefined
    })
  }
}

/** The name of a host where a scheme should be: `www.example.org`, `example.org/page`, `https//example.org`. */
const host =
  /^(?:https?\/\/|www\.|[a-z\d][a-z\d.-]*\.(?:com|org|net|edu|gov|int|info|eu|io|de|fr|uk|ch|cn|jp)(?:[/?#]|$))/i

const schemes = ['https', 'http', 'mailto']

function checkLink(checking: Checking, node: TextNode): void {
  const url = node.url ?? ''
  const tell = (message: string, hint: string | null) => checking.tell(node, 'link/invalid', message, hint)
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (url === '') tell('A link leads nowhere.', 'Write `[words](https://…)`.')
  else if (scheme !== undefined && !schemes.includes(scheme))
    tell(
      `A link can't begin with ${code(`${scheme}:`)}.`,
      `It begins with ${list(schemes.map(name => `${name}:`))}, or with ${code('/')} for a page of this site.`,
    )
  else if (scheme !== undefined) {
    if (!isWhole(url))
      tell(`${code(url)} is no whole address.`, 'Write it as the browser shows it: `https://example.org/page`.')
    else if (withoutSentence(url) !== url)
      tell(
        `The address ${code(url)} takes in a sign of the sentence around it.`,
        `Write ${code(`[words](${withoutSentence(url)})`)}.`,
      )
  } else if (url.startsWith('//')) tell('A link has no scheme.', `Write ${code(`https:${url}`)}.`)
  else checkOwn(checking, node, url)
}

function isWhole(url: string): boolean {
  if (/^mailto:/i.test(url)) return /^mailto:[^\s@]+@[^\s@]+$/i.test(url)
  return URL.canParse(url) && /^https?:\/\/[^/]/i.test(url)
}

/** Checks a link to the site's own: a lasting address, or a file that the review brings. */
function checkOwn(checking: Checking, node: TextNode, url: string): void {
  const { corpus, brought, whole, section } = checking
  const tell = (message: string, hint: string | null) => checking.tell(node, 'link/invalid', message, hint)
  const addresses = currentAddresses(corpus)
  const own = ownAddress(url)
  if (host.test(url)) {
    tell('A link has no scheme.', `Write ${code(`https://${url.replace(/^https?:?\/*/i, '')}`)}.`)
    return
  }
  if (!own) {
    const meant = url.startsWith('/') ? null : fromPage(url, sectionPath(section.entry.number))
    const there = meant && exists(meant, addresses, brought)
    const rule = 'The text stands on more than one page: a link to a page of this site begins with `/`, its root'
    tell(
      `A link can't be ${code(url)}.`,
      there ? `${rule}. Write ${code(written(meant))}.` : `${rule}, as in ${code('/s/2/#p4')}.`,
    )
    return
  }
  if (exists(own, addresses, brought)) return
  if (!whole) return
  const left = leftFor(checking, own)
  if (left !== null) {
    tell(...left)
    return
  }
  const page = { ...own, query: '', fragment: null }
  if (own.fragment !== null && exists(page, addresses, brought)) {
    const anchors = [...addresses.keys()]
      .filter(path => path.startsWith(`${own.path}#`))
      .map(path => path.slice(own.path.length))
    tell(
      `The page ${code(`/${own.path}`)} has nothing with the permanent address ${code(`#${own.fragment}`)}.`,
      suggest(`#${own.fragment}`, anchors),
    )
    return
  }
  const near = nearest(
    own.path.replace(/index\.html$/, ''),
    [...addresses.keys(), ...brought].filter(path => !path.includes('#')),
  )
  tell(
    `This site has nothing with the permanent address ${code(`/${own.path}`)}.`,
    near === null
      ? 'Its pages are listed in `data/sections.json` and on its page `contents/`; a section is `<Sec n="…"/>`.'
      : `Did you mean ${code(`/${near}`)}?`,
  )
}

/** What to say of an address that something had until it was renamed or withdrawn; null of another one. */
function leftFor({ corpus }: Checking, { path, fragment }: OwnAddress): [message: string, hint: string] | null {
  const { redirects } = corpus.publication
  const address = fragment === null ? path : `${path}#${fragment}`
  const now = target(address, movesOf(redirects))
  const gone = redirects.withdrawn.find(({ address }) => address === now)
  if (gone)
    return [
      `What stood at ${code(`/${address}`)} was withdrawn: ${gone.why}`,
      'Say it without the link, or link to what took its place.',
    ]
  return now === address
    ? null
    : [`What stood at ${code(`/${address}`)} has another address now.`, `Write ${code(`/${now}`)}.`]
}

const exists = (
  { path, fragment }: OwnAddress,
  addresses: ReadonlyMap<string, unknown>,
  brought: readonly string[],
): boolean =>
  addresses.has(fragment === null ? path : `${path}#${fragment}`) || (fragment === null && brought.includes(path))

/** What an address means that is written from a page; null where that leaves the site. */
function fromPage(url: string, page: string): OwnAddress | null {
  const base = `http://site.invalid/${page}`
  if (!URL.canParse(url, base)) return null
  const { pathname, search, hash } = new URL(url, base)
  return ownAddress(pathname.replace(/(^|\/)index\.html$/, '$1') + search + hash)
}

const written = ({ path, query, fragment }: OwnAddress): string =>
  `/${path}${query}${fragment === null ? '' : `#${fragment}`}`

/** A link of which nobody can say where it leads. */
function checkLabel({ tell }: Checking, node: TextNode): void {
  if (hasWords(node)) return
  tell(node, 'link/invalid', 'A link has no words.', 'Write `[words](https://…)`.')
}

const hasWords = ({ value, alt, name, children = [] }: TextNode): boolean =>
  (value ?? alt ?? name ?? '').trim() !== '' || children.some(hasWords)

const pictureHint =
  'Put the file into the folder `public`, and write `![what it shows](/its-name.png)`; a drawing of the review is `<Schematic id="…"/>`, a diagram of its data `<Chart id="…"/>`.'
const pictureTypes = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg']

function checkPicture(checking: Checking, node: TextNode): void {
  const { brought, corpus } = checking
  const shown = new Map(corpus.records.pictures.map(({ file, id }) => [file, id]))
  const tell = (message: string, hint: string | null) => checking.tell(node, 'picture/invalid', message, hint)
  const url = node.url ?? ''
  const own = ownAddress(url)
  if (!(node.alt ?? '').trim())
    tell('A picture has no words for those who do not see it.', 'Say what it shows: `![what it shows](/its-name.png)`.')
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(url))
    tell('A picture lies elsewhere, and nothing is fetched from there.', pictureHint)
  else if (!own) {
    const name = url.replace(/^(\.{0,2}\/)*(public\/)?/, '')
    tell(`A picture can't be ${code(url)}.`, brought.includes(name) ? `Write ${code(`/${name}`)}.` : pictureHint)
  } else if (own.query !== '' || own.fragment !== null)
    tell('The address of a picture is that of its file alone.', pictureHint)
  else if (shown.has(own.path))
    tell(
      `${code(`public/${own.path}`)} is the file of a picture, which the site has in other sizes.`,
      `Show it by \`<Picture id="${shown.get(own.path)}"/>\`.`,
    )
  else if (!brought.includes(own.path)) {
    const near = nearest(own.path, brought)
    tell(
      `There is no file ${code(`public/${own.path}`)}.`,
      near === null ? pictureHint : `Did you mean ${code(`/${near}`)}?`,
    )
  } else if (!pictureTypes.some(type => own.path.toLowerCase().endsWith(`.${type}`)))
    tell(`${code(own.path)} is no picture.`, `Pictures end in ${list(pictureTypes.map(type => `.${type}`))}.`)
}
