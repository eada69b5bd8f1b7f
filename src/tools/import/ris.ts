import '@citation-js/plugin-ris'
import { attempt, emptyTold, itemsIn, type Library, type LibraryItem, saysSomething } from './items.ts'
import { repeatedIn } from './repeated.ts'
import { type ImportedWork, workFrom } from './work.ts'

/** An entry of RIS: its lines but for the last, and where it begins. */
interface Entry {
  line: number
  lines: string[]
  /** Where each of the lines begins in the file. */
  offsets: number[]
}

/** Tags of what a work has one of. Two of one of them are no list: a reader that takes it for one can't read the entry. */
const single = /^(?:TI|T1|T2|PY|Y1|DA|VL|IS|SP|EP|DO|JO|JF|JA|PB|CY|ET|ID)(?= {2}- )/

/** Types that programs write and that RIS does not have, as it calls them. */
const otherTypes: ReadonlyMap<string, string> = new Map([['WEB', 'ELEC']])

/** Reads RIS, also of programs whose entries end without a line, begin with a mark, or have one blank before the dash. */
export function readRis(text: string): Library {
  const found: Library = { works: [], faults: [] }
  for (const { line, lines, offsets } of entriesOf(text)) {
    found.faults.push(...repeatedIn(singlesOf(lines, offsets), text, `The entry in line ${line}`))
    const one = attempt(() => worksOf(lines.filter((written, at) => !isGivenLater(lines, written, at))))
    const works = one.ok ? one.works.filter(saysSomething) : []
    if (works.length > 0) found.works.push(...works)
    else found.faults.push(one.ok ? emptyTold(line) : `The entry in line ${line} can't be read: ${one.why}.`)
  }
  return found
}

const singlesOf = (lines: readonly string[], offsets: readonly number[]) =>
  lines.flatMap((line, at) => {
    const [name] = single.exec(line) ?? []
    return name === undefined ? [] : [{ name, offset: offsets[at] ?? 0, value: line.slice(6).trim() }]
  })

function isGivenLater(lines: readonly string[], written: string, at: number): boolean {
  const [name] = single.exec(written) ?? []
  return name !== undefined && lines.slice(at + 1).some(line => line.startsWith(`${name}  - `))
}

/** The entries of a file; one may lack the line of its type. */
function entriesOf(text: string): Entry[] {
  const entries: Entry[] = []
  let open: Entry | null = null
  for (const [index, { 1: written = '', index: offset }] of [...text.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)].entries()) {
    const line = written.replace(/^([A-Z][A-Z\d]) {1,2}-(?: |$)/, '$1  - ')
    const begins = open === null ? /^[A-Z][A-Z\d] {2}- /.test(line) : line.startsWith('TY  - ')
    if (line.startsWith('ER  - ')) open = null
    else if (begins) {
      open = { line: index + 1, lines: [line], offsets: [offset] }
      entries.push(open)
    } else {
      open?.lines.push(line)
      open?.offsets.push(offset)
    }
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
