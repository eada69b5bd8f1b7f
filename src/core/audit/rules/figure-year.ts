import { say } from '../../catalogue/say.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Figure } from '../../kinds/figure.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judgedUnder } from '../types.ts'

const year = /\b(?:19|20)\d\d\b/g

function judge(corpus: Corpus, figure: Figure): Judgement[] {
  const granted = [...new Set(figure.copyright?.match(year) ?? [])].map(Number)
  const works = figure.refs.flatMap(number => corpus.get('references', number)?.year ?? [])
  if (granted.length === 0 || works.length === 0) return []
  const odd = [...granted.filter(one => !works.includes(one)), ...works.filter(one => !granted.includes(one))]
  const holds = odd.length === 0
  const { words, list } = tellingOf(corpus)
  const { 'figure-year': t } = words.judgements
  const both = { granted: list(granted.map(String)), years: list([...new Set(works)].map(String)) }
  const detail = say(holds ? t.goes : t.doesNotGo, both)
  return [
    judgedUnder('figures', figure, holds, detail, { of: 'wording', assumption: words.rules['figure-year'].assumes }),
  ]
}

/** Compares the years of a figure's copyright lines with those of the works that it comes from. */
export const figureYear: EngineRule = {
  id: 'figure-year',
  topic: 'bibliography',
  judge: corpus =>
    corpus.records.figures.filter(({ type }) => type === 'figure').flatMap(figure => judge(corpus, figure)),
}
