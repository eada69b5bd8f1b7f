import { Cite } from '@citation-js/core'
import type { ImportedWork } from './work.ts'

/** The works of a library, and the entries that could not be read, each in a sentence. */
export interface Library {
  works: ImportedWork[]
  faults: string[]
}

/** A work in CSL-JSON. */
export type LibraryItem = Record<string, unknown>

/** The items of CSL-JSON that a text holds, as the reader of a form of libraries gives them. */
export const itemsIn = (text: string, forceType: string): LibraryItem[] =>
  new Cite(text, { forceType }).data as LibraryItem[]

/** The key of an item in its library; null where the reader made one up. */
export const keyOf = (item: LibraryItem): string | null => {
  const key = item['citation-key'] ?? item['id']
  return typeof key === 'string' && key !== '' && !key.startsWith('temp_id_') ? key : null
}

/** Whether a work says by what a reader could find it. */
export const saysSomething = ({ fields }: ImportedWork): boolean =>
  (['title', 'author', 'editor', 'container-title', 'DOI', 'URL', 'PMID'] as const).some(field => fields[field])

export const emptyTold = (line: number): string =>
  `The entry in line ${line} names no work: it has neither a title nor an author.`

/** What a reader of another project gives, or what it complains of, in words. */
export function attempt(read: () => ImportedWork[]): { ok: true; works: ImportedWork[] } | { ok: false; why: string } {
  try {
    return { ok: true, works: read() }
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    const plain = why.replace(/ at line \d+ col \d+:?$/, '').replace(/\.$/, '')
    return { ok: false, why: complaints.get(plain) ?? inWords(plain) }
  }
}

/** What the parser of BibTeX calls what it meets. */
const met: Readonly<Record<string, string>> = {
  label: 'a word',
  text: 'a text',
  quotedText: 'a text',
  number: 'a number',
  whitespace: 'a blank',
  comma: 'a comma',
  equals: 'an equals sign',
  hash: 'the sign #',
  lbrace: 'an opening brace',
  rbrace: 'a closing brace',
  quote: 'a quotation mark',
  entryType: 'another entry',
  entry_type: 'another entry',
  at: 'the sign @',
  EOF: 'its end',
}

/** Any complaint of that parser about what stands where something else should. */
function inWords(why: string): string {
  const [, wanted = '', got = ''] = /^expected "?(\w+)"?, got "?(\w+)"?$/.exec(why) ?? []
  if (wanted === '') return why
  if (got === 'EOF') return 'it ends too early: a brace or a quotation mark has no partner'
  return `${met[got] ?? 'something else'} stands where ${met[wanted] ?? 'another part'} should`
}

/** What the parser of BibTeX means. */
const complaints: ReadonlyMap<string, string> = new Map([
  ['expected "label", got "comma"', 'it has no key, as in `@article{smith2019,`'],
  ['expected "label", got EOF', 'it has no key, as in `@article{smith2019,`'],
  ['expected "comma", got "label"', 'its key holds a blank, or a comma lacks between two fields'],
  ['expected "comma", got EOF', 'it ends behind its key'],
  ['expected "rbrace", got EOF', 'a brace has no partner'],
  ['expected "rbrace", got "label"', 'a comma lacks between two fields, or a brace has no partner'],
])
