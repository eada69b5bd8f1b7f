import type { Translation } from '../translation.ts'

/** Counts with their nouns, in simplified Chinese. */
export const counts = {
  addition: { other: '{n} 项补充' },
  chart: { other: '{n} 幅图' },
  finding: { other: '{n} 条结论' },
  laterWork: { other: '{n} 篇后续文献' },
  material: { other: '{n} 种材料' },
  note: { other: '{n} 条注释' },
  openProblem: { other: '{n} 个未解决的问题' },
  pathway: { other: '{n} 个过程' },
  place: { other: '{n} 处' },
  quantity: { other: '{n} 个数值' },
  query: { other: '{n} 次检索' },
  record: { other: '{n} 条记录' },
  reference: { other: '{n} 条参考文献' },
  remark: { other: '{n} 条备注' },
  rule: { other: '{n} 条规则' },
  section: { other: '{n} 节' },
  sequence: { other: '{n} 个序列' },
  table: { other: '{n} 张表' },
  technique: { other: '{n} 种方法' },
  withdrawnAddress: { other: '{n} 个已撤回的地址' },
  work: { other: '{n} 篇文献' },
} satisfies Translation<'other'>['counts']
