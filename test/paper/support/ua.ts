import { pagesIn } from './paper.ts'
import { type Document, dictionaryAt, listAt, textOf, type Value } from './read.ts'

/** The standard types of elements (ISO 32000-1, 14.8.4). */
const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form'.split(
    ' ',
  ),
)

/** What may stand right below an element of some types, groups without a meaning left aside. */
const allowed: Record<string, string[]> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
}

interface Element {
  number: number
  type: string
  keys: Map<string, Value>
  kids: (Element | { mark: number } | { object: number })[]
}

/**
 * Where a PDF falls short of the rules of PDF/UA-1 (ISO 14289-1) that a program can check, each as a sentence. It follows
 * the checkpoints of the Matterhorn Protocol 1.1 by their numbers, for what Chromium writes.
 */
export function shortcomings(pdf: Document): string[] {
  const catalogue = dictionaryAt(pdf, pdf.trailer.get('Root'))
  const tree = dictionaryAt(pdf, catalogue.get('StructTreeRoot'))
  const roles = dictionaryAt(pdf, tree.get('RoleMap'))
  const elements: Element[] = []
  const read = (value: Value): Element | { mark: number } | { object: number } => {
    if (typeof value === 'number') return { mark: value }
    const keys = dictionaryAt(pdf, value)
    if (keys.get('Type') === '/MCR') return { mark: keys.get('MCID') as number }
    if (keys.get('Type') === '/OBJR') return { object: refOf(keys.get('Obj')) }
    const given = String(keys.get('S')).slice(1)
    const mapped = String(roles.get(given) ?? keys.get('S')).slice(1)
    const element: Element = { number: refOf(value), type: mapped, keys, kids: [] }
    elements.push(element)
    element.kids = listAt(pdf, keys.get('K')).map(read)
    return element
  }
  for (const kid of listAt(pdf, tree.get('K'))) read(kid)
  return [...ofDocument(pdf, catalogue), ...ofElements(elements), ...ofPages(pdf, tree, elements), ...ofFonts(pdf)]
}

const refOf = (value: Value | undefined): number =>
  value && typeof value === 'object' && 'ref' in value ? (value.ref as number) : -1

function ofDocument(pdf: Document, catalogue: Map<string, Value>): string[] {
  const metadata = pdf.streams.get(refOf(catalogue.get('Metadata')))?.toString('utf8') ?? ''
  const info = dictionaryAt(pdf, pdf.trailer.get('Info'))
  return [
    dictionaryAt(pdf, catalogue.get('MarkInfo')).get('Marked') !== true && '06: it does not say that it is tagged',
    dictionaryAt(pdf, catalogue.get('ViewerPreferences')).get('DisplayDocTitle') !== true &&
      '07: its title is not shown',
    !textOf(catalogue.get('Lang')) && '11: it has no language',
    !/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(metadata) && '06: its metadata have no title',
    !/<pdfuaid:part>1</.test(metadata) && '05: it does not say what it holds to',
    !textOf(info.get('Title')) && '06: it has no title',
    !catalogue.has('Outlines') && '27: it has no bookmarks',
  ].filter(one => one !== false)
}

function ofElements(elements: readonly Element[]): string[] {
  const found: string[] = []
  let level = 0
  for (const element of elements) {
    const { type, keys, kids, number } = element
    if (!standard.has(type)) found.push(`02: ${type} (${number}) is no standard type`)
    if (/^(?:Figure|Formula)$/.test(type) && !textOf(keys.get('Alt')) && !textOf(keys.get('ActualText')))
      found.push(`13, 17: ${type} ${number} has no words for it`)
    const heading = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0)
    if (heading > 0 && heading > level + 1) found.push(`14: H${heading} (${number}) follows H${level}`)
    if (heading > 0) level = heading
    if (type === 'TH' && !/Scope/.test(JSON.stringify([...keys], mapsAsLists)))
      found.push(`15: TH ${number} does not say what it heads`)
    const below = allowed[type]
    if (below)
      for (const kid of flat(kids))
        if (!('type' in kid) || !below.includes(kid.type))
          found.push(`09: ${type} ${number} holds ${'type' in kid ? kid.type : JSON.stringify(kid)}`)
  }
  return found
}

