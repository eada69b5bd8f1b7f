import { capital } from '../../core/basics/letters.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { type Words, wordsFor } from '../../core/catalogue/words.ts'
import { atomsOf, firstElement, formulaText, phaseWithout, takenUp } from '../../core/chem/index.ts'
import { colouredFacet, facetValues } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { addedKind, explored, kindOf } from '../../core/kinds/kinds.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import type { Explored, Records } from '../../core/kinds/types.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { onlyOne, valuesIn } from '../../core/query/facets.ts'
import { numberedTitle } from '../../core/schema/section.ts'
import { checksAbout } from '../../core/sources/asked.ts'
import { checkable } from '../../core/sources/verdict.ts'
import { problemWords } from '../../core/standing/problems.ts'
import { standingOf } from '../../core/standing/standing.ts'
import { doubts, signedText, sourceWords, standingWords } from '../../core/standing/words.ts'
import { commensurable, convertQuantity, endsOf, formatQuantity, unitOf, unitText } from '../../core/units/index.ts'
import { calledIn } from '../../core/words/called.ts'
import { conditionTexts } from '../../core/words/conditions.ts'
import { plainText } from '../../core/words/plain.ts'
import { titleWithFormula } from '../../core/words/title.ts'
import { shortName } from '../../core/words/work-names.ts'
import { flatPart } from '../exports/flat.ts'
import type { Dataset, DataWords, NamedValue, Row, RowKnown, RowQuantity, RowStanding, RowStated } from './row.ts'

const given = new WeakMap<Corpus, Dataset>()

/** Has the rows of a review taken as they are, which another thread has made of the same records. */
export const giveDataset = (corpus: Corpus, dataset: Dataset): void => void given.set(corpus, dataset)

/** All records of a review as rows, kind by kind, and within one kind in the order of the sections. */
export const datasetOf = memoise((corpus: Corpus): Dataset => given.get(corpus) ?? madeOf(corpus))

function madeOf(corpus: Corpus): Dataset {
  const { vocabulary, records } = corpus
  const rows = rowsOf(corpus)
  const used = (key: (row: Row) => readonly (string | null)[]) => new Set(rows.flatMap(key))
  const properties = used(row => [row.property])
  const materials = used(row => row.materials)
  const facets = vocabulary.facets.map(({ id, name }, index) => {
    const values = used(row => valuesIn(row.facets[index]))
    const named = facetValues(corpus, id).filter(value => values.has(value))
    return { id, name, values: named.map(value => nameOf(corpus, id, value)) }
  })
  return {
    words: wordsIn(wordsFor(corpus.review)),
    kinds: explored.map(kind => {
      const { one, many } = calledIn(corpus, kind)
      return { id: kind, name: capital(many), short: null, one }
    }),
    facets,
    coloured: colouredFacet(corpus)?.id ?? null,
    properties: vocabulary.properties
      .filter(({ id }) => properties.has(id))
      .map(({ id, name, unit, ratio, counted }) => {
        const common = corpus.unit(unit)
        return { id, name, short: null, unit: unitText(common), percent: common.ucum === '%', ratio, counted }
      }),
    materials: records.materials
      .filter(({ id }) => materials.has(id))
      .map(({ id, name, formula, class: group }) => ({
        id,
        name,
        short: formula && formulaText(formula),
        class: group,
        holds: formula === null ? [] : heldIn(corpus, formula),
      })),
    sections: corpus.sections.map(({ number, title, short }) => ({
      id: number,
      name: numberedTitle(number, short ?? title),
      short: null,
    })),
    works: records.references.map(reference => ({ id: reference.id, name: shortName(reference, corpus.review) })),
    rows,
  }
}

const wordsIn = ({ numbers, ...words }: Words): DataWords => {
  const { language, compared, explored, origins, quantityKinds, standing, addition } = words
  return { language, compared, explored, origins, quantityKinds, standing, addition, point: numbers.decimal }
}

function nameOf(corpus: Corpus, facet: string, id: string): NamedValue {
  const { name, short } = corpus.facetValue(facet, id)
  return { id, name: capital(plainText(corpus, name)), short }
}

function rowsOf(corpus: Corpus): Row[] {
  const place = new Map(corpus.sections.map(({ number }, index) => [number, index]))
  const order = ({ section }: Row) => place.get(section) ?? 0
  return explored.flatMap(kind =>
    (corpus.records[kind] as Records[Explored][])
      .map(record => rowOf(corpus, kind, record))
      .sort((a, b) => order(a) - order(b)),
  )
}

function rowOf(corpus: Corpus, kind: Explored, record: Records[Explored]): Row {
  const measurement = kind === 'measurements' ? (record as Measurement) : null
  const text = (value: unknown) => (typeof value === 'string' ? plainText(corpus, value) : null)
  const field = (name: string): unknown => (record as unknown as Record<string, unknown>)[name] ?? null
  return {
    record: kind,
    id: record.id,
    path: recordPath(kind, record.id, corpus),
    title: measurement ? titleWithFormula(corpus, measurement) : signedTitle(corpus, kind, record),
    section: record.section,
    materials: materialsOf(kind, record),
    facets: Object.values(corpus.facetsOf(record)).map(values => (values.length > 1 ? values : (values[0] ?? null))),
    compares: !addedKind(kind) && 'compares' in record ? record.compares : [],
    property: measurement?.property ?? null,
    quantity: measurement && quantityOf(corpus, measurement),
    stated: measurement && statedOf(corpus, measurement),
    conditions: measurement ? conditionTexts(corpus, measurement).join('; ') || null : null,
    kind: measurement?.kind ?? null,
    formula: measurement?.formula ? formulaText(measurement.formula) : null,
    phase: measurement && phaseOf(corpus, measurement),
    taken: measurement && takenIn(corpus, measurement),
    standing: standingIn(corpus, kind, record.id),
    refs: record.refs,
    figure: text(field('figure')),
    origin: text(field('origin')),
    note: text(field('note')),
    known: knownOf(corpus, kind, record),
  }
}

