import { type Check, checksOf, type Verdict } from '../../../src/core/audit/index.ts'
import { wordsOf } from '../../../src/core/catalogue/words.ts'
import { makeCorpus } from '../../../src/core/corpus/corpus.ts'
import { collector } from '../../../src/core/corpus/problems.ts'
import { makeSource } from '../../../src/core/corpus/read/source.ts'
import { makeSections, readSection } from '../../../src/core/corpus/text/section.ts'
import type { Corpus, Section } from '../../../src/core/corpus/types.ts'
import { schemasFor } from '../../../src/core/kinds/kinds.ts'
import type { Kind } from '../../../src/core/kinds/types.ts'
import { vocabulary } from '../../../src/core/schema/vocabulary.ts'
import { rules } from '../../../src/packs/electrochemistry/rules.ts'

const words = vocabulary.parse({
  packs: ['electrochemistry'],
  facets: [
    {
      id: 'ion',
      name: 'Ion',
      plural: 'Ions',
      description: 'What moves.',
      values: [
        { id: 'Li', name: 'lithium', formula: 'Li^+' },
        { id: 'Na', name: 'sodium', formula: 'Na^+' },
      ],
    },
    {
      id: 'way',
      name: 'Way',
      plural: 'Ways',
      description: 'Where it goes.',
      values: [
        { id: 'in', name: 'in' },
        { id: 'out', name: 'out' },
      ],
    },
    { id: 'technique', name: 'Technique', plural: 'Techniques', description: 'How it is seen.', records: 'technique' },
  ],
  properties: [
    { id: 'capacity', name: 'Capacity', description: 'Charge per mass.', unit: 'mA h/g', role: 'specific-capacity' },
    { id: 'current', name: 'Current', description: 'Current per mass.', unit: 'mA/g', role: 'specific-current' },
    { id: 'rate', name: 'Rate', description: 'Current by capacity.', unit: 'C-rate', role: 'c-rate' },
    { id: 'cycles', name: 'Cycles', description: 'How often.', unit: 'cycles', role: 'cycle-count' },
    { id: 'volume', name: 'Volume', description: 'Its growth.', unit: '%', role: 'volume-change' },
    { id: 'size', name: 'Size', description: 'Its growth.', unit: '%', role: 'length-change' },
    { id: 'spacing', name: 'Spacing', description: 'Of layers.', unit: 'nm', role: 'spacing' },
    { id: 'diameter', name: 'Diameter', description: 'Across.', unit: 'nm', role: 'diameter' },
    { id: 'speed', name: 'Speed', description: 'Of a front.', unit: 'nm/s', role: 'speed' },
    { id: 'ratio', name: 'Ratio', description: 'Of speeds.', unit: 'times', role: 'speed-ratio' },
    { id: 'left', name: 'Left', description: 'Of a capacity.', unit: '%', role: 'share-left' },
    { id: 'lost', name: 'Lost', description: 'Of a capacity.', unit: '%', role: 'share-lost' },
    { id: 'planes', name: 'Planes', description: 'Of a lattice.', unit: 'nm', role: 'plane-spacing' },
    { id: 'energy', name: 'Energy', description: 'Per mass.', unit: 'W h/kg', role: 'energy-per-mass' },
    { id: 'density', name: 'Energy', description: 'Per volume.', unit: 'W h/L', role: 'energy-per-volume' },
    { id: 'voltage', name: 'Voltage', description: 'Of a cell.', unit: 'V', role: 'voltage' },
    { id: 'potential', name: 'Potential', description: 'Of an electrode.', unit: 'V', role: 'electrode-potential' },
    { id: 'width', name: 'Width', description: 'Of a channel.', unit: 'nm' },
  ],
  units: [
    { id: 'mA h/g', ucum: 'mA.h/g' },
    { id: 'mA/g', ucum: 'mA/g' },
    { id: 'A/g', ucum: 'A/g' },
    { id: 'C-rate', ucum: '{C}', display: 'C' },
    { id: 'cycles', ucum: '{cycles}' },
    { id: '%', ucum: '%' },
    { id: 'nm', ucum: 'nm' },
    { id: 'Å', ucum: 'Ao' },
    { id: 'nm/s', ucum: 'nm/s' },
    { id: 'times', ucum: '1' },
    { id: 'V', ucum: 'V' },
    { id: 'W h/kg', ucum: 'W.h/kg' },
    { id: 'W h/L', ucum: 'W.h/L' },
  ],
  classes: {
    material: [{ id: 'any', name: 'Any', plural: 'Any' }],
    technique: [{ id: 'any', name: 'Any', plural: 'Any' }],
  },
})

type Loose = Record<string, unknown>

const defaults: Partial<Record<Kind, Loose>> = {
  measurements: { section: '1', material: 'it', property: 'capacity', refs: [1] },
  materials: { name: 'it', class: 'any' },
  pathways: { section: '1', title: 'A reaction', material: 'it' },
  findings: { section: '1', statement: 'It is so.' },
  figures: { section: '1', title: 'A figure' },
  notes: { section: '1', title: 'A note', description: 'It is so.', evidence: 'It is.', severity: 'misleads' },
}

/** A corpus of these records, each filled up to what its kind needs, and of one section with this text. */
export function corpusOf(records: Partial<Record<Kind, Loose[]>>, text = ''): Corpus {
  const schemas = schemasFor(words.facets.map(({ id }) => id))
  const entries = (Object.entries(records) as [Kind, Loose[]][]).flatMap(([kind, list]) =>
    list.map(record => ({ kind, record: schemas[kind].parse({ ...defaults[kind], ...record }) })),
  )
  const parts = {
    root: '/',
    review: { language: 'en-GB', article: {}, rows: [] },
    vocabulary: words,
    packRules: rules,
    sections: [sectionOf('1', text)],
    publication: {},
    entries,
  }
  return makeCorpus(parts as unknown as Parameters<typeof makeCorpus>[0])
}

/** A section with this text, read as that of any review. */
function sectionOf(number: string, text: string): Section {
  const entry = { number, title: number, short: null, findings: [] }
  const { report } = collector()
  const read = readSection(entry, makeSource(`content/${number}.mdx`, text), report)
  const [section] = makeSections([entry], new Map([[number, read]]), {
    measurement: () => undefined,
    unit: () => undefined,
    places: wordsOf('en').places,
  })
  return section as Section
}

/** What a rule says first of a record, or null where it says nothing. */
export function saidOf(corpus: Corpus, rule: string, kind: Kind, id: string | number): Check | null {
  return checksOf(corpus, kind, id).find(check => check.rule === rule) ?? null
}

/** What a rule says of the measurement `m` among some, of one material unless `more` has others. */
export function saidOn(rule: string, measurements: object[], more: Partial<Record<Kind, Loose[]>> = {}): Check | null {
  const all = { materials: [{ id: 'it' }], ...more, measurements: measurements.map(one => ({ ...one })) }
  return saidOf(corpusOf(all), rule, 'measurements', 'm')
}

/** The verdict of a rule on the measurement `m` among some. */
export const verdictOn = (...asked: Parameters<typeof saidOn>): Verdict | null => saidOn(...asked)?.verdict ?? null
