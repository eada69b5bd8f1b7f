import { emptyTold, type Library, type LibraryItem, saysSomething } from './items.ts'
import { workFrom } from './work.ts'

/** An entry of MEDLINE: what each of its lines says, in their order, and where it begins. */
interface Entry {
  line: number
  fields: { tag: string; value: string }[]
}

/** Reads what PubMed exports: lines of a tag and a value, which go on in lines that begin with blanks. */
export function readMedline(text: string): Library {
  const found: Library = { works: [], faults: [] }
  for (const { line, fields } of entriesOf(text)) {
    const work = workFrom(itemOf(fields), null)
    if (saysSomething(work)) found.works.push(work)
    else found.faults.push(emptyTold(line))
  }
  return found
}

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = []
  let open: Entry | null = null
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const [, tag, value = ''] = /^([A-Z]{2,4}) {0,2}- ?(.*)$/.exec(line) ?? []
    const last = open?.fields.at(-1)
    if (tag !== undefined && (open === null || tag === 'PMID')) {
      open = { line: index + 1, fields: [{ tag, value }] }
      entries.push(open)
    } else if (tag !== undefined) open?.fields.push({ tag, value })
    else if (line.trim() === '') open = null
    else if (last && /^\s/.test(line)) last.value += ` ${line.trim()}`
  }
  return entries
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function itemOf(fields: Entry['fields']): LibraryItem {
  const all = (...tags: string[]) => fields.filter(({ tag }) => tags.includes(tag)).map(({ value }) => value.trim())
  const first = (...tags: string[]) => tags.flatMap(tag => all(tag))[0]
  const [, doi] = /^(\S+) \[doi\]$/.exec([...all('LID', 'AID')].find(value => value.endsWith(' [doi]')) ?? '') ?? []
  const [, article] = /^(e\S+) \[pii\]$/.exec(first('LID') ?? '') ?? []
  const [year, ...rest] = (first('DP') ?? '').split(/[\s-]+/)
  const month = months.indexOf(rest[0] ?? '') + 1
  const [isBook, isPart] = [first('BTI') !== undefined, first('TI') !== undefined]
  return {
    type: isBook ? (isPart ? 'chapter' : 'book') : all('PT').includes('Preprint') ? 'article' : 'article-journal',
    title: unstopped(first('TI') ?? first('BTI') ?? first('TT')),
    author: names(fields, 'FAU', 'AU', 'CN'),
    editor: names(fields, 'FED', 'ED'),
    'container-title': isBook ? (isPart ? unstopped(first('BTI')) : undefined) : (first('JT') ?? first('TA')),
    'collection-title': unstopped(first('CTI')),
    issued: year ? { 'date-parts': [[year, ...(month > 0 ? [month] : [])].map(Number)] } : undefined,
    volume: first('VI'),
    issue: first('IP'),
    page: unshortened(first('PG')) ?? article,
    edition: first('EN'),
    publisher: first('PB'),
    'publisher-place': first('PL')?.replace(/^\[|\]$/g, ''),
    ISBN: first('ISBN'),
    ISSN: first('IS')?.slice(0, 9),
    DOI: doi,
    PMID: first('PMID'),
    PMCID: first('PMC'),
    language: first('LA'),
    abstract: first('AB'),
    keyword: first('MH', 'OT'),
  }
}

/** Names in their order: in full where the entry has them so, else with initials; bodies among them. */
function names(fields: Entry['fields'], full: string, short: string, body?: string): object[] | undefined {
  const people = fields.some(({ tag }) => tag === full) ? full : short
  const named = fields
    .filter(({ tag, value }) => (tag === people || tag === body) && value.trim() !== '')
    .map(({ tag, value }) => (tag === body ? { literal: value.trim() } : nameOf(value.trim())))
  return named.length > 0 ? named : undefined
}

function nameOf(name: string): object {
  const [, family, given, suffix] =
    /^([^,]+), ([^,]+?)(?:,? (Jr|Sr|2nd|3rd|II|III|IV))?$/.exec(name) ??
    /^(.+) ([A-Z]{1,4})(?: (Jr|Sr|2nd|3rd))?$/.exec(name) ??
    []
  if (family === undefined || given === undefined) return { literal: name }
  const initials = /^[A-Z]{1,4}$/.test(given) ? [...given].map(letter => `${letter}.`).join(' ') : given
  return { family, given: initials, ...(suffix && { suffix }) }
}

/** A title without the full stop that PubMed sets behind each, and without the brackets of one that was translated. */
const unstopped = (title: string | undefined): string | undefined =>
  title?.replace(/(?<!\.)\.$/, '').replace(/^\[([^[\]]*)\]$/, '$1')

/** Pages with all their digits: `2603-15` is 2603–2615. */
const unshortened = (pages: string | undefined): string | undefined =>
  pages?.replace(/(?<![\w-])([A-Za-z]*)(\d+)-(\d+)(?![\w-])/g, (whole, letters: string, from: string, to: string) =>
    to.length < from.length ? `${letters}${from}-${letters}${from.slice(0, -to.length)}${to}` : whole,
  )