/** The materials that a record is of. */
function materialsOf(kind: Explored, record: Records[Explored]): string[] {
  if (addedKind(kind))
    return kindOf<Explored>(kind)
      .names(record)
      .flatMap(named => (named.kind === 'materials' ? named.id : []))
  return 'materials' in record ? record.materials : 'material' in record && record.material ? [record.material] : []
}

/** What a record is called, with signs at what it quotes and is in doubt. */
function signedTitle(corpus: Corpus, kind: Explored, record: Records[Explored]): string {
  const title = kindOf<Explored>(kind).title(record)
  const told = kind === 'challenges' ? problemWords(corpus, record.id) : null
  const named = title === null ? record.id : signedText(corpus, title)
  return told === null ? named : `${named} (${told})`
}

function standingIn(corpus: Corpus, kind: Explored, id: string): RowStanding | null {
  // A note is no record of the text: whether works bear it out is told on its own page.
  if (kind === 'notes' || !(checkable as readonly Explored[]).includes(kind)) return null
  const standing = standingOf(corpus, kind, id)
  const { is, addition } = standing
  return {
    ...{ is, says: standingWords(corpus, standing), why: doubts(corpus, id, standing).join('. ') || null, addition },
    source:
      checksAbout(corpus, id)
        .map(judged => sourceWords(corpus, judged))
        .join('; ') || null,
  }
}

/** A formula without what the value of the coloured facet brought into it. */
function phaseOf(corpus: Corpus, measurement: Measurement): string | null {
  const facet = colouredFacet(corpus)
  const value = facet && onlyOne(corpus.facetsOf(measurement)[facet.id])
  const { formula } = value ? corpus.facetValue(facet.id, value) : { formula: null }
  const element = formula && firstElement(formula)
  return measurement.formula && element ? phaseWithout(measurement.formula, element) : null
}

/** The element of a value of the coloured facet; null where it has none. */
function elementOf(corpus: Corpus, value: string | null | undefined): string | null {
  const facet = colouredFacet(corpus)
  const formula = facet && value ? corpus.facetValue(facet.id, value).formula : null
  return formula ? firstElement(formula) : null
}

/** The values of the coloured facet whose element a formula holds. */
function heldIn(corpus: Corpus, formula: string): string[] {
  const atoms = atomsOf(formula)
  const facet = colouredFacet(corpus)
  return (facet?.values ?? []).flatMap(({ id }) => (atoms?.has(elementOf(corpus, id) ?? '') ? [id] : []))
}

/** How much of the coloured facet's value a formula unit of the material has taken up in the phase of a measurement. */
function takenIn(corpus: Corpus, measurement: Measurement): number | null {
  const facet = colouredFacet(corpus)
  const guest = elementOf(corpus, facet && onlyOne(corpus.facetsOf(measurement)[facet.id]))
  const host = measurement.material === null ? null : corpus.get('materials', measurement.material)?.formula
  const taken = guest && host && measurement.formula ? takenUp(host, measurement.formula, guest) : null
  return taken === null ? null : Number(taken.toPrecision(6))
}

function quantityOf(corpus: Corpus, measurement: Measurement): RowQuantity {
  const property = corpus.property(measurement.property)
  const own = unitOf(property, corpus.unit(measurement.unit))
  const common = unitOf(property, corpus.unit(property.unit))
  const { qualifier, value, min, max, from, to } = measurement
  const stated = {
    ...{ qualifier, value, min, max, from, to, unit: measurement.unit },
    printed: formatQuantity(measurement, own),
  }
  // A note may let a unit stand that is none of the property: what it covers is then unknown.
  if (!commensurable(own.ucum, common.ucum)) return { ...stated, common: null, low: null, high: null }
  const converted = convertQuantity(measurement, own, common)
  return {
    ...stated,
    common: own.id === common.id || own.ucum === common.ucum ? null : formatQuantity(converted, common),
    ...endsOf(converted),
  }
}

const knownColumns = ['standing', 'source_verdict', 'source_value', 'notes'] as const satisfies (keyof RowKnown)[]

/** What is known of a record; null where its kind has no standing. */
function knownOf(corpus: Corpus, kind: Explored, record: Records[Explored]): RowKnown | null {
  const known = flatPart(corpus, kind, record, knownColumns)
  return known.standing === null ? null : (known as RowKnown)
}

const statedColumns = [
  'formula',
  'ucum',
  'uncertainty',
  'conditions',
  'decimals',
  'approximate',
  'body',
  'along',
] as const

const statedOf = (corpus: Corpus, measurement: Measurement): RowStated =>
  flatPart(corpus, 'measurements', measurement, statedColumns) as RowStated
