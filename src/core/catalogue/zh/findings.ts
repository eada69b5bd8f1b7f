import type { Translation } from '../translation.ts'

/** 核查规则对记录的结论，按规则的标识排列；以及多条规则共用的说法。 */
export const findings = {
  told: {
    works: { other: '文献 {list}' },
    worksAndMore: { other: '文献 {list} 及另外 {n} 篇' },
    theSample: '该样品',
    materialWith: '{material}（{quantity}）',
    doesNotFit: '{detail}它与“{name}”不符，而编者注“{note}”认为后者有误。',
    leftOpen: '编者注“{note}”未定论何者正确。',
  },
  derived: {
    shareOfTheory: {
      does: '将测得的值除以理论对同一材料的同一性质所给出的值。',
      formula: '测量/理论',
    },
    shareOf: '{theory} 之 {measured}',
  },
  judgements: {
    balance: {
      unreadable: '第 {place} 步的方程式无法读取：{fault}。',
      balances: '第 {place} 步 {equation} 的各元素和电荷均配平。',
      doesNotBalance: '第 {place} 步 {equation} 未配平：{list}。',
      moreOnTheLeft: '{what}：左边多 {n}',
      moreOnTheRight: '{what}：右边多 {n}',
      charge: '电荷',
    },
    steps: {
      follows: '第 {place} 步的反应始于先前已有之物，并以该步骤所列的某物（{phases}）结束。',
      endsElsewhere: '第 {place} 步的反应未生成 {phases} 中的任何一个。',
      startsElsewhere: '第 {place} 步的反应未消耗 {phases} 中的任何一个。',
    },
    neutral: {
      neutral: { other: '按各元素的常见氧化态，{formulas} 呈电中性。' },
      charged: '按各元素的常见氧化态，{formula} 将带电荷 {charge}，而它并非过氧化物或超氧化物。',
      wouldBeCharged: '按各元素的常见氧化态，{formula} 将带电荷 {charge}。',
    },
    dimension: {
      measuresSomethingElse: '{name}以 {unit} 给出，而该单位不能换算为 {common}：它量度的是别的东西。',
    },
    summary: {
      nothingToSumUp: '没有记录可供其概括的单个值。',
      within: { other: '其所概括的 {n} 个值都在 {quantity} 之内。' },
      ofValues: { other: '其所概括的 {n} 个值中' },
      outside: { other: '{ofValues}，有 {n} 个在 {quantity} 之外：{list}。' },
      noException: '概括不容许任何一个例外。',
    },
    'same-quantity': {
      agree: '同一样品的同一性质分别给出为 {value} 和 {other}。',
      toldApart: '同一样品的同一性质分别给出为 {value} 和 {other}，但标题或备注将两者区分开来。',
      notToldApart: '同一样品的同一性质分别给出为 {value} 和 {other}，且无从区分两者。',
    },
    'far-from-fellows': {
      farFrom: '同一性质的另外 {n} 条记录的值从 {least} 到 {greatest}。此值为 {value}，是{times}。',
      fellow: '{value}（“{name}”）',
      timesTheGreatest: '其中最大者的 {n} 倍',
      partOfTheLeast: '其中最小者的 {n} 分之一',
      wouldBe: '若丢失了小数点或弄错了单位，则应为 {value}。',
    },
    'printed-formulas': {
      noFormula: '{where} 中的“{formula}”不是化学式：{fault}。',
      same: '{where} 中的 {formula} 与 {own} 所含原子相同。',
      sameRatio: '{where} 中的 {formula} 与 {own} 所含元素相同，比例相同。',
      otherCharge: '{own} 与 {where} 中的 {formula} 所含原子相同而电荷不同：两者必有一个有误。',
      other: '{own} 含 {ownAtoms}，{where} 中的 {formula} 含 {atoms}：两者必有一个有误。',
    },
    'table-products': {
      inTheText: '正文就{works} 也提到 {phases}。',
      others: { other: '表就{works} 列出 {phases}；正文就其提到 {others}。' },
    },
    'named-author': {
      leads: '提到 {name}，其为{works} 的第一或最后作者。',
      othersLead: '提到 {name}，但{works} 的第一和最后作者是 {leaders}。',
      besideIt: '相邻的文献 {number} 出自 {name}。',
    },
    'figure-works': {
      restsOnIt: '图 {figure} 标明出自{works}，论断亦以之为据。',
      restsOnOthers: '图 {figure} 标明出自{works}，但论断以 {list} 为据。',
    },
    'figure-year': {
      goes: '{granted} 年的版权与 {years} 年的文献相符。',
      doesNotGo: '{granted} 年的版权与 {years} 年的文献不符。',
    },
    priority: {
      noneOlder: '称为首次，时为 {year} 年。就同一事所引的文献中没有更早者。',
      older: { other: '称为首次，时为 {year} 年。就同一事所引的{works} 发表于 {years} 年。' },
      narrower: '在更窄的范围内为首次。',
    },
    'reference-duplicate': {
      once: '没有其他条目的期刊、年份、卷和首页与之相同。',
      twice: { other: '{works} 的期刊、年份、卷和首页与之相同。' },
    },
    'reference-complete': {
      lacks: '该条目缺少：{list}。',
      foundByDoi: '该条目缺少：{list}，但可凭 DOI 找到。',
      author: '作者',
      journal: '期刊',
      year: '年份',
      volume: '卷',
      page: '页码或文章编号',
      backwards: '页码 {pages} 的末页在首页之前。',
      complete: '作者、期刊、年份、卷和页码俱全。',
    },
    'reference-year': {
      volumeFor: '{year} 年第 {volume} 卷',
      offTheLine: '所印为 {printed}；按每年一卷，据{works}，第 {volume} 卷应在 {year} 年。',
      online: '为其在线发表的年份，而卷是次年印刷的。',
      onTheLine: '每年一卷，与{works} 一致。',
      notAllRight: '按每年一卷，{works} 不可能都正确：{list}。参考文献未说明何者有误。',
      inOrder: '该期刊较晚的年份一律对应较晚的卷。',
      outOfOrder: { other: '所印为 {printed}，但{works} 为 {list}。' },
      alone: '参考文献中没有该期刊的其他文献。',
      oneVolumeAYear: '所列各卷多数在每年一卷的线上的期刊，每年出一卷。',
      laterVolumes: '同一期刊较晚的年份对应较晚的卷。',
    },
    'citation-order': {
      inOrder: '首次引用于{section}，合其编号次序。',
      outOfOrder: '首次引用于{section}，不合其编号次序。',
      beforeAnother: '首次引用于{section}，不合其编号次序；文献 {number} 首次引用于{other}。',
    },
  },
} satisfies Translation<'other'>
