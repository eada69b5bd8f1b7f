import { capital } from '../../../core/basics/letters.ts'
import { say } from '../../../core/catalogue/say.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import { formulaText } from '../../../core/chem/index.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Records } from '../../../core/kinds/types.ts'
import { facetPath } from '../../../core/permalinks/path.ts'
import { recordPath } from '../../../core/permalinks/record-path.ts'
import type { Facet, FacetValue } from '../../../core/schema/vocabulary.ts'
import { plainText } from '../../../core/words/plain.ts'
import { sectionName } from '../../../core/words/section-names.ts'
import type { SearchEntry } from '../entry.ts'
import { unmarked } from '../marks.ts'
import {
  elementsIn,
  facetNames,
  formulasIn,
  materialNames,
  subjectKey,
  techniqueNames,
  termNames,
} from '../subjects.ts'

/** The values of the facets that the vocabulary lists; those that are records are found as such. */
export const facetEntries = (corpus: Corpus): SearchEntry[] =>
  corpus.vocabulary.facets.flatMap(facet => facet.values.map(value => facetEntry(corpus, facet, value)))

/** A substance, by its names and its formula. */
export function materialEntry(corpus: Corpus, record: Records['materials']): SearchEntry {
  const names = materialNames(record)
  return {
    kind: 'material',
    path: recordPath('materials', record.id),
    title: withShort(capital(record.name), record.formula && formulaText(record.formula)),
    place: capital(corpus.classOf('material', record.class).name),
    text: sentences(corpus, record.description),
    names,
    mark: unmarked,
    about: [subjectKey('class', record.class), ...elementsIn([record.formula])],
  }
}

/** A technique, by its names. */
export function techniqueEntry(corpus: Corpus, record: Records['techniques']): SearchEntry {
  const name = plainText(corpus, record.name)
  return {
    kind: 'technique',
    path: recordPath('techniques', record.id, corpus),
    title: withShort(capital(name), record.short),
    place: sectionName(corpus, record.section),
    text: sentences(corpus, record.summary, ...record.setup, ...record.strengths, ...record.limits),
    names: techniqueNames(corpus, record),
    mark: unmarked,
    about: record.refs.map(number => subjectKey('work', number)),
  }
}

/** A term of the glossary, in each of its forms. */
export function termEntry(corpus: Corpus, record: Records['terms']): SearchEntry {
  return {
    kind: 'term',
    path: recordPath('terms', record.id),
    title: withShort(plainText(corpus, record.term), record.short),
    place:
      record.aliases.length > 0 ? say(wordsFor(corpus.review).places.also, { names: record.aliases.join(', ') }) : '',
    text: sentences(corpus, record.definition),
    names: termNames(corpus, record),
    mark: unmarked,
    about: elementsIn(formulasIn(record.definition)),
  }
}

function facetEntry(corpus: Corpus, facet: Facet, value: FacetValue): SearchEntry {
  const name = plainText(corpus, value.name)
  return {
    kind: 'facet',
    path: facetPath(facet.id, value.id),
    title: withShort(capital(name), value.short),
    place: facet.name,
    text: sentences(corpus, value.intro),
    names: facetNames(corpus, value),
    mark: unmarked,
    about: elementsIn([value.formula]),
  }
}

const withShort = (name: string, short: string | null): string => (short && short !== name ? `${name}, ${short}` : name)

const sentences = (corpus: Corpus, ...texts: (string | null)[]): string =>
  texts.flatMap(text => (text === null ? [] : plainText(corpus, text))).join(' ')
