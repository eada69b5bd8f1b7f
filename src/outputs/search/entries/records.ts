import { equationText, formulaText, parseEquation } from '../../../core/chem/index.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { explored, one } from '../../../core/kinds/kinds.ts'
import type { Explored, Records } from '../../../core/kinds/types.ts'
import { recordPath } from '../../../core/permalinks/record-path.ts'
import { formatQuantity } from '../../../core/units/index.ts'
import { conditionTexts } from '../../../core/words/conditions.ts'
import { plainText } from '../../../core/words/plain.ts'
import { titleWithFormula } from '../../../core/words/title.ts'
import type { SearchEntry } from '../entry.ts'
import { elementsIn, facetKey, formulasIn, subjectKey } from '../subjects.ts'

/** The records that make the data of a review: what was measured, found, followed, remarked, left open. */
export function recordEntries(corpus: Corpus): SearchEntry[] {
  return explored.flatMap(kind => entriesOf(corpus, kind))
}

const entriesOf = <K extends Explored>(corpus: Corpus, kind: K): SearchEntry[] =>
  corpus.records[kind].map(record => makers[kind](corpus, record))

function measurementEntry(corpus: Corpus, record: Records['measurements']): SearchEntry {
  const title = titleWithFormula(corpus, record)
  const value = formatQuantity(record, corpus.unit(record.unit))
  const text = joined(corpus, value, ...conditionTexts(corpus, record), record.note)
  const about = [
    ...[subjectKey('property', record.property), subjectKey('unit', record.unit), subjectKey('kind', record.kind)],
    ...elementsIn([record.formula, formulaOf(corpus, record.material), ...formulasIn(record.note)]),
  ]
  return { ...common(corpus, 'measurements', record, about), title, text, names: [title, value] }
}

function findingEntry(corpus: Corpus, record: Records['findings']): SearchEntry {
  const formulas = [...record.phases, ...formulasIn(record.statement), ...formulasIn(record.note)]
  return {
    ...common(corpus, 'findings', record, elementsIn(formulas)),
    text: told(corpus, record.statement, record.note),
  }
}

function pathwayEntry(corpus: Corpus, record: Records['pathways']): SearchEntry {
  const phases = record.steps.flatMap(step => step.phases)
  const steps = record.steps.map(step => step.phases.map(formulaText).join(' + ')).join(' → ')
  const labels = record.steps.map(({ label }) => label)
  const equations = record.steps.map(({ equation }) => {
    const parsed = equation === null ? null : parseEquation(equation)
    return parsed?.ok ? equationText(parsed.equation) : null
  })
  const title = plainText(corpus, record.title)
  return {
    ...common(corpus, 'pathways', record, elementsIn(phases)),
    title,
    text: joined(corpus, steps, ...labels, ...equations, record.note),
    names: [title],
  }
}

/** A note; how it is proved that a mere slip is one would fill the index with words that nobody looks for. */
function noteEntry(corpus: Corpus, record: Records['notes']): SearchEntry {
  const { title, description, severity, meant } = record
  const evidence = severity === 'cosmetic' ? null : record.evidence
  const formulas = [title, description, evidence, meant].flatMap(formulasIn)
  const name = plainText(corpus, title)
  return {
    ...common(corpus, 'notes', record, elementsIn(formulas)),
    title: name,
    text: joined(corpus, description, evidence, meant),
    names: [name],
  }
}

function challengeEntry(corpus: Corpus, record: Records['challenges']): SearchEntry {
  const formulas = [record.statement, record.solution].flatMap(formulasIn)
  return {
    ...common(corpus, 'challenges', record, elementsIn(formulas)),
    text: told(corpus, record.statement, record.solution),
  }
}

/** What every record has: where it is and stands, and what its facets, materials and works make it about. */
function common(corpus: Corpus, kind: Explored, record: Records[Explored], more: string[]): SearchEntry {
  const materials =
    'materials' in record ? record.materials : 'material' in record && record.material !== null ? [record.material] : []
  const facets = Object.entries(corpus.facetsOf(record))
  const works = record.refs.length > 0 ? ` · [${record.refs.join(', ')}]` : ''
  return {
    kind: one(kind),
    path: recordPath(kind, record.id),
    title: '',
    place: `Section ${record.section}${works}`,
    text: '',
    names: [],
    about: [
      ...facets.flatMap(([facet, value]) => (value ? [facetKey(facet, value)] : [])),
      ...materials.flatMap(id => [subjectKey('material', id), ...elementsIn([formulaOf(corpus, id)])]),
      ...record.refs.map(number => subjectKey('work', number)),
      ...more,
    ],
  }
}

const formulaOf = (corpus: Corpus, material: string | null): string | null =>
  (material && corpus.get('materials', material)?.formula) || null

/** A statement, and on a line of its own what is said about it. */
const told = (corpus: Corpus, statement: string, more: string | null): string =>
  [statement, more].flatMap(text => (text === null ? [] : joined(corpus, text))).join('\n')

/** Texts as sentences of one; what is missing is left out. */
const joined = (corpus: Corpus, ...texts: (string | null)[]): string =>
  texts
    .filter(text => text !== null && text !== '')
    .map(text => plainText(corpus, text as string).replace(/(?<![.?!])$/, '.'))
    .join(' ')

/** What a search finds of a record of each kind that the explorer lists. */
const makers: { [K in Explored]: (corpus: Corpus, record: Records[K]) => SearchEntry } = {
  measurements: measurementEntry,
  findings: findingEntry,
  pathways: pathwayEntry,
  notes: noteEntry,
  challenges: challengeEntry,
}
