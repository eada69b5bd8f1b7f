import { kinds } from '../../kinds/kinds.ts'
import type { Kind } from '../../kinds/types.ts'
import type { ReadEffects } from '../effects.ts'
import { byFileName } from '../order.ts'
import type { Report, Ties } from '../problems.ts'
import { code, list, nearest } from '../words.ts'
import { conflictsIn } from './conflicts.ts'
import { decode, type Encoding } from './decode.ts'
import { makeSource, type SourceFile } from './source.ts'
import { strangerHint, visible } from './strangers.ts'

/** The files of a review as text, those of one kind by name. */
export interface ReviewFiles {
  review: SourceFile | null
  vocabulary: SourceFile | null
  /** Null where a review does not tell how works were searched for. */
  search: SourceFile | null
  records: { kind: Kind; source: SourceFile }[]
  /** The kinds that the review has files of. */
  kinds: Set<Kind>
  /** The kinds of which a file can't be had: what it holds is unknown. */
  unread: Set<Kind>
  /** Null where there is no folder of texts. */
  texts: SourceFile[] | null
  /** The pages that the review adds, by name. */
  pages: SourceFile[]
}

const folder = 'data'
const formats = ['yaml', 'yml', 'json', 'csv']
const needed = ['review', 'vocabulary'] as const
const singles: readonly string[] = [...needed, 'search']
/** What was published under which addresses lies beside the data, but is no part of it. */
const released = ['permalinks.lock', 'editions.yaml', 'editions/']
const apart = [...released, 'redirects.yaml']

/** Reads every file of a review at once, and reports those that are missing, unreadable or of no use. */
export async function readFiles(effects: ReadEffects, report: Report): Promise<ReviewFiles> {
  const [data, texts, pages] = await Promise.all([
    dataFiles(effects, report),
    textFiles(effects, report),
    pageFiles(effects, report),
  ])
  const wanted = [...data.singles.values(), ...data.records.map(({ file }) => file), ...(texts ?? []), ...pages]
  const sources = await inBatches(wanted, file => readSource(effects, file, report))
  const byFile = new Map(sources.flatMap(source => (source ? [[source.file, source]] : [])))
  const single = (name: string) => byFile.get(data.singles.get(name) ?? '') ?? null
  const missing = data.unreadable ? [] : needed.filter(name => !data.singles.has(name))
  for (const name of missing)
    report(
      'file/missing',
      top(`${folder}/${name}.yaml`),
      `The file ${code(`${folder}/${name}.yaml`)} is missing.`,
      purpose[name],
    )
  const unread = data.records.filter(({ file }) => !byFile.has(file))
  return {
    review: single('review'),
    vocabulary: single('vocabulary'),
    search: single('search'),
    records: data.records.flatMap(({ kind, file }) => {
      const source = byFile.get(file)
      return source ? [{ kind, source }] : []
    }),
    kinds: new Set(data.unreadable ? kinds : [...data.unlisted, ...data.records.map(({ kind }) => kind)]),
    unread: new Set(data.unreadable ? kinds : [...data.unlisted, ...unread.map(({ kind }) => kind)]),
    texts: texts?.flatMap(file => byFile.get(file) ?? []) ?? null,
    pages: pages.flatMap(file => byFile.get(file) ?? []),
  }
}

const purpose: Record<(typeof needed)[number], string> = {
  review: 'It holds the title of the review, its licence and the list of its sections.',
  vocabulary: 'It lists the facets, properties, units and classes that records may use.',
}

const megabyte = 1024 * 1024
/** No text or table that people write comes near; to read more would exhaust a machine before it could be told. */
const largest = 20 * megabyte

const top = (file: string) => ({ file, line: 1, column: 1 })

/** The files of the data; `unreadable` where their folder can't be read, `unlisted` the kinds whose own folder can't. */
interface DataFiles {
  singles: Map<string, string>
  records: { kind: Kind; file: string }[]
  unreadable: boolean
  unlisted: Kind[]
}

