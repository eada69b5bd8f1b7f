import { say } from '../../catalogue/say.ts'
import type { Corpus } from '../../corpus/types.ts'
import { kinds } from '../../kinds/kinds.ts'
import type { Kind, Records } from '../../kinds/types.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judgedUnder } from '../types.ts'

/** The figure of a label such as `6A`. */
const figureOf = (label: string): string => label.replace(/[A-Za-z]$/, '')

/** The works that a figure, or the panel of it that a label such as `6A` names, comes from. */
function worksOf(corpus: Corpus, label: string): readonly number[] {
  const figure = corpus.get('figures', figureOf(label))
  const panel = figure?.panels.find(({ label: own }) => own === /[A-Za-z]$/.exec(label)?.[0])
  return panel?.refs ?? figure?.refs ?? []
}

function judge(
  corpus: Corpus,
  kind: Kind,
  record: { id: string; figure: string | null; refs: readonly number[] },
): Judgement[] {
  const works = record.figure === null ? [] : worksOf(corpus, record.figure)
  if (works.length === 0 || record.refs.length === 0) return []
  const shared = works.filter(number => record.refs.includes(number))
  const holds = shared.length > 0
  const { words, works: numbered, list } = tellingOf(corpus)
  const { 'figure-works': t } = words.judgements
  const credited = { figure: record.figure, works: numbered(works) }
  const detail = holds
    ? say(t.restsOnIt, credited)
    : say(t.restsOnOthers, { ...credited, list: list(record.refs.map(String)) })
  return [
    judgedUnder(kind, record, holds, detail, {
      of: 'pair',
      with: figureOf(record.figure ?? ''),
      assumption: words.rules['figure-works'].assumes,
    }),
  ]
}

/** Compares the works that a claim rests on with those that the caption of its figure credits. */
export const figureWorks: EngineRule = {
  id: 'figure-works',
  topic: 'bibliography',
  judge: corpus =>
    kinds.flatMap(kind =>
      (corpus.records[kind] as Records[Kind][]).flatMap(record =>
        'figure' in record ? judge(corpus, kind, record) : [],
      ),
    ),
}
