import { memoise } from '../../core/basics/memoise.ts'
import { isAddition } from '../../core/corpus/later-works.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Finding } from '../../core/kinds/finding.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import type { Pathway } from '../../core/kinds/pathway.ts'
import { plainText } from '../../core/words/plain.ts'

/** A record that a later work added. */
export type Added = Finding | Measurement | Pathway

/** An added record that a reader should hear of first. */
export interface Chief {
  record: Finding | Measurement
  /** The materials and values of facets that neither a record nor the text of the article has: it is the first here of them. */
  firsts: readonly string[]
}

/**
 * The chief of some added records, at most `most`: first quantities beside one of the article, then whatever stands
 * beside a statement of it, then the first here of a material or a value of a facet, and what theory gives, which hardly
 * differs. A work, or a matter of the article, comes a second time when no other is left. Where none is any of this, the
 * first record stands for all.
 */
export function chiefOf(corpus: Corpus, added: readonly Added[], most: number): readonly Chief[] {
  const left = added.flatMap(record => {
    if (!isTold(record)) return []
    const firsts = firstsOf(corpus, record)
    return [{ record, firsts, rank: rankOf(corpus, record, firsts) }]
  })
  const candidates = left.some(({ rank }) => rank < plain) ? left.filter(({ rank }) => rank < plain) : left.slice(0, 1)
  const chosen: typeof left = []
  const seen = new Set<string>()
  while (chosen.length < most && candidates.length > 0) {
    const next = candidates.reduce((best, one) => (weight(one, seen) < weight(best, seen) ? one : best))
    candidates.splice(candidates.indexOf(next), 1)
    chosen.push(next)
    for (const name of mattersOf(next.record)) seen.add(name)
  }
  return chosen.toSorted((a, b) => a.rank - b.rank).map(({ record, firsts }) => ({ record, firsts }))
}

const isTold = (record: Added): record is Finding | Measurement => 'besides' in record

/** The rank of what says nothing new beside the article. */
const plain = 3

function rankOf(corpus: Corpus, record: Finding | Measurement, firsts: readonly string[]): number {
  const isQuantity = (id: string) => corpus.get('measurements', id) !== undefined
  if ('property' in record && record.besides.some(isQuantity)) return record.kind === 'theoretical' ? 2 : 0
  if (record.besides.length > 0) return 1
  return firsts.length > 0 ? 2 : plain
}

/** What a record takes up: its works, and the records of the article that it stands beside. */
const mattersOf = ({ refs, besides }: Finding | Measurement): string[] => [...refs.map(String), ...besides]

/** What takes up nothing that was told before comes first, then what ranks higher. */
const weight = ({ record, rank }: { record: Finding | Measurement; rank: number }, seen: ReadonlySet<string>): number =>
  mattersOf(record).filter(matter => seen.has(matter)).length * (plain + 1) + rank

/** What the article says, in small letters. */
const articleText = memoise((corpus: Corpus): string => {
  const blocks = corpus.sections.flatMap(({ blocks }) => blocks)
  return blocks.flatMap(({ addition, text }) => (addition ? [] : text.toLowerCase())).join(' ')
})

/** The materials and values of facets that some record of the article has, as `facet/value`. */
const known = memoise((corpus: Corpus): ReadonlySet<string> => {
  const { findings, measurements, pathways } = corpus.records
  const older = [...findings, ...measurements, ...pathways].filter(record => !isAddition(record))
  return new Set(older.flatMap(record => traitsOf(corpus, record).map(({ key }) => key)))
})

const firstsOf = (corpus: Corpus, record: Added): string[] =>
  traitsOf(corpus, record).flatMap(({ key, name }) =>
    known(corpus).has(key) || articleText(corpus).includes(name().toLowerCase()) ? [] : name(),
  )

/** The materials of a record and its values of the facets, each with what it is called. */
function traitsOf(corpus: Corpus, record: Added): { key: string; name: () => string }[] {
  const materials = 'materials' in record ? record.materials : [record.material]
  const values = Object.entries(corpus.facetsOf(record))
  return [
    ...materials.flatMap(id => {
      const material = id === null ? undefined : corpus.get('materials', id)
      return material ? [{ key: `material/${id}`, name: () => material.name }] : []
    }),
    ...values.flatMap(([facet, held]) =>
      held.map(value => ({
        key: `${facet}/${value}`,
        name: () => plainText(corpus, corpus.facetValue(facet, value).name),
      })),
    ),
  ]
}
