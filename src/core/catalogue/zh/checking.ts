import type { Translation } from '../translation.ts'

/** Words of the pages that tell how the review was checked, in simplified Chinese. */
export const checking = {
  auditRule: {
    assumes: '前提',
    nothingButArithmeticAndDefinitions: '仅依据算术和定义。',
    tolerance: '容差',
    saysNothing: '不作判断',
    note: '注：{list}',
    notes: '注：{list}',
  },
  auditPage: {
    whatPhysicsArithmeticAndThe: '依据物理、算术和参考文献可以重新计算的内容：{n}，各自',
    forGrantedAndEveryRecord: '的前提，以及所有不相符的记录。',
    whateverPhysicsArithmeticOr:
      '凡物理、算术或参考文献允许之处，均在构建本站时重新计算，共 {n}。规则只在本可得出否定结果时才称“一致”，只依据算术或定义才称“不一致”；依赖假设的结论至多为“存疑”。每项判断及其计算见记录页面。{link}或文献备注进一步说明不相符之处。',
    verdictsByTopic: '按主题的判断',
    topic: '主题',
  },
  checkSheet: {
    record: '记录：{said}',
    claim: '表述',
    theWorkSays: '文献所述',
    notLookedUp: '未查证。',
    notAsked: '未询问。',
  },
  checkText: {
    assumed: '假设：',
    wouldFit: '相符的读法：',
  },
  checks: {
    checks: '核查（{n}）',
  },
  differenceRow: {
    asTheRecordHasIt: '如记录所载',
    of: '{span} {link}，{value}，{link2}：{text}{more}',
  },
  differencesPage: {
    theArticle: '原文',
    theText: '正文',
    whereTheyDisagree: '不一致之处',
    whereTheWorksThatIt: '{retold}、所引文献与物理规律不一致之处，列于一表。',
    whereItsSourcesAndPhysics: '{retold}、来源与物理规律不一致之处',
    noDisagreementIsKnown: '未发现不一致。',
    notes: '编者注',
    wherePrintsOneThingAnd:
      '{n}：{retold}所印与所引文献给出或计算所得不同。仅在已知时才说明何者正确。先列影响科学内容者，再列易致误解者。关于措辞的注释：{link}；参考文献的错误：{link2}。',
    allOfItAsA: '全部内容的文件：{list}',
    whatIsPrintedWhatCited: '所印内容、所引文献给出的内容和计算结果',
    whatAndWhereItStands: '项目及位置',
    inTheCitedWork: '所引文献',
    note: '注',
  },
  fairness: {
    reviewOf28Studies: '28 项研究的综述',
    laterRecalculation: '后来的重新计算',
    inFairnessACitedWork:
      '公平而论：{decided} 个数值、结论和过程有所引文献可判；其中 {otherwise} 个（{share}\u00a0%）与之不同。在医学期刊中，{link}发现 25.4\u00a0% 的引用有误（PeerJ 2015, 3, e1364），{link2}为 14.5\u00a0%（PLOS ONE 2017, 12(9), e0184727）。',
  },
  handBoxes: {
    agreesDiffersNotFoundPage: '{what} 一致 {what2} 不同 {what3} 未找到，页码 {u}',
  },
  mistakesPage: {
    whatWeGotWrong: '我们的错误',
    notesThatACitedWork: '被所引文献否定的注释、已更正的记录，以及有文献反对的注释。',
    nothingSoFar: '目前没有。',
    notesThatACitedWork2:
      '被所引文献证明有误的注释已撤回，其文本连同文献保存于此；我们记录的更正，以及虽有文献反对但仍保留的注释也在此。',
    refutedByACitedWork: '被所引文献否定（{n}）',
    editionsAndChanges: '版本与更改',
    ofTheReasonsForThe: '共 {n}；其余的原因见{link}。',
    theNext: '下一版',
    whatWeSaidUntilEdition: '我们在 {more} 之前的说法：',
    itsTextWasNotKept: '其文本未保存。',
    whyItWasWrong: '错在何处：',
    seeInstead: '请改看：{list}',
    corrected: '已更正（{n}）',
    sinceTheLastEdition: '上一版之后',
    edition: '{edition} 版',
    stillStandingThoughACited: '虽有所引文献反对但仍保留（{n}）',
  },
  readAt: {
    readAt: '阅读于 {host}，{on}',
    readIn: '阅读于{copy}，{on}',
    theWorkItself: '文献本身：{host}',
  },
  readings: {
    whatTheReviewTakesFrom: '本综述取自该文献的内容尚未与其核对。',
    in: '，于{copy}',
    read: '阅读：{more}{more2}{more3}，{on}。',
    result: '结果',
    checkedAgainstTheWorkBy: '由{u}于 {u2} 与文献核对',
  },
  sourceSays: {
    ofTheVersion: '（{version} 版）',
    itRepeatsWhatOthersFound: ' 它转述他人的发现。',
  },
  sourcesPage: {
    whatTheCitedWorksSay: '所引文献的说法',
    whatTheWorksThatThe: '本综述所引文献自身对其数字和表述的说法。',
    noCitedWorkHasBeen: '尚未核对任何所引文献。',
    ofTheWorksOfThe: {
      other:
        '参考文献 {all} 篇中已阅读 {n} 篇，核对了 {n2} 个数字、表述和注释。判断由所印内容与文献所给内容计算得出，并注明读到何种程度：摘要未提及之事，不作为依据。',
    },
    inFigures: '统计',
    ofIdentifiedWithADoi: '{all} 篇中识别 {identified} 篇，{dois} 篇有 DOI；{more} 篇已查证是否更正或撤回。',
    ofInAll: '共 {all}。',
    sourceChecksByVerdictAnd: '按判断和阅读深度的来源核对',
    verdict: '判断',
    theCheckSheetOfWork: '文献 {id} 的核对表',
  },
  standingBlock: {
    note: '注：{link} {span}',
    alsoCheckedAgainst: '另与以下核对：{value}。',
    notCheckedAgainst: '未与以下核对：{more} {value}。',
  },
  signs: {
    asPrinted: '与原文相同',
    uncheckedSays: '原文所印；未经核查。',
    unchecked: '与原文相同',
  },
} satisfies Translation<'other'>
