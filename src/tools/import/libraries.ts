import '@citation-js/plugin-bibtex'
import { Refusal } from '../release/refusal.ts'
import { attempt, emptyTold, itemsIn, keyOf, type Library, type LibraryItem, saysSomething } from './items.ts'
import { withLetters } from './latex.ts'
import { readMedline } from './medline.ts'
import { fieldsOfEntry, repeatedIn, repeatedKeys } from './repeated.ts'
import { readRis } from './ris.ts'
import { readData } from './text.ts'
import { type ImportedWork, workFrom } from './work.ts'

/** The forms in which libraries are exported, by the ending of the file. */
const readers: Readonly<Record<string, (text: string) => Library>> = {
  bib: readBibtex,
  bibtex: readBibtex,
  ris: readRis,
  json: readCsl,
  nbib: readMedline,
}

export const libraryEndings = Object.keys(readers)

/** How libraries begin: what publishers and PubMed send is often called `citation.txt`, or by the ending of another form. */
const beginnings: readonly [form: string, beginning: RegExp][] = [
  ['nbib', /^\s*PMID {0,2}- \d/],
  ['ris', /^\s*TY {1,2}- /],
  ['bib', /^\s*@\w+\s*[{(]/],
]

/** The form of a library by how it begins; null where that tells of none. */
export const formOf = (text: string): string | null =>
  beginnings.find(([, beginning]) => beginning.test(text))?.[0] ?? null

/** Reads a library of works in the form in which it begins, else in that of its ending. Throws a `Refusal` for a file that holds none. */
export function readLibrary(text: string, ending: string): Library {
  const library = readers[formOf(text) ?? ending]?.(text) ?? { works: [], faults: [] }
  if (library.works.length === 0 && library.faults.length === 0) throw new Refusal('The file holds no works.')
  return library
}

function readCsl(text: string): Library {
  const data = readData(text, 'The file')
  const { items = data } = (data ?? {}) as { items?: unknown }
  const all = Array.isArray(items) ? items : [items]
  const faults = repeatedKeys(text)
  const works = all.flatMap((item, index) => {
    const work =
      typeof item === 'object' && item !== null ? workFrom(item as LibraryItem, keyOf(item as LibraryItem)) : null
    if (work && saysSomething(work)) return [work]
    faults.push(`Item ${index + 1} is no work of CSL-JSON: it has neither a title nor an author.`)
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
    index,
    line: text.slice(0, index).split('\n').length,
  }))
  const strings = blocks.filter(({ type }) => type === 'string').map(({ text }) => text)
  const works = blocks.filter(({ type }) => !['string', 'comment', 'preamble'].includes(type))
  const worksIn = (text: string) => attempt(() => itemsIn(text, '@biblatex/text').map(item => bibtexWork(item, text)))
  const faults = works.flatMap(({ index, line, text: entry }) =>
    repeatedIn(fieldsOfEntry(entry, index), text, `The entry in line ${line}`),
  )
  const whole = worksIn(text)
  if (whole.ok && whole.works.every(saysSomething)) return { works: whole.works, faults }
  const found: Library = { works: [], faults }
  for (const { text, line } of works) {
    const one = worksIn([...strings, text].join('\n'))
    const said = one.ok ? one.works.filter(saysSomething) : []
    if (said.length > 0) found.works.push(...said)
    else found.faults.push(one.ok ? emptyTold(line) : `The entry in line ${line} can't be read: ${one.why}.`)
  }
  return found
}

/** Types of entries that the reader of BibTeX takes for any document, as CSL calls them. */
const otherEntries: ReadonlyMap<string, string> = new Map(
  Object.entries({
    misc: 'document',
    webpage: 'webpage',
    preprint: 'article',
    data: 'dataset',
    code: 'software',
    bathesis: 'thesis',
    mathesis: 'thesis',
    candthesis: 'thesis',
    resreport: 'report',
    suppbook: 'chapter',
    suppcollection: 'chapter',
    suppperiodical: 'article-journal',
  }),
)

/** The type of an item; what nobody knows stays, to be told. */
function typeOf(item: LibraryItem, entry: string): unknown {
  const written = /^@(\w+)/.exec(entry)?.[1] ?? 'misc'
  return item['type'] === 'document' ? (otherEntries.get(written.toLowerCase()) ?? written) : item['type']
}

/** A work of BibTeX: a body is a family name alone, and a preprint names its archive. */
function bibtexWork(item: LibraryItem, text: string): ImportedWork {
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
      type: typeOf(item, own),
      author: names(item['author']),
      editor: names(item['editor']),
      ...(arxiv && { type: 'article', ...(item['URL'] ? {} : { URL: `https://arxiv.org/abs/${arxiv}` }) }),
    },
    key,
  )
  return { ...work, dropped: [...work.dropped, ...ownFields(own), ...unknownStrings(own, text)] }
}

/** The fields of an entry that are said by the name of an abbreviation which the library does not have. */
function unknownStrings(entry: string, library: string): string[] {
  const named = entry.matchAll(
    /(?<=[,{]\s*)(journal(?:title)?|booktitle|publisher|series|school|institution|author|editor|title)\s*=\s*([a-z][\w-]*)(?=\s*[,}])/gi,
  )
  return [...named]
    .filter(([, , name = '']) => !new RegExp(`@string\\s*[{(]\\s*${name}\\s*=`, 'i').test(library))
    .map(([, field = '', name]) => `${field.toLowerCase()} (there is no @string \`${name}\`)`)
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
