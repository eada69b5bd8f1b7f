import '@citation-js/plugin-ris'
import { attempt, emptyTold, itemsIn, type Library, type LibraryItem, saysSomething } from './items.ts'
import { type ImportedWork, workFrom } from './work.ts'

/** An entry of RIS: its lines but for the last, and where it begins. */
interface Entry {
  line: number
  lines: string[]
}

/** Types that programs write and that RIS does not have, as it calls them. */
const otherTypes: ReadonlyMap<string, string> = new Map([['WEB', 'ELEC']])

/** Reads RIS, also of programs whose entries end without a line, begin with a mark, or have one blank before the dash. */
export function readRis(text: string): Library {
  const found: Library = { works: [], faults: [] }
  for (const { line, lines } of entriesOf(text)) {
    const one = attempt(() => worksOf(lines))
    const works = one.ok ? one.works.filter(saysSomething) : []
    if (works.length > 0) found.works.push(...works)
    else found.faults.push(one.ok ? emptyTold(line) : `The entry in line ${line} can't be read: ${one.why}.`)
  }
  return found
}

/** The entries of a file; one may lack the line of its type. */
function entriesOf(text: string): Entry[] {
  const entries: Entry[] = []
  let open: Entry | null = null
  for (const [index, written] of text.split(/\r\n?|\n/).entries()) {
    const line = written.replace(/^([A-Z][A-Z\d]) {1,2}-(?: |$)/, '$1  - ')
    const begins = open === null ? /^[A-Z][A-Z\d] {2}- /.test(line) : line.startsWith('TY  - ')
    if (line.startsWith('ER  - ')) open = null
    else if (begins) {
      open = { line: index + 1, lines: [line] }
      entries.push(open)
    } else open?.lines.push(line)
  }
  return entries
}

/** The works of one entry; one of a type that nobody knows is read as a work of any type. */
function worksOf(lines: readonly string[]): ImportedWork[] {
  const written = lines[0]?.startsWith('TY') ? lines[0].slice('TY  - '.length).trim() : ''
  const rest = lines.filter(line => !line.startsWith('TY  - '))
  const typed = written === '' ? [] : itemsOf(otherTypes.get(written.toUpperCase()) ?? written, rest)
  if (typed.some(item => item['type'] !== undefined)) return typed.map(item => risWork(item, rest))
  return itemsOf('GEN', rest).map(item => risWork({ ...item, ...(written && { type: written }) }, rest))
}

const itemsOf = (type: string, lines: readonly string[]): LibraryItem[] =>
  itemsIn(`TY  - ${type}\n${lines.join('\n')}\nER  - \n`, '@ris/file')

function risWork(item: LibraryItem, lines: readonly string[]): ImportedWork {
  const tagged = (tag: string) =>
    lines
      .find(line => line.startsWith(`${tag}  - `))
      ?.slice(6)
      .trim()
  const doi = tagged('DO') ?? tagged('M3')
  const isDoi = doi !== undefined && /10\.\d+\//.test(doi)
  const numbers = tagged('SN')
  const isBook = numbers !== undefined && numbers.replace(/\D/g, '').length > 8
  const more = { ...(isDoi && { DOI: doi }), ...(isBook && { ISBN: numbers, ISSN: undefined }) }
  return workFrom({ ...item, ...more }, tagged('ID') ?? null)
}
