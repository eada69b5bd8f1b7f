import { say } from '../../catalogue/say.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Reference } from '../../kinds/reference.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judged, verdictOf } from '../types.ts'

/** Whether a range of pages ends before it begins, once the last page has the digits that it leaves out. */
function backwards(page: string): boolean {
  const [, prefix = '', first = '', , last = ''] = /^([A-Za-z]*)(\d+)\s*\p{Pd}+\s*([A-Za-z]*)(\d+)$/u.exec(page) ?? []
  if (first === '' || last === '') return false
  const whole = last.length < first.length ? first.slice(0, first.length - last.length) + last : last
  return Number(whole) < Number(first) || (prefix !== '' && whole === '')
}

function judge(corpus: Corpus, reference: Reference): Judgement[] {
  if (reference.type !== 'article-journal') return []
  const { author, 'container-title': journal, year, volume, issue, page, DOI } = reference
  const { words, list } = tellingOf(corpus)
  const { 'reference-complete': t } = words.judgements
  const parts = { author: author[0], journal, year, volume: volume ?? issue, page }
  const missing = (Object.keys(parts) as (keyof typeof parts)[]).filter(name => (parts[name] ?? null) === null)
  const turned = page !== null && backwards(page)
  const isFound = missing.length === 0 || DOI !== null
  const detail = turned
    ? say(t.backwards, { pages: page })
    : missing.length === 0
      ? t.complete
      : say(isFound ? t.foundByDoi : t.lacks, { list: list(missing.map(name => t[name])) })
  return [judged('references', reference, verdictOf(isFound && !turned), detail)]
}

/** Checks that each article of the bibliography has all that is needed to find it, or a DOI. */
export const referenceComplete: EngineRule = {
  id: 'reference-complete',
  topic: 'bibliography',
  judge: corpus => corpus.records.references.flatMap(reference => judge(corpus, reference)),
}
