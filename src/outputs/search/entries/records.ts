import type { Corpus } from '../../../core/corpus/types.ts'
import type { Sought } from '../../../core/kinds/kind-of.ts'
import { addedKind, kindOf, kinds, one } from '../../../core/kinds/kinds.ts'
import type { KindsWith, Records } from '../../../core/kinds/types.ts'
import { recordPath } from '../../../core/permalinks/record-path.ts'
import { problemWords } from '../../../core/standing/problems.ts'
import { standingOf } from '../../../core/standing/standing.ts'
import { signedText } from '../../../core/standing/words.ts'
import { formatQuantity } from '../../../core/units/index.ts'
import { conditionTexts } from '../../../core/words/conditions.ts'
import { plainText } from '../../../core/words/plain.ts'
import { sectionName } from '../../../core/words/section-names.ts'
import { titleWithFormula } from '../../../core/words/title.ts'
import type { SearchEntry } from '../entry.ts'
import { writeMark } from '../marks.ts'
import { elementsIn, facetKeysOf, formulasIn, subjectKey } from '../subjects.ts'

/** The kinds whose own fields say what a search finds of them. */
type ToldKind = KindsWith<{ searched: (record: never) => Sought }>

/** The kinds whose own fields say what a search finds of them, with what asks them. */
const told = () =>
  kinds.flatMap(kind => {
    const { searched } = kindOf(kind)
    return typeof searched === 'function' ? [{ kind: kind as ToldKind, sought: searched }] : []
  })

/** The records that are found by what their own fields say: claims, pathways, remarks, open problems. */
export const toldEntries = (corpus: Corpus): SearchEntry[] =>
  told().flatMap(({ kind, sought }) =>
    corpus.records[kind].map(record => toldEntry(corpus, kind, record, sought(record))),
  )

function toldEntry(corpus: Corpus, kind: ToldKind, record: Records[ToldKind], sought: Sought): SearchEntry {
  const { title, lines, formulas } = sought
  const inWords = [title, ...lines.flat()].flatMap(formulasIn)
  const name = title === null ? '' : plainText(corpus, title)
  return {
    ...common(corpus, kind, record, elementsIn([...formulas, ...inWords])),
    title: title === null ? '' : signedText(corpus, title),
    text: [...lines.map(line => joined(corpus, ...line)), answeredIn(corpus, kind, record.id)]
      .filter(line => line !== '')
      .join('\n'),
    names: title === null ? [] : [name],
  }
}

/** How an open problem stands, in a line; empty for what is none, or of which no work was asked. */
const answeredIn = (corpus: Corpus, kind: ToldKind, id: string): string =>
  (kind === 'challenges' ? problemWords(corpus, id) : null) ?? ''

/** A quantity goes by what was measured of what, and by its value. */
export function measurementEntry(corpus: Corpus, record: Records['measurements']): SearchEntry {
  const title = titleWithFormula(corpus, record)
  const value = formatQuantity(record, corpus.unit(record.unit))
  const text = joined(corpus, value, ...conditionTexts(corpus, record), record.note)
  const about = [
    ...[subjectKey('property', record.property), subjectKey('unit', record.unit), subjectKey('kind', record.kind)],
    ...elementsIn([record.formula, formulaOf(corpus, record.material), ...formulasIn(record.note)]),
  ]
  return { ...common(corpus, 'measurements', record, about), title, text, names: [title, value] }
}

/** What every record has: where it is and stands, and what its facets, materials and works make it about. */
function common(
  corpus: Corpus,
  kind: 'measurements' | ToldKind,
  record: Records['measurements' | ToldKind],
  more: string[],
): SearchEntry {
  const materials =
    'materials' in record ? record.materials : 'material' in record && record.material !== null ? [record.material] : []
  const facets = Object.entries(corpus.facetsOf(record))
  const works = record.refs.length > 0 ? ` · [${record.refs.join(', ')}]` : ''
  return {
    // What a review adds is found as a page: the words of the search know no other kinds.
    kind: addedKind(kind) ? 'page' : one(kind),
    path: recordPath(kind, record.id, corpus),
    title: '',
    place: sectionName(corpus, record.section) + works,
    text: '',
    mark: markOf(corpus, kind, record.id),
    names: [],
    about: [
      ...facets.flatMap(([facet, values]) => facetKeysOf(values, facet)),
      ...materials.flatMap(id => [subjectKey('material', id), ...elementsIn([formulaOf(corpus, id)])]),
      ...record.refs.map(number => subjectKey('work', number)),
      ...more,
    ],
  }
}

/** What is said beside a record: that it is in doubt, and that it is none of the article's. */
function markOf(corpus: Corpus, kind: 'measurements' | ToldKind, id: string): string {
  const { is, addition } = standingOf(corpus, kind, id)
  return writeMark({ is: is === 'contradicted' || is === 'open' ? is : null, addition })
}

const formulaOf = (corpus: Corpus, material: string | null): string | null =>
  (material && corpus.get('materials', material)?.formula) || null

/** Texts as sentences of one; what is missing is left out. */
const joined = (corpus: Corpus, ...texts: (string | null)[]): string =>
  texts
    .filter(text => text !== null && text !== '')
    .map(text => signedText(corpus, text as string).replace(/(?<![.?!])$/, '.'))
    .join(' ')
