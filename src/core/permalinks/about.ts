import type { AddressKind } from '../corpus/publication.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Kind, Records } from '../kinds/types.ts'
import { formatQuantity } from '../units/index.ts'
import { plainly } from './content.ts'
import { printSketch, readSketch, share, sketchOf, wordHashes } from './sketch.ts'

type About = { [K in Kind]: (record: Records[K]) => string }

/** What a record is about: what must stay the same for its id to stand for the same thing. */
const aboutOf: About = {
  references: ({ author: [first], year, page }) =>
    [first && ('literal' in first ? first.literal : first.family), year, page].filter(Boolean).join(' '),
  materials: ({ formula }) => formula ?? '',
  techniques: record => record.class,
  figures: () => '',
  measurements: ({ property, material }) => (material ? `${property} of ${material}` : property),
  findings: ({ statement }) => sketched(statement),
  pathways: ({ material }) => material,
  notes: ({ title, description }) => sketched(`${title} ${description}`),
  challenges: ({ statement }) => sketched(statement),
  terms: ({ term }) => term,
  charts: ({ query, axis }) => query.where['property']?.join(' ') ?? axis,
  tables: ({ query }) => query.of,
  schematics: () => '',
}

const sketched = (text: string): string => printSketch(sketchOf(text))

/** What a record is about, on one line; empty where its id says all. */
export const about = <K extends Kind>(kind: K, record: Records[K]): string => plainly(aboutOf[kind](record))

/** A measurement's quantity in words: "about 420 %". */
export function valueText({ vocabulary }: Pick<Corpus, 'vocabulary'>, measurement: Records['measurements']): string {
  const unit = vocabulary.units.find(({ id }) => id === measurement.unit)
  return unit ? plainly(formatQuantity(measurement, unit, 'words')) : ''
}

/** Kinds whose wording may be mended without another thing being meant. */
const worded = new Set<AddressKind>(['reference', 'term'])

/** Whether what was published is still the same thing, as far as can be told from what both are about. */
export function sameMeaning(kind: AddressKind, before: string, now: string): boolean {
  if (before === '' || now === '' || before === now) return true
  const [old, fresh] = [readSketch(before), readSketch(now)]
  if (old && fresh) return share(old, new Set(fresh)) >= 0.2 || share(fresh, new Set(old)) >= 0.2
  return worded.has(kind) && share(sketchOf(before), wordHashes(now)) >= 0.5
}
