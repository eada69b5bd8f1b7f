import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { Refusal } from '../release/refusal.ts'
import { withLetters } from './latex.ts'
import { type ImportedWork, workFrom } from './work.ts'

/** The works of a library, and the entries that could not be read, each in a sentence. */
export interface Library {
  works: ImportedWork[]
  faults: string[]
}

type Item = Record<string, unknown>

/** The forms in which libraries are exported, by the ending of the file. */
const readers: Readonly<Record<string, (text: string) => Library>> = {
  bib: readBibtex,
  bibtex: readBibtex,
  ris: readRis,
  json: readCsl,
}

export const libraryEndings = Object.keys(readers)

/** Reads a library of works by the ending of its file. Throws a `Refusal` for a file that holds none. */
export function readLibrary(text: string, ending: string): Library {
  const library = readers[ending]?.(text) ?? { works: [], faults: [] }
  if (library.works.length === 0 && library.faults.length === 0) throw new Refusal('The file holds no works.')
  return library
}

function readCsl(text: string): Library {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw new Refusal(`The file is no JSON: ${(error as Error).message}.`)
  }
  const { items = data } = (data ?? {}) as { items?: unknown }
  const all = Array.isArray(items) ? items : [items]
  const faults: string[] = []
  const works = all.flatMap((item, index) => {
    if (typeof item === 'object' && item !== null && ('type' in item || 'title' in item))
      return [workFrom(item as Item, keyOf(item as Item))]
    faults.push(`Item ${index + 1} is no work of CSL-JSON: it has neither a type nor a title.`)
    return []
  })
  return { works, faults }
}

function readBibtex(written: string): Library {
  const text = withLetters(written)
  const entries = [...text.matchAll(/^[^\S\n]*@(\w+)\s*[{(]/gm)].map(({ index, 1: type = '' }) => ({ index, type }))
  const blocks = entries.map(({ index, type }, at) => ({
    type: type.toLowerCase(),
    text: text.slice(index, entries[at + 1]?.index),
    line: text.slice(0, index).split('\n').length,
  }))
  const strings = blocks.filter(({ type }) => type === 'string').map(({ text }) => text)
  const works = blocks.filter(({ type }) => !['string', 'comment', 'preamble'].includes(type))
  const whole = attempt(() => itemsIn(text, '@biblatex/text'))
  if (whole.ok) return { works: whole.items.map(item => bibtexWork(item, text)), faults: [] }
  const found: Library = { works: [], faults: [] }
  for (const { text, line } of works) {
    const one = attempt(() => itemsIn([...strings, text].join('\n'), '@biblatex/text'))
    if (one.ok) found.works.push(...one.items.map(item => bibtexWork(item, text)))
    else found.faults.push(`The entry in line ${line} can't be read: ${one.why}.`)
  }
  return found
}

/** A work of BibTeX: a body is a family name alone, and a preprint names its archive. */
function bibtexWork(item: Item, text: string): ImportedWork {
  const key = keyOf(item)
  const names = (list: unknown) =>
    Array.isArray(list)
      ? list.map((name: Record<string, string>) =>
          name['family'] && !name['given'] && /\s/.test(name['family']) ? { literal: name['family'] } : name,
        )
      : list
  const own = key === null ? '' : entryOf(text, key)
  const arxiv =
    /\barxiv/i.test(own) &&
    /^\s*eprint\s*=\s*[{"]?\s*(?:arxiv:)?([\w.\-/]+)/im.exec(own.replace(/,\s*(?=\w+\s*=)/g, ',\n'))?.[1]
  const work = workFrom(
    {
      ...item,
      author: names(item['author']),
      editor: names(item['editor']),
      ...(arxiv && { type: 'article', ...(item['URL'] ? {} : { URL: `https://arxiv.org/abs/${arxiv}` }) }),
    },
    key,
  )
  return { ...work, dropped: [...work.dropped, ...ownFields(own)] }
}

/** The fields of an entry that belong to somebody's library, and that no reader of BibTeX passes on. */
const ownFields = (entry: string): string[] =>
  [...entry.matchAll(/(?:^|[,{])\s*([a-z][\w-]*)\s*=\s*["{]/gim)]
    .map(([, name = '']) => name.toLowerCase())
    .filter(name =>
      /^(?:file|owner|timestamp|date-added|date-modified|bdsk-\S+|groups|rating|priority|annote|annotation)$/.test(
        name,
      ),
    )

/** The text of an entry by its key, up to the next one. */
function entryOf(text: string, key: string): string {
  const at = text.search(new RegExp(`@\\w+\\s*[{(]\\s*${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*,`))
  return at === -1 ? '' : (/^@[\s\S]*?(?=\n\s*@\w+\s*[{(]|$(?![\s\S]))/.exec(text.slice(at))?.[0] ?? '')
}

/** Endnote and others write a file of RIS whose entries end without a line, or begin with a mark. */
function readRis(text: string): Library {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const entries: string[][] = []
  for (const line of lines) {
    if (/^TY {2}- ?/.test(line)) entries.push([])
    entries.at(-1)?.push(line)
  }
  const found: Library = { works: [], faults: [] }
  for (const [index, entry] of entries.entries()) {
    const body = entry.filter(line => !/^ER {2}-/.test(line))
    const one = attempt(() => itemsIn(`${body.join('\n')}\nER  - \n`, '@ris/file'))
    if (!one.ok) found.faults.push(`Entry ${index + 1} can't be read: ${one.why}.`)
    else found.works.push(...one.items.map(item => risWork(item, body)))
  }
  return found
}

function risWork(item: Item, lines: readonly string[]): ImportedWork {
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

const itemsIn = (text: string, forceType: string): Item[] => new Cite(text, { forceType }).data as Item[]

const keyOf = (item: Item): string | null => {
  const key = item['citation-key'] ?? item['id']
  return typeof key === 'string' && key !== '' && !key.startsWith('temp_id_') ? key : null
}

/** What a reader of another project gives, or the first line of what it complains of. */
function attempt(read: () => Item[]): { ok: true; items: Item[] } | { ok: false; why: string } {
  try {
    return { ok: true, items: read() }
  } catch (error) {
    const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    return { ok: false, why: why.replace(/ at line \d+ col \d+:?$/, '').replace(/\.$/, '') }
  }
}