const mapsAsLists = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value)

const flat = (kids: Element['kids']): Element['kids'] =>
  kids.flatMap(kid => ('type' in kid && kid.type === 'NonStruct' ? flat(kid.kids) : [kid]))

/** Where what is drawn on pages, and the links on them, have no place in the tree. */
function ofPages(pdf: Document, tree: Map<string, Value>, elements: readonly Element[]): string[] {
  const byNumber = new Map(elements.map(element => [element.number, element]))
  const parents = new Map<number, Value>()
  const nums = listAt(pdf, dictionaryAt(pdf, tree.get('ParentTree')).get('Nums'))
  for (let at = 0; at < nums.length; at += 2) parents.set(nums[at] as number, nums[at + 1] ?? null)
  return pagesIn(pdf).flatMap((page, index) => {
    const where = `on page ${index + 1}`
    const marks = listAt(pdf, parents.get(page.get('StructParents') as number))
    const content = listAt(pdf, page.get('Contents')).map(one => pdf.streams.get(refOf(one))?.toString('latin1') ?? '')
    const links = listAt(pdf, page.get('Annots')).flatMap(value => {
      const link = dictionaryAt(pdf, value)
      const element = byNumber.get(refOf(parents.get(link.get('StructParent') as number)))
      const holds = element?.kids.some(kid => 'object' in kid && kid.object === refOf(value))
      return [
        !textOf(link.get('Contents')) && `28: a link ${where} does not say where it leads`,
        !(element?.type === 'Link' && holds) && `28: a link ${where} is in no tag of a link, but in ${element?.type}`,
      ].filter(one => one !== false)
    })
    const isOrdered = !page.has('Annots') || page.get('Tabs') === '/S'
    return [
      ...untagged(content.join('\n'), mark => byNumber.has(refOf(marks[mark]))).map(what => `01: ${what} ${where}`),
      ...links,
      ...(isOrdered ? [] : [`28: links ${where} have no order`]),
    ]
  })
}

/** What a page draws outside of tags and artifacts, or in a tag that the tree does not know. */
function untagged(content: string, isKnown: (mark: number) => boolean): string[] {
  const found = new Set<string>()
  const open: string[] = []
  const marks = content.matchAll(
    /<<[^>]*\/MCID (\d+)[^>]*>>\s*BDC|\b(BDC|BMC|EMC)\b|(?<=\s)(Tj|TJ|[fFsSbB]\*?|Do|sh)(?=\s)/g,
  )
  for (const [, mark, bound, paints] of marks) {
    if (mark !== undefined && !isKnown(Number(mark))) found.add(`mark ${mark} is not in the tree`)
    if (mark !== undefined || bound === 'BDC' || bound === 'BMC') open.push(mark ?? 'other')
    else if (bound === 'EMC') open.pop()
    else if (paints && open.length === 0) found.add(`${paints} has no tag`)
  }
  return [...found, ...(open.length > 0 ? ['a mark is never closed'] : [])]
}

function ofFonts(pdf: Document): string[] {
  return [...pdf.objects.values()].flatMap(value => {
    if (!(value instanceof Map) || value.get('Type') !== '/Font') return []
    const name = String(value.get('BaseFont') ?? value.get('Subtype'))
    const descriptor = dictionaryAt(pdf, value.get('FontDescriptor'))
    const isDescendant = /^\/CIDFontType/.test(String(value.get('Subtype')))
    const isWhole = value.get('Subtype') === '/Type0' || value.get('Subtype') === '/Type3'
    return [
      !isWhole &&
        !['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor.has(key)) &&
        `31: ${name} is not embedded`,
      !isDescendant && !value.has('ToUnicode') && `10: ${name} does not say which characters it draws`,
    ].filter(one => one !== false)
  })
}
