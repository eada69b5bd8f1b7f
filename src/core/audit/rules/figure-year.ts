import type { Corpus } from '../../corpus/types.ts'
import { joined } from '../../corpus/words.ts'
import type { Figure } from '../../kinds/figure.ts'
import { type EngineRule, type Judgement, judgedUnder } from '../types.ts'

const year = /\b(?:19|20)\d\d\b/g

const assumption = 'A copyright line names the year in which the work appeared.'

function judge(corpus: Corpus, figure: Figure): Judgement[] {
  const granted = [...new Set(figure.copyright?.match(year) ?? [])].map(Number)
  const works = figure.refs.flatMap(number => corpus.get('references', number)?.year ?? [])
  if (granted.length === 0 || works.length === 0) return []
  const odd = [...granted.filter(one => !works.includes(one)), ...works.filter(one => !granted.includes(one))]
  const holds = odd.length === 0
  const years = joined([...new Set(works)].map(String))
  const detail = holds
    ? `Copyright of ${joined(granted.map(String))} goes with works of ${years}.`
    : `Copyright of ${joined(granted.map(String))} does not go with works of ${years}.`
  return [judgedUnder('figures', figure, holds, detail, { of: 'wording', assumption })]
}

/** Compares the years of a figure's copyright lines with those of the works that it comes from. */
export const figureYear: EngineRule = {
  id: 'figure-year',
  topic: 'bibliography',
  judge: corpus =>
    corpus.records.figures.filter(({ type }) => type === 'figure').flatMap(figure => judge(corpus, figure)),
}