async function dataFiles(effects: ReadEffects, report: Report): Promise<DataFiles> {
  const found: DataFiles = { singles: new Map(), records: [], unreadable: false, unlisted: [] }
  const all = await namesIn(effects, folder, report)
  if (all === 'unreadable') return { ...found, unreadable: true }
  for (const name of visible(all).sort(byFileName)) {
    const { stem, format } = split(name)
    const kind = kinds.find(kind => kind === stem)
    if (apart.includes(name)) continue
    if (format === 'folder' && kind) {
      const own = await namesIn(effects, `${folder}/${stem}`, report)
      if (own === 'unreadable') found.unlisted.push(kind)
      for (const inner of visible(own === 'unreadable' ? null : own).sort(byFileName)) {
        const file = `${folder}/${stem}/${inner}`
        if (formats.includes(split(inner).format)) found.records.push({ kind, file })
        else unknown(file, null, report)
      }
    } else if (kind && formats.includes(format)) found.records.push({ kind, file: `${folder}/${name}` })
    else if (singles.includes(stem) && formats.slice(0, 3).includes(format) && !found.singles.has(stem))
      found.singles.set(stem, `${folder}/${name}`)
    else unknown(`${folder}/${name}`, nearest(split(stem).stem, [...kinds, ...singles]), report)
  }
  found.records.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  return found
}

/** The names in a folder, null where there is none; where it can't be read, that is reported. */
async function namesIn(effects: ReadEffects, folder: string, report: Report): Promise<string[] | null | 'unreadable'> {
  try {
    return await effects.list(folder)
  } catch (error) {
    unreadable(folder, error, report)
    return 'unreadable'
  }
}

function unreadable(path: string, error: unknown, report: Report): void {
  const reason = error instanceof Error ? error.message : error
  report('file/unreadable', top(path), `${code(path)} can't be read: ${reason}.`)
}

function split(name: string): { stem: string; format: string } {
  if (name.endsWith('/')) return { stem: name.slice(0, -1), format: 'folder' }
  const dot = name.lastIndexOf('.')
  return dot === -1 ? { stem: name, format: '' } : { stem: name.slice(0, dot), format: name.slice(dot + 1) }
}

/** Whether a path is that of a file of the data. */
function isDataFile(file: string): boolean {
  const [, name = '', inner] = file.split('/')
  const { stem, format } = split(inner ?? name)
  if (inner !== undefined) return kinds.some(kind => kind === name) && formats.includes(format)
  return formats.includes(format) && (kinds.some(kind => kind === stem) || singles.includes(stem))
}

const isText = (file: string): boolean => /^content\/(?:pages\/[a-z0-9-]+|(?:\d+|[a-z])(?:\.\d+)*)\.mdx$/.test(file)

function unknown(file: string, near: string | null, report: Report): void {
  const explains: Ties['explains'] = other =>
    near !== null && other.code === 'file/missing' && other.file === `${folder}/${near}.yaml`
  const bare = file.replace(/\/$/, '')
  if (bare !== file && formats.includes(split(bare).format)) {
    const message = `${code(bare)} is a folder, where a file should be.`
    report('file/unreadable', top(bare), message, 'Put a file in its place, or give the folder another name.', {
      explains,
    })
    return
  }
  const hint =
    strangerHint(file, isDataFile) ??
    (near
      ? `Did you mean ${code(near)}?`
      : `The data folder holds ${list([...singles, ...kinds])}, each as a file (${formats.map(format => `.${format}`).join(', ')}) or a folder of such files.`)
  report('file/unknown', top(bare), `${code(file)} is no file that the review reads.`, hint, { explains })
}

