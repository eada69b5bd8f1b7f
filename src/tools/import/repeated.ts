import { readJson } from '../../core/corpus/read/json.ts'
import { makeSource, type SourceFile } from '../../core/corpus/read/source.ts'

/** Something of a library's entry that it may have once, by its name, where it stands, and what it is there. */
interface GivenField {
  name: string
  offset: number
  value: string
}

/** What an entry has twice, and says differently, a sentence for each: its reader takes what stands last. */
export function repeatedIn(given: readonly GivenField[], text: string, of: string): string[] {
  const source = makeSource('', text)
  const at = ({ offset }: GivenField) => placed(source, offset)
  return [...Map.groupBy(given, ({ name }) => name)].flatMap(([name, all]) => {
    const last = all.at(-1)
    if (!last || all.every(({ value }) => value === last.value)) return []
    const before = all.slice(0, -1).map(at).join(', ')
    return [
      `${of} has \`${name}\` more than once, in ${before} and ${at(last)}: what stands last, \`${brief(last.value)}\`, is taken. Keep one in the library.`,
    ]
  })
}

/** The keys that stand twice in a text of JSON, a sentence for each: its reader takes the last. */
export function repeatedKeys(text: string): string[] {
  const told: string[] = []
  readJson(makeSource('', text), (problem, { line, column }, message) => {
    if (problem === 'key/duplicate')
      told.push(`Line ${line}, column ${column}: ${message} The value of the last is taken. Keep one in the library.`)
  })
  return told
}

/** The fields of an entry of BibTeX, which begins somewhere in a library, outside all braces and quotation marks but its own. */
export function fieldsOfEntry(entry: string, begin: number): GivenField[] {
  const found: GivenField[] = []
  let depth = 0
  let isQuoted = false
  let open: GivenField | null = null
  const close = (end: number) => {
    if (open)
      found.push({
        ...open,
        value: entry
          .slice(open.offset - begin, end)
          .replace(/^[^=]*=\s*/, '')
          .trim(),
      })
    open = null
  }
  for (let at = 0; at < entry.length; at++) {
    const sign = entry[at]
    if (sign === '\\') at++
    else if (sign === '"' && depth === 1) isQuoted = !isQuoted
    else if (sign === '{' || (sign === '(' && depth === 0)) depth++
    else if (sign === '}' || (sign === ')' && depth === 1)) depth--
    if (depth === 0 && found.length + (open ? 1 : 0) > 0) {
      close(at)
      break
    }
    if (sign !== ',' || depth !== 1 || isQuoted) continue
    close(at)
    const [space = '', name] = /^(\s*)([a-z][\w-]*)(?=\s*=)/i.exec(entry.slice(at + 1))?.slice(1) ?? []
    if (name !== undefined) open = { name: name.toLowerCase(), offset: begin + at + 1 + space.length, value: '' }
  }
  return found
}

function placed(source: SourceFile, offset: number): string {
  const { line, column } = source.placeAt(offset)
  return `line ${line}, column ${column}`
}

const brief = (value: string): string => (value.length > 60 ? `${value.slice(0, 59)}…` : value)
