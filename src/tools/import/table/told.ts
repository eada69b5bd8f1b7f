import type { Outlier } from '../../../core/audit/fellows.ts'
import { outlierWords } from '../../../core/audit/rules/far-from-fellows.ts'
import { tellingInEnglish } from '../../../core/audit/telling.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { count } from '../../../core/corpus/words.ts'
import { one } from '../../../core/kinds/kinds.ts'
import { plainText } from '../../../core/words/plain.ts'
import type { TablePlan } from './plan.ts'

/** What the import of a table would do, and what it asks. */
export function tableText({ kind, told, fresh, same, differs, problems, odd, after }: TablePlan): string {
  const records = (ids: readonly string[]) => count(ids.length, one(kind), kind)
  return [
    ...told.map(line => `${line}\n`),
    fresh.length > 0 && `New: ${records(fresh)}: ${few(fresh)}\n`,
    same.length > 0 && `In the review already, the same: ${records(same)}\n`,
    differs.length > 0 &&
      `In the review already, and otherwise in the table: ${few(differs)}. What the review has stays; to change it, edit its own file.\n`,
    ...problems.map(line => `${line}\n`),
    ...odd.map(outlier => oddText(after, outlier)),
  ]
    .filter(line => line !== false)
    .join('')
}

const few = (ids: readonly string[]): string => ids.slice(0, 12).join(', ') + (ids.length > 12 ? ', …' : '')

function oddText(corpus: Corpus, outlier: Outlier): string {
  const { detail, likely } = outlierWords(corpus, outlier, tellingInEnglish(corpus))
  const { id } = outlier.record
  return `Is this right? ${id}: ${plainText(corpus, detail)} ${plainText(corpus, likely)} A spreadsheet that takes a point for what sets thousands apart makes 248 of 0.248. If it is right, say so: --sure ${id}, and the record will.\n`
}
