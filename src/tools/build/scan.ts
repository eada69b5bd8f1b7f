import { unescapeReferences } from '../../core/html/references.ts'

/** A reference from a page to something: `<a href="…">` is `{element: 'a', attribute: 'href', target: '…'}`. */
export interface LinkReference {
  element: string
  attribute: string
  /** The relation that a `<link>` states. */
  rel: string
  target: string
}

/** What of a page bears on links: what one can link to, and what it links to. */
export interface Scanned {
  ids: Set<string>
  references: LinkReference[]
}

const addresses = new Set(['href', 'src', 'poster', 'action', 'formaction', 'data', 'xlink:href', 'cite'])
const lists = new Set(['srcset', 'imagesrcset'])

/** Elements whose content is no markup. */
const raw = new Set(['script', 'style', 'title', 'textarea'])

const tag = /<([a-zA-Z][^\s/>]*)/y
const attribute = /[\s/]*([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y

/** Reads the tags of an HTML or SVG text in one pass, without building a tree of it. */
export function scan(text: string): Scanned {
  const page: Scanned = { ids: new Set(), references: [] }
  let at = text.indexOf('<')
  while (at !== -1) {
    if (text.startsWith('<!--', at)) {
      at = after(text, '-->', at)
    } else {
      tag.lastIndex = at
      const name = tag.exec(text)?.[1]?.toLowerCase()
      if (name === undefined) at += 1
      else {
        at = readAttributes(page, name, text, tag.lastIndex)
        if (raw.has(name)) at = after(text, `</${name}`, at)
      }
    }
    at = text.indexOf('<', at)
  }
  return page
}

/** The place behind the next occurrence of a mark, or the text's end. */
function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found === -1 ? text.length : found + mark.length
}

/** Reads the attributes of a tag from the place behind its name; returns the place behind them. */
function readAttributes(page: Scanned, element: string, text: string, from: number): number {
  const own: LinkReference[] = []
  let rel = ''
  let isRefresh = false
  let content = ''
  attribute.lastIndex = from
  let end = from
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    end = attribute.lastIndex
    const name = found[1]?.toLowerCase() ?? ''
    const written = found[2] ?? found[3] ?? found[4] ?? ''
    if (name === 'id') page.ids.add(unescapeReferences(written))
    else if (name === 'rel') rel = written
    else if (addresses.has(name)) own.push({ element, attribute: name, rel: '', target: unescapeReferences(written) })
    else if (lists.has(name))
      for (const candidate of unescapeReferences(written).split(','))
        own.push({ element, attribute: name, rel: '', target: candidate.trim().split(/\s/)[0] ?? '' })
    else if (element === 'meta' && name === 'content') content = written
    else if (element === 'meta' && name === 'http-equiv') isRefresh = written.toLowerCase() === 'refresh'
  }
  const refresh = isRefresh && /url=(.*)$/i.exec(unescapeReferences(content))?.[1]
  if (refresh) own.push({ element, attribute: 'content', rel: 'refresh', target: refresh })
  for (const reference of own) page.references.push(rel === '' || reference.rel ? reference : { ...reference, rel })
  return end
}