async function textFiles(effects: ReadEffects, report: Report): Promise<string[] | null> {
  const names = await namesIn(effects, 'content', report)
  if (names === 'unreadable') return null
  if (!names) {
    report(
      'file/missing',
      top('content'),
      'The folder `content` is missing.',
      'It holds the text of each section, such as `content/1.mdx`.',
    )
    return null
  }
  return visible(names)
    .sort(byFileName)
    .flatMap(name => {
      if (name.endsWith('.mdx')) return [`content/${name}`]
      if (name === 'pages/') return []
      report(
        'file/unknown',
        top(`content/${name.replace(/\/$/, '')}`),
        `${code(`content/${name}`)} is no text of a section.`,
        strangerHint(`content/${name}`, isText) ??
          'A section is one file whose name is its number, such as `content/3.1.2.mdx`; pages of your own lie in `content/pages`.',
        { explains: other => other.about === `text/content/${name.replace(/(?:\.[a-z]+)*\/?$/i, '')}.mdx` },
      )
      return []
    })
}

async function pageFiles(effects: ReadEffects, report: Report): Promise<string[]> {
  const names = await namesIn(effects, 'content/pages', report)
  return visible(names === 'unreadable' ? null : names)
    .sort(byFileName)
    .flatMap(name => {
      if (name.endsWith('.mdx')) return [`content/pages/${name}`]
      report(
        'file/unknown',
        top(`content/pages/${name.replace(/\/$/, '')}`),
        `${code(`content/pages/${name}`)} is no page.`,
        strangerHint(`content/pages/${name}`, isText) ??
          'A page is one file whose name is its address, such as `content/pages/methods.mdx`.',
      )
      return []
    })
}

/** Reads one file as text; null where it can't be, which is reported. */
export async function readSource(effects: ReadEffects, file: string, report: Report): Promise<SourceFile | null> {
  let bytes: Uint8Array | null
  try {
    bytes = await effects.read(file)
  } catch (error) {
    unreadable(file, error, report)
    return null
  }
  if (!bytes) {
    report('file/missing', top(file), `${code(file)} is gone.`)
    return null
  }
  if (bytes.length > largest) {
    const size = `${Math.ceil(bytes.length / megabyte)} MB`
    report(
      'file/large',
      top(file),
      `${code(file)} has ${size}; a file may have ${largest / megabyte} MB.`,
      file.startsWith(`${folder}/`)
        ? 'Take out what does not belong in it, or divide its records among the files of a folder.'
        : null,
    )
    return null
  }
  const decoded = decode(bytes)
  if (!decoded.ok) {
    report('file/encoding', { file, line: decoded.line, column: decoded.column }, ...misencoded(file, decoded.why))
    return null
  }
  const conflicts = conflictsIn(decoded.text)
  for (const line of conflicts)
    report(
      'file/conflict',
      { file, line, column: 1 },
      'A merge stopped here: both versions stand in the file.',
      choice(file),
    )
  return conflicts.length > 0 ? null : makeSource(file, decoded.text)
}

/** What to do with two versions of a part of a file. */
const choice = (file: string): string =>
  released.some(name => file.startsWith(`${folder}/${name}`))
    ? `A release wrote both. Take those of one side, ${code(`git checkout --ours -- ${released.map(name => `${folder}/${name}`).join(' ')}`)}, and make an edition of what the other side brought.`
    : 'Keep what is right of both, and take out the three lines that git put around them.'

/** What is wrong with the bytes of a file, and what to do. */
function misencoded(file: string, why: Encoding): [message: string, hint: string] {
  const asUtf8 = file.endsWith('.csv')
    ? 'Save it as UTF-8; in a spreadsheet that is "CSV UTF-8".'
    : 'Save it as UTF-8: editors have that under "Save as" or "Encoding".'
  switch (why.name) {
    case 'utf-16':
      return ['The file is UTF-16 text, not UTF-8.', asUtf8]
    case 'binary':
      return [
        'An empty byte stands here, which no text has.',
        'Take it out, or save what the file holds as text in UTF-8.',
      ]
    case 'windows-1252': {
      const letter = /\p{L}|\p{S}|\p{P}/u.test(why.letter) ? `; in Windows-1252 it is ${code(why.letter)}` : ''
      return [`This byte is not UTF-8${letter}.`, asUtf8]
    }
  }
}

/** Few enough files at once for any machine's limit on open ones. */
const batch = 64

async function inBatches<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += batch)
    results.push(...(await Promise.all(items.slice(start, start + batch).map(work))))
  return results
}
