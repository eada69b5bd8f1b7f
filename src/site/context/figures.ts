import { ascending } from '../../core/basics/ascending.ts'
import { type Picked, pick } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Figure } from '../../core/kinds/figure.ts'

/** The works that a figure of the article, or one of its panels, was taken from, by their numbers in ascending order. */
export const figureWorks = ({ refs, panels }: Figure): number[] =>
  ascending([...refs, ...panels.flatMap(panel => panel.refs)])

/** The figures of the article that were taken from a work. */
export const figuresFrom = (corpus: Corpus, work: number): Figure[] =>
  corpus.records.figures.filter(figure => figureWorks(figure).includes(work))

/** The records that rest on a figure of the article, or on a panel of it; on a table none does by its number. */
export const recordsOn = (corpus: Corpus, { id, type }: Figure): Partial<Picked> =>
  type === 'table'
    ? {}
    : pick(corpus, record => 'figure' in record && record.figure !== null && panelOf(record.figure) === Number(id))

/** The number of the figure that a panel, as `6A`, belongs to. */
const panelOf = (panel: string): number => Number.parseInt(panel, 10)
