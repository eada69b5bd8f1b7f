import type { Corpus } from '../../corpus/types.ts'
import { joined } from '../../corpus/words.ts'
import type { Figure } from '../../kinds/figure.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../types.ts'

const year = /\b(?:19|20)\d\d\b/g

function judge(corpus: Corpus, figure: Figure): Judgement[] {
  const granted = [...new Set(figure.copyright?.match(year) ?? [])].map(Number)
  const works = figure.refs.flatMap(number => corpus.get('references', number)?.year ?? [])
  if (granted.length === 0 || works.length === 0) return []
  const odd = [...granted.filter(one => !works.includes(one)), ...works.filter(one => !granted.includes(one))]
  const years = joined([...new Set(works)].map(String))
  const detail =
    odd.length === 0
      ? `Copyright of ${joined(granted.map(String))} goes with works of ${years}.`
      : `Copyright of ${joined(granted.map(String))} does not go with works of ${years}.`
  return [judged('figures', figure, verdictOf(odd.length === 0), detail)]
}

/** Compares the years of a figure's copyright lines with those of the works that it comes from. */
export const figureYear: Rule = {
  id: 'figure-year',
  topic: 'bibliography',
  title: 'Copyright against bibliography',
  does: "Compares the years in a figure's copyright lines with the years of the works that its caption credits.",
  formula: null,
  judge: corpus =>
    corpus.records.figures.filter(({ type }) => type === 'figure').flatMap(figure => judge(corpus, figure)),
}
