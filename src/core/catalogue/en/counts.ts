import type { Forms } from '../forms.ts'

/** Counts with their nouns, by the plural forms of the language. */
export const counts = {
  material: { one: '{n} material', other: '{n} materials' },
  note: { one: '{n} note', other: '{n} notes' },
  pathway: { one: '{n} pathway', other: '{n} pathways' },
  place: { one: '{n} place', other: '{n} places' },
  record: { one: '{n} record', other: '{n} records' },
  remark: { one: '{n} remark', other: '{n} remarks' },
  rule: { one: '{n} rule', other: '{n} rules' },
  sequence: { one: '{n} sequence', other: '{n} sequences' },
  withdrawnAddress: { one: '{n} withdrawn address', other: '{n} withdrawn addresses' },
} satisfies Record<string, Forms>
