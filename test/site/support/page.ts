import { Parser } from 'htmlparser2'

/** A reference from a page to something: `<a href="…">` is `{element: 'a', attribute: 'href', target: '…'}`. */
export type Reference = { element: string; attribute: string; rel: string; target: string }

/** What the tests want to know of one HTML or SVG file. */
export type Page = {
  /** The file, relative to the site's folder. */
  path: string
  /** All ids and named anchors. */
  ids: Set<string>
  /** Ids that stand there more than once. */
  repeatedIds: string[]
  references: Reference[]
  /** The Content-Security-Policy of each `<meta>` that sets one. */
  policies: string[]
  /** What a strict policy would block, in words: `style attribute on <td>`. */
  inline: string[]
  /** Scripts that run at load, in order. */
  scripts: { source: string; type: string; defer: boolean }[]
  /** The class of the body: the kind of page. */
  kind: string
  /** The classes of all that is in the body. */
  classes: Set<string>
}

const addresses = new Set(['href', 'src', 'poster', 'action', 'formaction', 'data', 'xlink:href', 'cite'])
const dataTypes = new Set(['application/ld+json', 'application/json'])

/** Reads an HTML page, or an SVG file when the path ends so. */
export function readPage(path: string, text: string): Page {
  const page: Page = {
    path,
    ids: new Set(),
    repeatedIds: [],
    references: [],
    policies: [],
    inline: [],
    scripts: [],
    kind: '',
    classes: new Set(),
  }
  const parser = new Parser(
    { onopentag: (name, attributes) => look(page, name, attributes) },
    {
      xmlMode: path.endsWith('.svg'),
    },
  )
  parser.end(text)
  return page
}

function look(page: Page, name: string, attributes: Record<string, string>) {
  if (attributes.id !== undefined) {
    if (page.ids.has(attributes.id)) page.repeatedIds.push(attributes.id)
    page.ids.add(attributes.id)
  }
  if (name === 'body') page.kind = attributes.class ?? ''
  else for (const one of attributes.class?.split(/\s+/) ?? []) page.classes.add(one)
  if (name === 'script') lookAtScript(page, attributes)
  if (name === 'style') page.inline.push('<style> element')
  if (name === 'base') page.inline.push('<base> element')
  if (name === 'meta') lookAtMeta(page, attributes)
  for (const [attribute, value] of Object.entries(attributes)) lookAtAttribute(page, name, attribute, value, attributes)
}

function lookAtScript(page: Page, { src, type = '', defer }: Record<string, string>) {
  if (dataTypes.has(type)) return
  if (src === undefined) page.inline.push('inline <script>')
  else page.scripts.push({ source: src, type, defer: defer !== undefined })
}

function lookAtMeta(page: Page, attributes: Record<string, string>) {
  const equivalent = attributes['http-equiv']?.toLowerCase()
  if (equivalent === 'content-security-policy') page.policies.push(attributes.content ?? '')
  const refresh = equivalent === 'refresh' && attributes.content?.match(/url=(.*)$/i)?.[1]
  if (refresh) page.references.push({ element: 'meta', attribute: 'content', rel: 'refresh', target: refresh })
}

function lookAtAttribute(page: Page, name: string, attribute: string, value: string, all: Record<string, string>) {
  if (attribute === 'style') page.inline.push(`style attribute on <${name}>`)
  if (/^on[a-z]/.test(attribute)) page.inline.push(`${attribute} attribute on <${name}>`)
  if (/^\s*javascript:/i.test(value) && addresses.has(attribute)) page.inline.push(`javascript: address on <${name}>`)
  const rel = all.rel ?? ''
  if (addresses.has(attribute)) page.references.push({ element: name, attribute, rel, target: value })
  if (attribute === 'srcset' || attribute === 'imagesrcset') {
    for (const candidate of value.split(',')) {
      page.references.push({ element: name, attribute, rel, target: candidate.trim().split(/\s/)[0] ?? '' })
    }
  }
}
