import { memoise } from '../basics/memoise.ts'
import type { Address, AddressKind } from '../corpus/publication.ts'
import type { Block, Corpus, Section } from '../corpus/types.ts'
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

const given = new WeakMap<Addressed, ReadonlyMap<string, Address>>()

/** Has the addresses of a review taken as they are, which somebody else has worked out from the same records. */
export const giveAddresses = (corpus: Addressed, addresses: ReadonlyMap<string, Address>): void =>
  void given.set(corpus, addresses)

/** The addresses of a review that somebody else may take; null where nothing was published, so that nobody asks for them. */
export const addressesTold = (corpus: Addressed): ReadonlyMap<string, Address> | null =>
  corpus.publication.ledger.size > 0 ? currentAddresses(corpus) : null

/** A path that a review has now, and how to tell what stands there: that takes far longer than to say where. */
interface Place {
  path: string
  address: () => Address
}

/** Every address that a review has now, by its path; worked out once. */
export const currentAddresses = memoise(
  (corpus: Addressed): ReadonlyMap<string, Address> =>
    given.get(corpus) ?? new Map(placesOf(corpus).map(({ path, address }) => [path, address()])),
)

/** Their paths alone, in the same order. */
export const currentPaths = memoise(
  (corpus: Addressed): ReadonlySet<string> => new Set(placesOf(corpus).map(({ path }) => path)),
)

const placesOf = (corpus: Addressed): Place[] => [
  ...pagesOf(corpus).map(path => plain(path, 'page')),
  ...ownFiles(corpus).map(path => plain(path, 'file')),
  ...corpus.texts.flatMap(text => placesIn(corpus, text)),
  ...values(corpus),
  ...kinds.flatMap(kind => corpus.records[kind].map(record => recordPlace(corpus, kind, record))),
  ...corpus.records.charts.flatMap(questions),
]

/** A place with what is told of it; nothing unless given. */
const plain = (path: string, kind: AddressKind, tell: () => Partial<Address> = () => ({})): Place => ({
  path,
  address: () => ({ path, kind, hash: null, about: '', value: null, ...tell() }),
})

/** A text, and what its page has under anchors; its notes stand on it in whatever way it shows them. */
function placesIn({ records }: Addressed, section: Section): Place[] {
  const path = sectionPath(section.number)
  const kind = pageNameIn(section.number) === null ? 'section' : 'review-page'
  const numbered = section.blocks.filter(isNumbered)
  const hashOf = ({ anchor }: Block): string | null => blockHashes(section).get(anchor) ?? null
  return [
    plain(path, kind, () => ({
      hash: sectionHash(section),
      about: printOrder(numbered.map(({ anchor }) => anchor)),
    })),
    ...section.blocks.filter(isText).map(block =>
      isNumbered(block)
        ? plain(`${path}#${block.anchor}`, 'paragraph', () => ({
            hash: hashOf(block),
            about: printSketch(sketchOf(block.text)),
          }))
        : plain(`${path}#${block.anchor}`, 'view', () => ({ hash: hashOf(block) })),
    ),
    ...records.notes
      .filter(note => note.section === section.number)
      .map(({ id }) => plain(`${path}#note-${id}`, 'view')),
  ]
}

/** The pages of facet values; where records are a facet's values, the pages are the records' own. */
const values = ({ vocabulary }: Addressed): Place[] =>
  vocabulary.facets.flatMap(facet =>
    facet.values.map(({ id, name, short, formula, intro }) =>
      plain(facetPath(facet.id, id), 'value', () => ({ hash: contentHash({ name, short, formula, intro }) })),
    ),
  )

/** What a chart's page has under anchors; what the answers rest on is part of the chart. */
const questions = (chart: Records['charts']): Place[] =>
  chart.questions.map(({ id, asks }) =>
    plain(questionPath(chart.id, id), 'question', () => ({ about: printSketch(sketchOf(asks)) })),
  )

const recordPlace = <K extends Kind>(corpus: Addressed, kind: K, record: Records[K]): Place =>
  plain(recordPath(kind, keyOf(kind, record), corpus), one(kind), () => ({
    hash: isView(kind) ? viewHash(corpus, kind, record as Records[ViewKind]) : recordHash(record),
    about: recordAbout(record, kind),
    value: valueText(corpus, kind, record),
  }))

type ViewKind = 'charts' | 'tables'

const isView = (kind: Kind): kind is ViewKind => kind === 'charts' || kind === 'tables'

/** What a record says besides its id: known for as long as it is the same record, however often the review is read. */
const recordHash = memoise((record: object): string => contentHash({ ...record, id: null }))

const recordAbout = memoise((record: Records[Kind], kind: Kind): string => about(kind, record))

/** What was last shown by a view, and the hash of it. */
const viewHashes = new WeakMap<object, { shown: readonly unknown[]; hash: string }>()

/** What a view says besides its id, with what it shows. */
function viewHash(corpus: Addressed, kind: ViewKind, view: Records[ViewKind]): string {
  const selected = select(corpus, view.query)
  const listed = kind === 'tables' ? listedIn(corpus, view as Records['tables']) : []
  const shown = [...selected, null, ...listed]
  const known = viewHashes.get(view)
  if (known?.shown.length === shown.length && known.shown.every((one, at) => one === shown[at])) return known.hash
  const said = { ...view, id: null }
  const hash = contentHash(kind === 'tables' ? [said, selected, listed] : [said, selected])
  viewHashes.set(view, { shown, hash })
  return hash
}

const listedIn = (corpus: Addressed, table: Records['tables']) =>
  tableRecords(corpus, table).map(id => corpus.get('measurements', id))
