import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { audit, type Check } from '../../../src/core/audit/index.ts'
import { toNumber } from '../../../src/core/chem/amount.ts'
import { parseEquation } from '../../../src/core/chem/index.ts'
import { makeCorpus } from '../../../src/core/corpus/corpus.ts'
import type { Corpus } from '../../../src/core/corpus/types.ts'
import { schemasFor } from '../../../src/core/kinds/kinds.ts'
import { type Vocabulary, vocabulary } from '../../../src/core/schema/vocabulary.ts'
import { rules } from '../../../src/packs/electrochemistry/rules.ts'

type Loose = Record<string, unknown>

/** A statement that the audit is to judge: a record, and what the same work says beside it. */
export interface Case {
  id: string
  says: string
  rules: string[]
  ion: string
  kind?: 'materials'
  equation?: string
  error?: string
  record: Loose
  beside?: Loose[]
}

/** The cases of a file of the folder `truths`. */
export const casesOf = (file: string): Case[] =>
  (parse(readFileSync(new URL(`../truths/${file}`, import.meta.url), 'utf8')) as Case[]).map(one => ({
    ...one,
    id: one.id.toLowerCase(),
  }))

/** The words of this project's own review, with those that the cases need besides. */
const words: Vocabulary = (() => {
  const own = parse(readFileSync(new URL('../../../data/vocabulary.yaml', import.meta.url), 'utf8')) as Vocabulary
  const more = [
    { id: 'volumetric-capacity', name: 'Volumetric capacity', unit: 'mA h/cm3', description: 'Charge per volume.' },
    { id: 'coulombic-efficiency', name: 'Coulombic efficiency', unit: '%', description: 'Charge out by charge in.' },
    { id: 'utilisation', name: 'Utilisation', unit: '%', description: 'Capacity by that of theory.' },
    { id: 'diffusion-coefficient', name: 'Diffusion coefficient', unit: 'cm2/s', description: 'How fast ions spread.' },
  ]
  const units = [
    { id: 'mA h/cm3', ucum: 'mA.h/cm3' },
    { id: 'cm2/s', ucum: 'cm2/s' },
    { id: 'mbar', ucum: 'mbar' },
    { id: 'months', ucum: 'mo' },
    { id: 'years', ucum: 'a' },
    { id: 'A/g', ucum: 'A/g' },
  ].filter(({ id }) => !own.units.some(unit => unit.id === id))
  const ions = own.facets.map(facet =>
    facet.id === 'ion'
      ? {
          ...facet,
          values: [...facet.values, { id: 'Zn', name: 'zinc', formula: 'Zn^{2+}' }, { id: 'O', name: 'oxygen' }],
        }
      : facet,
  )
  return vocabulary.parse({
    ...own,
    facets: ions,
    properties: [...own.properties, ...more],
    units: [...own.units, ...units],
  })
})()

/** The charge of each ion that a case may be about. */
const charges: Readonly<Record<string, number>> = { Li: 1, Na: 1, K: 1, Mg: 2, Ca: 2, Zn: 2, Al: 3 }

/** Everything that the audit says of a case. */
export function verdictsOn(given: Case): Check[] {
  return [...audit(corpusOfCase(given)).values()].flat().filter(({ rule }) => rule !== 'reference-complete')
}

/** The corpus that a case makes. */
export function corpusOfCase(given: Case): Corpus {
  const schemas = schemasFor(words.facets.map(({ id }) => id))
  const materials: Loose[] = []
  const nameOf = (material: unknown): string | null => {
    if (!material) return null
    const known = materials.findIndex(other => JSON.stringify(other) === JSON.stringify(material))
    if (known < 0) materials.push(material as Loose)
    return `m${known < 0 ? materials.length - 1 : known}`
  }
  const records = given.kind === 'materials' ? [] : [given.record, ...(given.beside ?? [])]
  if (given.kind === 'materials') nameOf(given.record)
  const measurements = records.map((record, index) =>
    measurementOf(given, record, { index, material: nameOf(record['material']) }),
  )
  const entries = [
    ...materials.map((material, index) => ({
      kind: 'materials',
      record: schemas.materials.parse({ class: 'element', ...material, id: `m${index}` }),
    })),
    ...measurements.map(record => ({ kind: 'measurements', record: schemas.measurements.parse(record) })),
  ]
  const parts = {
    root: '/',
    review: { language: 'en-GB', article: {}, rows: [] },
    vocabulary: words,
    packRules: rules,
    sections: [],
    publication: {},
    entries,
  }
  return makeCorpus(parts as unknown as Parameters<typeof makeCorpus>[0])
}

function measurementOf(
  given: Case,
  record: Loose,
  { index, material }: { index: number; material: string | null },
): Loose {
  const isEnergy = String(record['property']).endsWith('-energy')
  const reaction = index === 0 && isEnergy && given.equation ? reactionOf(given.equation, given.ion) : null
  const voltage = (given.beside ?? []).find(({ property }) => property === 'voltage')
  const conditions = [
    ...((record['conditions'] as Loose[] | undefined) ?? []),
    ...(reaction && voltage ? [{ property: 'voltage', value: voltage['value'], unit: voltage['unit'] }] : []),
  ]
  return {
    section: '1',
    refs: [1],
    ...bodyOf(given, record),
    ...record,
    ...(reaction ? { reaction } : {}),
    conditions,
    material,
    id: index === 0 ? given.id : `${given.id}-${index}`,
  }
}

/** What a length is of, as the remark of a record or the name of its material says it. */
function bodyOf({ record, beside = [] }: Case, { property, note, material }: Loose): Loose {
  const name = String((material as Loose | undefined)?.['name'])
  const inLayers = [record, ...beside].some(other => other['property'] === 'interlayer-spacing')
  if (property === 'interlayer-spacing') return { body: 'layers', along: 'layers' }
  if (inLayers) return { body: 'layers', ...(property === 'size-change' ? { along: 'layers' } : {}) }
  if (!name.includes('wire')) return {}
  const along =
    note === 'Of the length.' ? 'axis' : note === 'Of the diameter.' || property === 'diameter' ? 'diameter' : null
  return { body: 'wire', along }
}

/** A reaction of a metal with a host as a record has it: `4 Li + O2 -> 2 Li2O` is four electrons for each O2. */
function reactionOf(equation: string, ion: string): Loose | null {
  const parsed = parseEquation(equation)
  if (!parsed.ok) return null
  const { left, right } = parsed.equation
  const times = (term: (typeof left)[number] | undefined) =>
    term?.coefficient ? (toNumber(term.coefficient.amount) ?? 1) : 1
  const [metal, host] = [
    left.find(({ formula }) => formula.text === ion),
    left.find(({ formula }) => formula.text !== ion),
  ]
  const electrons = (times(metal) * (charges[ion] ?? 1)) / times(host)
  return { host: host?.formula.text, product: right[0]?.formula.text, electrons }
}
