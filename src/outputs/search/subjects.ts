import { memoise } from '../../core/basics/memoise.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { elementNames } from '../../core/chem/element-names.ts'
import { formulaText, parseFormula, symbolsIn } from '../../core/chem/index.ts'
import { parseInline } from '../../core/corpus/inline.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { facetKind } from '../../core/kinds/kinds.ts'
import type { Material } from '../../core/kinds/material.ts'
import { measurementKinds } from '../../core/kinds/measurement.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import type { Technique } from '../../core/kinds/technique.ts'
import type { Term } from '../../core/kinds/term.ts'
import type { Facet, FacetValue } from '../../core/schema/vocabulary.ts'
import { plainText } from '../../core/words/plain.ts'
import { wordsIn } from './words.ts'

/** What things can be about, by key, with the names of each. */
export type Subjects = ReadonlyMap<string, readonly string[]>

type SubjectKind =
  | 'class'
  | 'element'
  | 'journal'
  | 'kind'
  | 'material'
  | 'property'
  | 'technique'
  | 'term'
  | 'unit'
  | 'work'

/** The key of a subject: what it is, and its id among its like. */
export const subjectKey = (kind: SubjectKind, id: string | number): string => `${kind} ${id}`

/** The key of a value of a facet. */
const facetKey = (facet: string, value: string): string => `facet ${facet} ${value}`

/** The keys of the values of a facet on a record: one list for all records that have the same ones. */
export const facetKeysOf = memoise((values: readonly string[], facet: string): readonly string[] =>
  values.map(value => facetKey(facet, value)),
)

/** All subjects of a review. */
export function subjectsOf(corpus: Corpus): Subjects {
  const { records, vocabulary, review } = corpus
  const t = wordsFor(review)
  const list = <T>(
    kind: SubjectKind,
    things: readonly T[],
    idOf: (thing: T) => string | number,
    namesOf: (thing: T) => string[],
  ) => things.map((thing): [string, string[]] => [subjectKey(kind, idOf(thing)), namesOf(thing)])
  const byId = ({ id }: { id: string | number }) => id
  const own = ({ name }: { name: string }) => [name]
  return new Map([
    ...list(
      'element',
      [...elementNames],
      ([symbol]) => symbol,
      names => [...names],
    ),
    ...list('material', records.materials, byId, materialNames),
    ...list('technique', records.techniques, byId, technique => techniqueNames(corpus, technique)),
    ...list('term', records.terms, byId, term => termNames(corpus, term)),
    ...list('work', records.references, byId, work => [say(t.works.referenceIn, { id: work.id }), ...workNames(work)]),
    ...list('journal', records.references, journalOf, work => [journalOf(work)]),
    ...list(
      'kind',
      measurementKinds,
      kind => kind,
      kind => [kind],
    ),
    ...list('unit', vocabulary.units, byId, ({ id, singular }) => given(id.replaceAll(' ', ''), singular)),
    ...list('class', vocabulary.classes.material, byId, own),
    ...list('property', vocabulary.properties, byId, own),
    ...vocabulary.facets.flatMap(facet => facetSubjects(corpus, facet)),
  ])
}

/** The values of a facet: those that the vocabulary lists, or the records that are its values. */
function facetSubjects(corpus: Corpus, { id, values, records }: Facet): [string, string[]][] {
  const kind = facetKind({ records })
  if (kind === null) return values.map(value => [facetKey(id, value.id), facetNames(corpus, value)])
  return corpus.records[kind].map(record => [facetKey(id, record.id), techniqueNames(corpus, record)])
}

/** The journal that a work appeared in, as the bibliography prints it; empty where it prints none. */
export const journalOf = (work: Reference): string => work['container-title'] ?? ''

/** The names of a technique: its own and its abbreviation. */
export const techniqueNames = (corpus: Corpus, { name, short }: Technique): string[] =>
  given(plainText(corpus, name), short)

/** The names of a material: its own, its formula, and what else it is called. */
export const materialNames = ({ name, formula, aliases }: Material): string[] =>
  given(name, formula && formulaText(formula), ...aliases)

/** The names of a term: itself, its abbreviation and its other forms. */
export const termNames = (corpus: Corpus, { term, short, aliases }: Term): string[] =>
  given(plainText(corpus, term), short, ...aliases)

/** The names of a value of a facet: its own, its formula, and those of the term of the glossary that it shares one with. */
export function facetNames(corpus: Corpus, { name, short, formula }: FacetValue): string[] {
  const own = given(plainText(corpus, name), short, formula && formulaText(formula))
  const terms = termsByName(corpus)
  const twins = own.flatMap(name => terms.get(folded(name)) ?? [])
  // Of several the one that stands first in the glossary.
  const twin = twins.length > 0 ? twins.reduce((one, other) => (other.at < one.at ? other : one)) : null
  return [...new Set([...own, ...(twin?.names ?? [])])]
}

/** The names of each term of the glossary with its place there, by each of them; of terms that share one, the first. */
const termsByName = memoise((corpus: Corpus): ReadonlyMap<string, { at: number; names: readonly string[] }> => {
  const index = new Map<string, { at: number; names: readonly string[] }>()
  for (const [at, term] of corpus.records.terms.entries()) {
    const names = termNames(corpus, term)
    for (const name of names.map(folded)) if (!index.has(name)) index.set(name, { at, names })
  }
  return index
})

/** The name that a work goes by in a sentence: the family name of its first author, and the year. */
export function workNames({ author: [first], year }: Reference): string[] {
  if (!first) return []
  return [['literal' in first ? first.literal : first.family, year].filter(Boolean).join(' ')]
}

const folded = (name: string): string =>
  wordsIn(name)
    .map(({ word }) => word)
    .join(' ')

const given = (...names: (string | null)[]): string[] => names.filter(name => name !== null)

/** The elements in formulas, as subjects. What is no formula has none, nor have letters that stand for any element. */
export function elementsIn(formulas: readonly (string | null)[]): string[] {
  const symbols = formulas.flatMap(text => {
    const parsed = text === null ? null : parseFormula(text)
    return parsed?.ok ? parsed.formula.phases.flatMap(({ pieces }) => pieces.flatMap(symbolsIn)) : []
  })
  return [...new Set(symbols)].filter(symbol => elementNames.has(symbol)).map(symbol => subjectKey('element', symbol))
}

/** The formulas in a text of the inline notation. */
export const formulasIn = (text: string | null): string[] =>
  parseInline(text ?? '').flatMap(token => (token.type === 'formula' ? [token.text] : []))
