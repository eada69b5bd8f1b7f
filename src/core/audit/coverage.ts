import { isCitation } from '../corpus/section-records.ts'
import type { Corpus, Section } from '../corpus/types.ts'
import { kindOf, listed } from '../kinds/kinds.ts'
import type { ListedKind, Registry } from '../kinds/types.ts'
import { isCounted } from '../query/counted.ts'

/** How much text stands in one section. */
interface Texts {
  section: string
  /** Words of running text, formulas and quantities as they are shown. */
  words: number
  /** Places that cite works. */
  citations: number
  /** Different works cited. */
  works: number
}

/** How many records of each kind that pages list are first stated in a section, by the names of their lists. */
type Counts = Record<Registry[ListedKind]['listed'], number>

/** How much of a review stands in one section. */
export type Coverage = Texts & Counts

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0

function ofSection(corpus: Corpus, { number, blocks, uses }: Section): Coverage {
  const cites = uses.filter(isCitation)
  const own = corpus.recordsOf(number)
  const records = { ...own, measurements: own.measurements.filter(one => isCounted(corpus, one)) }
  return {
    section: number,
    words: blocks.reduce((sum, { text }) => sum + countWords(text), 0),
    citations: cites.length,
    works: new Set(cites.flatMap(({ ids }) => ids)).size,
    ...(Object.fromEntries(listed.map(kind => [kindOf(kind).listed, records[kind].length])) as Counts),
  }
}

/** What each section holds, in the order of the sections. */
export const coverage = (corpus: Corpus): Coverage[] => corpus.sections.map(section => ofSection(corpus, section))

/** The numbers of the works that neither a text nor a record uses, ascending. */
export function unusedWorks(corpus: Corpus): number[] {
  return corpus.records.references
    .map(({ id }) => id)
    .filter(id => corpus.usesOf('references', id).length === 0 && corpus.citing(id).length === 0)
    .sort((a, b) => a - b)
}
