import { memoise } from '../basics/memoise.ts'
import type { Address, AddressKind } from '../corpus/publication.ts'
import type { Corpus, Section } from '../corpus/types.ts'
import { keyOf, kinds, one } from '../kinds/kinds.ts'
import type { Kind, Records } from '../kinds/types.ts'
import { select } from '../query/select.ts'
import type { Source } from '../query/source.ts'
import { tableRecords } from '../query/table-rows.ts'
import { pageNameIn } from '../schema/section.ts'
import { about, valueText } from './about.ts'
import { contentHash } from './content.ts'
import { printOrder } from './order.ts'
import { ownFiles, pagesOf } from './pages.ts'
import { facetPath, sectionPath } from './path.ts'
import { questionPath, recordPath } from './record-path.ts'
import { printSketch, sketchOf } from './sketch.ts'
import { blockHashes, isNumbered, isText, sectionHash } from './text.ts'

/** The parts of a corpus from which its addresses follow. */
export type Addressed = Source & Pick<Corpus, 'review' | 'publication' | 'sections' | 'texts' | 'search'>

/** Every address that a review has now, by its path; worked out once. */
export const currentAddresses = memoise((corpus: Addressed): ReadonlyMap<string, Address> => {
  const [before, behind] = addressesBesides(corpus)
  const all = [
    ...before,
    ...kinds.flatMap(kind => corpus.records[kind].map(record => recordAddress(corpus, kind, record))),
    ...behind,
  ]
  return new Map(all.map(address => [address.path, address]))
})

/** Their paths alone, in the same order: to tell what each of many records says takes longer than all else of them. */
export const currentPaths = memoise((corpus: Addressed): ReadonlySet<string> => {
  const [before, behind] = addressesBesides(corpus).map(addresses => addresses.map(({ path }) => path))
  const records = kinds.flatMap(kind => corpus.records[kind].map(record => pathOf(corpus, kind, record)))
  return new Set([before, records, behind].flatMap(paths => paths ?? []))
})

/** The addresses of what is no record: those that stand before the records', and those behind them. */
const addressesBesides = (corpus: Addressed): [before: Address[], behind: Address[]] => [
  [
    ...pagesOf(corpus).map(path => plain(path, 'page')),
    ...ownFiles(corpus).map(path => plain(path, 'file')),
    ...corpus.texts.flatMap(text => addressesIn(corpus, text)),
    ...values(corpus),
  ],
  corpus.records.charts.flatMap(questions),
]

const pathOf = <K extends Kind>(corpus: Addressed, kind: K, record: Records[K]): string =>
  recordPath(kind, keyOf(kind, record), corpus)

const plain = (path: string, kind: AddressKind, hash: string | null = null): Address => ({
  path,
  kind,
  hash,
  about: '',
  value: null,
})

/** A text, and what its page has under anchors; its notes stand on it in whatever way it shows them. */
function addressesIn({ records }: Addressed, section: Section): Address[] {
  const path = sectionPath(section.number)
  const kind = pageNameIn(section.number) === null ? 'section' : 'review-page'
  const numbered = section.blocks.filter(isNumbered)
  const hashes = blockHashes(section)
  return [
    { ...plain(path, kind, sectionHash(section)), about: printOrder(numbered.map(({ anchor }) => anchor)) },
    ...section.blocks.filter(isText).map(
      (block): Address =>
        isNumbered(block)
          ? {
              ...plain(`${path}#${block.anchor}`, 'paragraph', hashes.get(block.anchor) ?? null),
              about: printSketch(sketchOf(block.text)),
            }
          : plain(`${path}#${block.anchor}`, 'view', hashes.get(block.anchor) ?? null),
    ),
    ...records.notes
      .filter(note => note.section === section.number)
      .map(({ id }) => plain(`${path}#note-${id}`, 'view')),
  ]
}

/** The pages of facet values; where records are a facet's values, the pages are the records' own. */
function values({ vocabulary }: Addressed): Address[] {
  return vocabulary.facets.flatMap(facet =>
    facet.values.map(({ id, name, short, formula, intro }) =>
      plain(facetPath(facet.id, id), 'value', contentHash({ name, short, formula, intro })),
    ),
  )
}

/** What a chart's page has under anchors; what the answers rest on is part of the chart. */
const questions = (chart: Records['charts']): Address[] =>
  chart.questions.map(({ id, asks }) => ({
    ...plain(questionPath(chart.id, id), 'question'),
    about: printSketch(sketchOf(asks)),
  }))

function recordAddress<K extends Kind>(corpus: Addressed, kind: K, record: Records[K]): Address {
  return {
    path: pathOf(corpus, kind, record),
    kind: one(kind),
    hash: contentHash(contentOf(corpus, kind, { ...record, id: null })),
    about: about(kind, record),
    value: valueText(corpus, kind, record),
  }
}

/** What a record says besides its id; a view says what it shows as well. */
function contentOf(corpus: Addressed, kind: Kind, record: object): unknown {
  if (kind === 'charts') return [record, select(corpus, (record as unknown as Records['charts']).query)]
  if (kind === 'tables') {
    const table = record as unknown as Records['tables']
    return [table, select(corpus, table.query), tableRecords(corpus, table).map(id => corpus.get('measurements', id))]
  }
  return record
}
