import { posix } from 'node:path'
import { Parser } from 'htmlparser2'

/** A link of a page: how it reads, what stands around it, and where it leads within the site. */
export interface PageLink {
  /** Its name for who hears it: `aria-label`, else its text with what pictures in it say, and its `title`. */
  name: string
  /** What tells more of it: its clause and sentence, and the item, entry, heading or row that it stands in. */
  context: string
  to: string
}

/** A link, and where it begins in the text of the element whose words a reader has beside it. */
interface FoundLink extends PageLink {
  at: number
}

interface Element {
  name: string
  text: string
  /** Of a cell, the heading of its column. */
  heading: string
  links: FoundLink[]
  label?: string | undefined
}

/** The elements whose words a reader has beside a link in them. */
const contexts = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'td',
  'th',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'nav',
  'figcaption',
  'caption',
  'summary',
  'blockquote',
])
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** The links of a page of HTML to other places, from its path and its text. */
export function linksOf(path: string, html: string): PageLink[] {
  const all: PageLink[] = []
  const open: Element[] = []
  const columns: string[][] = []
  let cells = 0
  const parser = new Parser({
    onopentag(name, { href, title, alt, 'aria-label': label }) {
      if (name === 'table') columns.push([])
      if (name === 'tr') cells = 0
      if (name === 'img') for (const element of open) element.text += alt ?? ''
      if (empty.has(name)) return
      const element: Element = { name, text: '', heading: '', links: [], label }
      if (name === 'a' && href !== undefined) {
        const at = open.findLast(({ name }) => contexts.has(name))?.text.length ?? 0
        element.links.push({ name: title ?? '', context: '', at, to: posix.join(posix.dirname(path), href) })
      }
      if (name === 'td' || name === 'th') element.heading = columns.at(-1)?.[cells] ?? ''
      open.push(element)
    },
    ontext(text) {
      for (const element of open) element.text += text
    },
    onclosetag(name) {
      if (empty.has(name)) return
      const closed = open.pop()
      if (!closed) return
      const text = plain(closed.text)
      if (name === 'td' || name === 'th') {
        cells++
        if (open.some(({ name }) => name === 'thead')) columns.at(-1)?.push(text)
      }
      if (name === 'table') columns.pop()
      if (name === 'a')
        closed.links = closed.links.map(link => ({ ...link, name: [closed.label ?? text, link.name].join(' ').trim() }))
      if (contexts.has(name))
        closed.links = closed.links.map(link => ({
          ...link,
          context: `${link.context || wordsAt(closed.text, link.at)} | ${text} ${closed.heading}`,
        }))
      const around = open.at(-1)
      if (around) around.links.push(...closed.links)
      else all.push(...closed.links)
    },
  })
  parser.end(html)
  return all
}

/** The clause and the sentence in which a place of a text lies. */
function wordsAt(text: string, at: number): string {
  const [before, after] = [text.slice(0, at), text.slice(at)]
  const clause = before.replace(/.*[.!?,;:]\s/s, '') + after.replace(/(?<=[.!?,;:])\s.*/s, '')
  const sentence = before.replace(/.*[.!?]\s/s, '') + after.replace(/(?<=[.!?])\s.*/s, '')
  return `${plain(clause)} | ${plain(sentence)}`
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The links of a page that read the same, in words that say the same around them, and lead to different places. */
export function alike(links: readonly PageLink[]): PageLink[][] {
  const groups = Map.groupBy(links, ({ name, context }) => `${name} | ${context}`)
  return [...groups.values()].filter(group => new Set(group.map(({ to }) => to)).size > 1)
}
