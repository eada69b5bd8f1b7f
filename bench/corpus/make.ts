import { chance, plainWords } from '../chance.ts'

/** How large a corpus is, and which one of that size. */
export interface Size {
  chapters: number
  records: number
  seed: number
}

/** A quantity that a work reported of a thing. */
export interface CorpusRecord {
  id: string
  chapter: string
  material: string
  group: string
  property: string
  value: number
  unit: string
  works: number[]
  note: string | null
}

/** A block of a chapter: what stands between two empty lines of its text. */
export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; sentences: Sentence[] }
  | { type: 'table'; head: string[]; rows: string[][] }
  | { type: 'code'; text: string }

/** Words, with the record that they give or the chapter that they lead to. */
export interface Sentence {
  text: string
  record: CorpusRecord | null
  link: string | null
}

export interface Chapter {
  number: string
  title: string
  blocks: Block[]
}

export interface Corpus {
  chapters: Chapter[]
  records: CorpusRecord[]
  materials: string[]
  works: { id: number; family: string; year: number; title: string }[]
}

/** What is measured, each in a unit of its own; `ucum` is its code where that is another. */
export const properties = [
  { id: 'length', unit: 'm' },
  { id: 'speed', unit: 'm/a', display: 'm a⁻¹' },
  { id: 'density', unit: 'kg/m3', display: 'kg m⁻³' },
  { id: 'temperature', unit: '°C', ucum: 'Cel' },
  { id: 'pressure', unit: 'kPa' },
] as const

export const groups = Array.from({ length: 8 }, (_, index) => `g${index + 1}`)

/** Whole numbers below a limit: the same ones for a seed, on every machine. */
function generator(seed: number): (limit: number) => number {
  const next = chance(seed)
  return limit => Math.floor(next() * limit)
}

const list = <T>(length: number, make: (number: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index + 1))

/**
 * Makes a corpus of no field: chapters of 1,500 words with headings, tables, code and links to one another, each with its
 * share of the records in its text; records in five units, from one to three works each, every tenth with a remark.
 */
export function makeCorpus({ chapters, records, seed }: Size): Corpus {
  const pick = generator(seed * 7919 + chapters * 31 + records)
  // No more of them than are used.
  const others = Math.max(1, Math.min(100, records))
  const materials = list(others, i => `matter-${i}`)
  const works = list(others, i => ({ id: i, family: `Author${i}`, year: 1920 + i, title: `On matter of number ${i}` }))
  const all = list(records, (i): CorpusRecord => {
    const { id: property, unit } = properties[i % properties.length] as (typeof properties)[number]
    const first = 1 + (i % others)
    return {
      id: `quantity-${i}`,
      chapter: String(1 + Math.floor(((i - 1) * chapters) / records)),
      material: materials[i % others] as string,
      group: groups[pick(groups.length)] as string,
      property,
      value: pick(1000) / 10,
      unit,
      works: [...new Set([first, ...list(pick(3), () => 1 + pick(others))])],
      note: i % 10 === 0 ? phrase(pick, 8) : null,
    }
  })
  const byChapter = Map.groupBy(all, ({ chapter }) => chapter)
  const numbers = list(chapters, String)
  return {
    chapters: numbers.map(number => chapterOf(number, byChapter.get(number) ?? [], numbers, pick)),
    records: all,
    materials,
    works,
  }
}

type Pick = (limit: number) => number

const phrase = (pick: Pick, length: number): string => {
  const text = list(length, () => plainWords[pick(plainWords.length)]).join(' ')
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`
}

/** Fifteen paragraphs of a hundred words under five headings, two tables and a piece of code between them. */
function chapterOf(number: string, own: readonly CorpusRecord[], numbers: readonly string[], pick: Pick): Chapter {
  const blocks = list(15, (paragraph): Block[] => [
    ...(paragraph % 3 === 1 ? [{ type: 'heading' as const, text: phrase(pick, 3).slice(0, -1) }] : []),
    {
      type: 'paragraph',
      sentences: sentencesOf(
        own.filter((_, at) => at % 15 === paragraph - 1),
        numbers,
        pick,
      ),
    },
    ...(paragraph === 5 || paragraph === 10 ? [tableOf(pick)] : []),
    ...(paragraph === 8 ? [{ type: 'code' as const, text: codeOf(pick) }] : []),
  ]).flat()
  return { number, title: `Chapter ${number}`, blocks }
}

const sentencesOf = (own: readonly CorpusRecord[], numbers: readonly string[], pick: Pick): Sentence[] => [
  ...list(
    10,
    (i): Sentence => ({
      text: phrase(pick, 10),
      record: null,
      link: i === 4 ? (numbers[pick(numbers.length)] as string) : null,
    }),
  ),
  ...own.map((record): Sentence => ({ text: phrase(pick, 9), record, link: null })),
]

const tableOf = (pick: Pick): Block => ({
  type: 'table',
  head: list(4, () => plainWords[pick(plainWords.length)] as string),
  rows: list(8, () => list(4, () => plainWords[pick(plainWords.length)] as string)),
})

const codeOf = (pick: Pick): string =>
  list(
    6,
    i => `const ${plainWords[pick(plainWords.length)]}_${i} = ${plainWords[pick(plainWords.length)]}(${pick(100)})`,
  ).join('\n')
