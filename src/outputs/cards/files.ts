import type { Corpus } from '../../core/corpus/types.ts'
import type { Html } from '../../core/html/html.ts'
import type { Figure } from '../../core/kinds/figure.ts'
import { keyOf } from '../../core/kinds/kinds.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { figurePath, sectionPath } from '../../core/permalinks/path.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { isInRows } from '../../core/permalinks/rows.ts'
import { dataScript } from '../render/json.ts'
import { type Renderer, renderer } from '../render/renderer.ts'
import { workHtml } from '../render/work.ts'
import {
  figureCard,
  findingCard,
  materialCard,
  measurementCard,
  sectionCard,
  techniqueCard,
  termCard,
} from './cards.ts'

/** A card with the address of what it shows, to which a figure's card adds the letter of its panel: `fig/6/A`. */
type Card = readonly [address: string, card: Html]

/**
 * The scripts with what things show of themselves where one points at a link to them, by name. A page asks for one when
 * it needs it: all terms, all figures, … in one each, and the findings and quantities of a section, which share a folder
 * of addresses with many others, in `r-3.1.2`. Links in cards begin at the site's root: a card is shown on any page.
 */
export const cardFiles = (corpus: Corpus): { name: string; make(): string }[] => {
  const r = renderer(corpus, '')
  return [...files(corpus)].map(([name, cards]) => ({ name, make: () => dataScript('cards', byKey(cards(r)), name) }))
}

const byKey = (cards: readonly Card[]): Record<string, Html> =>
  Object.fromEntries(
    cards.map(([address, card]) => [address.replace(address.includes('#') ? /^[^#]*/ : /^[^/]*\//, ''), card]),
  )

type Maker = (r: Renderer) => Card[]

/** What each file holds, made when it is asked for. */
function* files(corpus: Corpus): Generator<[name: string, cards: Maker]> {
  const { terms, figures, materials, techniques, references } = corpus.records
  const [figureRecords, tables] = [figures.filter(({ type }) => type === 'figure'), figures.filter(isTable)]
  yield* named(terms, ({ id }) => recordPath('terms', id), termCard)
  yield* named(materials, ({ id }) => recordPath('materials', id), materialCard)
  yield* named(techniques, ({ id }) => recordPath('techniques', id, corpus), techniqueCard)
  yield* named(
    references,
    ({ id }) => recordPath('references', id),
    (r, work) => workHtml(r.corpus.review, r.href, work, { brief: true }),
  )
  yield* named(corpus.sections, ({ number }) => sectionPath(number), sectionCard)
  for (const list of [figureRecords, tables]) yield* figureFile(list)
  for (const { number } of corpus.sections) yield* recordFile(corpus, number)
}

/** The file of things of one kind, which is named like the folder of their addresses; none where there are no such things. */
function* named<T>(
  things: readonly T[],
  addressOf: (thing: T) => string,
  cardOf: (r: Renderer, thing: T) => Html,
): Generator<[string, Maker]> {
  const [first] = things
  if (first !== undefined)
    yield [folderOf(addressOf(first)), r => things.map(thing => [addressOf(thing), cardOf(r, thing)])]
}

const folderOf = (address: string): string => address.slice(0, address.indexOf('/'))

const isTable = ({ type }: Figure): boolean => type === 'table'

/** Figures, each with a card for every panel. */
function* figureFile(figures: readonly Figure[]): Generator<[string, Maker]> {
  const shown = figures.flatMap(figure =>
    [null, ...figure.panels].map(panel => ({ figure, label: panel?.label ?? null })),
  )
  yield* named(
    shown,
    ({ figure, label }) => `${figurePath(keyOf('figures', figure))}${label ?? ''}`,
    (r, { figure, label }) => figureCard(r, figure, label),
  )
}

/** The findings and quantities that a section states; of kinds that have rows, those that a text shows. */
function* recordFile(corpus: Corpus, section: string): Generator<[string, Maker]> {
  const isShown = (kind: Kind) => (record: { id: string }) =>
    !isInRows(corpus, kind) || corpus.usesOf(kind, record.id).length > 0
  const stated = corpus.recordsOf(section)
  const findings = stated.findings.filter(isShown('findings'))
  const measurements = stated.measurements.filter(isShown('measurements'))
  if (findings.length + measurements.length === 0) return
  yield [
    `r-${section}`,
    r => [
      ...findings.map((record): Card => [recordPath('findings', record.id, corpus), findingCard(r, record)]),
      ...measurements.map(
        (record): Card => [recordPath('measurements', record.id, corpus), measurementCard(r, record)],
      ),
    ],
  ]
}
