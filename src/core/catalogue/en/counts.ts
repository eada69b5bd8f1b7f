import type { FormsIn } from '../forms.ts'

/** Counts with their nouns, by the plural forms of the language. */
export const counts = {
  addition: { one: '{n} addition', other: '{n} additions' },
  chart: { one: '{n} chart', other: '{n} charts' },
  finding: { one: '{n} finding', other: '{n} findings' },
  laterWork: { one: '{n} later work', other: '{n} later works' },
  material: { one: '{n} material', other: '{n} materials' },
  note: { one: '{n} note', other: '{n} notes' },
  openProblem: { one: '{n} open problem', other: '{n} open problems' },
  pathway: { one: '{n} pathway', other: '{n} pathways' },
  place: { one: '{n} place', other: '{n} places' },
  quantity: { one: '{n} quantity', other: '{n} quantities' },
  query: { one: '{n} query', other: '{n} queries' },
  record: { one: '{n} record', other: '{n} records' },
  reference: { one: '{n} reference', other: '{n} references' },
  remark: { one: '{n} remark', other: '{n} remarks' },
  rule: { one: '{n} rule', other: '{n} rules' },
  section: { one: '{n} section', other: '{n} sections' },
  sequence: { one: '{n} sequence', other: '{n} sequences' },
  table: { one: '{n} table', other: '{n} tables' },
  technique: { one: '{n} technique', other: '{n} techniques' },
  withdrawnAddress: { one: '{n} withdrawn address', other: '{n} withdrawn addresses' },
  work: { one: '{n} work', other: '{n} works' },
} satisfies Record<string, FormsIn<'one' | 'other'>>
