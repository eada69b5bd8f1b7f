import { joined } from '../../corpus/words.ts'
import type { Reference } from '../../kinds/reference.ts'
import { type EngineRule, type Judgement, judged, verdictOf } from '../types.ts'

/** Whether a range of pages ends before it begins, once the last page has the digits that it leaves out. */
function backwards(page: string): boolean {
  const [, prefix = '', first = '', , last = ''] = /^([A-Za-z]*)(\d+)[–-]([A-Za-z]*)(\d+)$/.exec(page) ?? []
  if (first === '' || last === '') return false
  const whole = last.length < first.length ? first.slice(0, first.length - last.length) + last : last
  return Number(whole) < Number(first) || (prefix !== '' && whole === '')
}

function judge(reference: Reference): Judgement[] {
  if (reference.type !== 'article-journal') return []
  const { author, 'container-title': journal, year, volume, page } = reference
  const parts = { author: author[0], journal, year, volume, 'page or article number': page }
  const missing = Object.entries(parts).flatMap(([name, value]) =>
    value === null || value === undefined ? [name] : [],
  )
  const turned = page !== null && backwards(page)
  const detail =
    missing.length > 0
      ? `The entry lacks its ${joined(missing)}.`
      : turned
        ? `The pages ${page} end before they begin.`
        : 'Author, journal, year, volume and page are all there.'
  return [judged('references', reference, verdictOf(missing.length === 0 && !turned), detail)]
}

/** Checks that each article of the bibliography has all that is needed to find it. */
export const referenceComplete: EngineRule = {
  id: 'reference-complete',
  topic: 'bibliography',
  judge: corpus => corpus.records.references.flatMap(judge),
}
