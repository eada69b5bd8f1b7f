import { memoise } from '../../core/basics/memoise.ts'
import { formulaText } from '../../core/chem/index.ts'
import type { Wording } from '../../core/corpus/publication.ts'
import { isCitation } from '../../core/corpus/section-records.ts'
import type { Corpus, Section } from '../../core/corpus/types.ts'
import { keyOf, kinds } from '../../core/kinds/kinds.ts'
import type { Kind, Records } from '../../core/kinds/types.ts'
import { printOrder } from '../../core/permalinks/order.ts'
import { facetPath, sectionPath } from '../../core/permalinks/path.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { isNumbered } from '../../core/permalinks/text.ts'
import { tableRecords } from '../../core/query/table-rows.ts'
import { formatQuantity } from '../../core/units/index.ts'
import { conditionTexts } from '../../core/words/conditions.ts'
import { plainText } from '../../core/words/plain.ts'
import { bareTitle } from '../../core/words/title.ts'
import { answersIn } from '../charts/questions/index.ts'
import { answerText } from '../charts/questions/print.ts'
import { chartData } from '../exports/chart-data.ts'
import { plainRecord } from '../exports/contract-records.ts'
import { inWords } from './in-words.ts'

/** What stands at every address that has a content of its own, in words, each made when it is asked for. */
export const wordsNow = memoise(
  (corpus: Corpus): ReadonlyMap<string, () => Wording> =>
    new Map([
      ...corpus.texts.flatMap(sectionWords),
      ...corpus.vocabulary.facets.flatMap(facet =>
        facet.values.map(
          value => [facetPath(facet.id, value.id), () => fields(value, ['name', 'short', 'formula', 'intro'])] as const,
        ),
      ),
      ...kinds.flatMap(kind =>
        corpus.records[kind].map(
          record => [recordPath(kind, keyOf(kind, record), corpus), () => recordWords(corpus, kind, record)] as const,
        ),
      ),
    ]),
)

/** What stands at one address; null where nothing does that has a content of its own. */
export const wordsAt = memoise((corpus: Corpus, path: string): Wording | null => wordsNow(corpus).get(path)?.() ?? null)

function sectionWords({ number, title, blocks, uses }: Section): (readonly [string, () => Wording])[] {
  const path = sectionPath(number)
  const numbered = blocks.filter(isNumbered)
  const works = (anchor: string) =>
    uses.filter(use => use.anchor === anchor && isCitation(use)).flatMap(({ ids }) => ids)
  return [
    [
      path,
      () =>
        told([
          ['title', title],
          ['order of its paragraphs', printOrder(numbered.map(({ anchor }) => anchor))],
        ]),
    ],
    ...numbered.map(
      ({ anchor, text }) =>
        [
          `${path}#${anchor}`,
          () =>
            told([
              ['', text],
              ['cites', [...new Set(works(anchor))].join(', ')],
            ]),
        ] as const,
    ),
  ]
}

/** What a record says, field by field, under the names that the data contract has for them. */
function recordWords(corpus: Corpus, kind: Kind, record: Records[Kind]): Wording {
  if (kind === 'charts') return chartWords(corpus, record as Records['charts'])
  if (kind === 'tables') return tableWords(corpus, record as Records['tables'])
  const plain = plainRecord(corpus, kind, record)
  const own = Object.keys(record).filter(key => !wordless.has(key))
  if (kind === 'schematics') return schematicWords(plain as Records['schematics'], own)
  if (kind !== 'measurements') return fields(plain, own)
  const measurement = record as Records['measurements']
  return told([
    ['what', what(corpus, measurement)],
    ['value', formatQuantity(measurement, corpus.unit(measurement.unit))],
    ['conditions', conditionTexts(corpus, measurement).join('; ')],
    ...fields(
      plain,
      own.filter(key => !quantity.has(key)),
    ),
  ])
}

/** The fields that are no words: what is drawn is not told. */
const wordless = new Set(['id', 'shapes', 'height', 'toScale'])

/** A drawing in words: of its steps those that are said. */
const schematicWords = (schematic: Records['schematics'], own: readonly string[]): Wording =>
  fields({ ...schematic, frames: schematic.frames.map(({ says }) => says) }, own)

/** The fields of a measurement that its title, its value and its conditions say in words. */
const quantity = new Set(
  'material formula property qualifier value min max from to unit uncertainty decimals approximate conditions'.split(
    ' ',
  ),
)

function chartWords(corpus: Corpus, chart: Records['charts']): Wording {
  const { columns, rows } = chartData(corpus, chart)
  return told([
    ['title', plainText(corpus, chart.title)],
    ['reading', plainText(corpus, chart.reading)],
    ...rows.map((row): [string, string] => {
      const measurement = corpus.get('measurements', String(row['id']))
      if (measurement) return quantityWords(corpus, measurement)
      const [first, ...rest] = columns.filter(({ type }) => type !== 'texts').map(({ name }) => name)
      const counts = rest.filter(name => row[name]).map(name => `${name} ${inWords(row[name])}`)
      return [inWords(row[first ?? '']), counts.join(', ')]
    }),
    ...answersIn(corpus, chart).map(({ question, answer }): [string, string] => [
      plainText(corpus, question.asks),
      answerText(answer),
    ]),
  ])
}

function tableWords(corpus: Corpus, table: Records['tables']): Wording {
  const shown = tableRecords(corpus, table).flatMap(id => corpus.get('measurements', id) ?? [])
  return told([['title', plainText(corpus, table.title)], ...shown.map(one => quantityWords(corpus, one))])
}

/** What a quantity is of, whatever it is titled, so that a better title is not taken for another quantity. */
const what = (corpus: Corpus, measurement: Records['measurements']): string =>
  [bareTitle(corpus, measurement), measurement.formula && formulaText(measurement.formula)].filter(Boolean).join(', ')

const quantityWords = (corpus: Corpus, measurement: Records['measurements']): [string, string] => [
  what(corpus, measurement),
  [formatQuantity(measurement, corpus.unit(measurement.unit)), ...conditionTexts(corpus, measurement)].join(', '),
]

const fields = (holder: object, names: readonly string[]): Wording =>
  told(names.map(name => [name, inWords((holder as Record<string, unknown>)[name])]))

/** A wording without parts that say nothing. */
const told = (parts: readonly (readonly [string, string])[]): Wording => parts.filter(([, words]) => words !== '')
