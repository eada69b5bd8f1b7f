import { escapeHtml } from '../../core/html/html.ts'
import type { BookHeading, BookPart } from './parts.ts'

/** What a book says of itself. */
export interface BookFacts {
  identifier: string
  title: string
  language: string
  direction: 'ltr' | 'rtl'
  /** Who made it, by the codes of MARC for what they did: `aut`, `edt`. */
  makers: { name: string; role: string }[]
  description: string
  rights: string
  /** What it rests on, such as the DOI of an article; null for nothing. */
  source: string | null
  /** `YYYY-MM-DD`. */
  date: string
  /** What readers who do not see can expect, in a sentence. */
  accessibility: string
}

/** A file of a book as its package lists it. */
export interface Item {
  id: string
  file: string
  type: string
  properties?: string
}

/** Where the package is found. */
export const container =
  '<?xml version="1.0" encoding="UTF-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n'

/** The package document: what the book is, its files, and the order in which they are read. */
export function packageDocument(facts: BookFacts, items: readonly Item[], spine: readonly string[]): string {
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'alternativeText',
    ...(items.some(({ properties }) => properties?.includes('mathml')) ? ['MathML'] : []),
    'index',
  ]
  const metadata = [
    `<dc:identifier id="identifier">${escapeHtml(facts.identifier)}</dc:identifier>`,
    `<dc:title>${escapeHtml(facts.title)}</dc:title>`,
    `<dc:language>${escapeHtml(facts.language)}</dc:language>`,
    ...facts.makers.flatMap(({ name, role }, at) => [
      `<dc:creator id="maker-${at + 1}">${escapeHtml(name)}</dc:creator>`,
      `<meta refines="#maker-${at + 1}" property="role" scheme="marc:relators">${role}</meta>`,
    ]),
    `<dc:date>${facts.date}</dc:date>`,
    `<dc:description>${escapeHtml(facts.description)}</dc:description>`,
    `<dc:rights>${escapeHtml(facts.rights)}</dc:rights>`,
    ...(facts.source === null ? [] : [`<dc:source>${escapeHtml(facts.source)}</dc:source>`]),
    // No clock has a say: the time is noon of the day of the edition.
    `<meta property="dcterms:modified">${facts.date}T12:00:00Z</meta>`,
    ...['textual', 'visual'].map(mode => property('accessMode', mode)),
    property('accessModeSufficient', 'textual'),
    ...features.map(feature => property('accessibilityFeature', feature)),
    property('accessibilityHazard', 'none'),
    property('accessibilitySummary', facts.accessibility),
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${escapeHtml(facts.language)}">`,
    `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    ...metadata,
    '</metadata>',
    '<manifest>',
    ...items.map(itemTag),
    '</manifest>',
    `<spine page-progression-direction="${facts.direction}">`,
    ...spine.map(id => `<itemref idref="${id}"/>`),
    '</spine>',
    '</package>\n',
  ].join('\n')
}

const property = (name: string, value: string): string => `<meta property="schema:${name}">${escapeHtml(value)}</meta>`

const itemTag = ({ id, file, type, properties }: Item): string =>
  `<item id="${id}" href="${file}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`

/** The contents and the landmarks of a book, as what stands in the body of its navigation. */
export function navigation(title: string, parts: readonly BookPart[]): string {
  const headings = parts.flatMap(({ file, headings }) => headings.map(heading => ({ ...heading, file })))
  const places = (['titlepage', 'chapter', 'bibliography', 'index'] as const).flatMap(type => {
    const part = parts.find(one => one.type === type)
    return part ? [{ type: type === 'chapter' ? 'bodymatter' : type, part }] : []
  })
  return [
    `<nav epub:type="toc" role="doc-toc" id="toc"><h1>${escapeHtml(title)}</h1>${list(headings)}</nav>`,
    '<nav epub:type="landmarks" hidden="hidden"><ol>',
    ...places.map(
      ({ type, part }) => `<li><a epub:type="${type}" href="${part.file}">${escapeHtml(part.title)}</a></li>`,
    ),
    '</ol></nav>',
  ].join('\n')
}

/** Headings as lists within lists, by their depths. */
function list(headings: readonly (BookHeading & { file: string })[]): string {
  const items: string[] = []
  for (let at = 0; at < headings.length; ) {
    const heading = headings[at] as BookHeading & { file: string }
    let end = at + 1
    while (end < headings.length && (headings[end] as BookHeading).depth > heading.depth) end++
    const below = headings.slice(at + 1, end)
    items.push(
      `<li><a href="${heading.file}#${escapeHtml(heading.id)}">${escapeHtml(heading.title)}</a>${below.length > 0 ? list(below) : ''}</li>`,
    )
    at = end
  }
  return `<ol>${items.join('')}</ol>`
}
