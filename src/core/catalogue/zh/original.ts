import type { Rewording } from '../translation.ts'

/** What pages of a review of its own say in other words than those of one that retells an article, in simplified Chinese. */
export const original = {
  marks: {
    onlyRefuted: '{sign} 唯一的标记与所述不符',
    refuted: { other: '{sign} {all} 个标记中有 {n} 个与所述不符' },
  },
  knownNote: {
    notPrinted: '文献表中没有{field}；文献本身为 {shown}。',
    printed: '文献表中的{field}为 {printed}；文献本身为 {shown}。',
  },
  apart: {
    reading: '箭头始于所述的值（计为 1），止于所引文献给出的值或计算值。',
  },
  caution: {
    added: '来自后续文献',
  },
  edited: {
    figureOfArticle: '{name}：{title}',
  },
  noteSays: {
    retold: '正文所述',
    asInCopy: '与我们的正文副本相同',
    sameInCopy: '我们的正文副本中亦如此。',
  },
  noteMeanings: {
    'changes-the-science': '照所述理解，会得出错误的对象、过程或数字。',
    misleads: '照所述使用或引用，可能造成误解；其余科学内容成立。',
  },
  addition: {
    says: '来自后续文献：正文未述及。',
  },
  common: {
    printed: '所述',
    figuresOfTheArticle: '插图',
  },
  contentsPage: {
    theSectionsOfTheReview: { other: '本综述的 {n} 节。' },
    theSectionsKeepTheNumbers: '本综述的所有章节及其各部分。{link}。',
  },
  aboutPage: {
    sectionsReferencesQuantities: '{what}。正文、图和表中的每个数字都来自一条记录，每条记录都注明来源。',
    whatIsPrintedWasRecomputed: '本综述的内容已依据算术及其自身进行核查，结果见以下页面。',
    whatIsPrintedWasChecked: '本综述的内容已依据算术、其自身以及（在可读范围内）所引文献进行核查，结果见以下页面。',
  },
  citePage: {
    anErrorFoundInThe: '本综述注释指出的错误',
    aFigureOfTheArticle: '本综述描述的插图',
    someStylesPrintTheDay: '有些格式要写出阅读日期，请自行补充。',
    besideEveryPageThatCan: '每个可引用的页面旁都有其文件：{code}，以及{list}。每个文件包含该页本身和原始文献。',
    theWholeBibliographyIsAmong:
      '完整的参考文献在{link}中，每个编号一条。有两个编号的文献在附注中说明；页面旁的文件只收一次，用第一个编号。若文献本身的年份、页码或作者与此处所列不同，供再利用的文件采用文献本身的内容，附注说明所列内容。',
  },
  topics: {
    physics: '单位与方程式',
  },
  auditPage: {
    whatPhysicsArithmeticAndThe: '依据算术和参考文献可以重新计算的内容：{n}，各自',
    whateverPhysicsArithmeticOr:
      '凡算术或参考文献允许之处，均在构建本站时重新计算，共 {n}。规则只在本可得出否定结果时才称“一致”，只依据算术或定义才称“不一致”；依赖假设的结论至多为“存疑”。每项判断及其计算见记录页面。{link}或文献备注进一步说明不相符之处。',
  },
  readPage: {
    everySectionOfTheReview: '本综述所有章节合为一页，便于通读和存为纸本。',
    theWholeReviewOnOne2:
      '全文合为一页，便于通读、查找和存为纸本。标题指向该节自己的页面，那里有固定链接、数值和文献。',
  },
  notesPage: {
    aNoteMarksAPlace:
      '编者注标出正文与自身、算术或自然常数相矛盾，或可有两种读法之处。记录保留所述内容；注释说明为何存疑、把握多大以及可能的原意。构建时能自行核查的内容见{link}。',
  },
  cataloguedFigure: {
    ofTheArticle: '{name}：{title}',
    seeItInTheArticle: '查看原图',
    whatTheOfTheArticle: '该{type}所示内容，由我们概述。此处不转载原图{more}。{more2}',
  },
  figuresPage: {
    theFiguresAndTablesOf: { other: '本综述描述的 {n} 个图表目录。' },
    whatEachFigureOfThe: '各图所示内容的概述，附来源及取自其中的记录。图像本身留在发表之处。',
  },
  schematicsPage: {
    theDrawingsOfTheReview: { other: '本综述的 {n} 幅示意图：构造与原理。' },
  },
  findingRecord: {
    phases: '化学式',
  },
  recordFacts: {
    figureOfTheArticle: '{figure}',
    theArticleStatesIt: '本综述所述。',
    theArticleItselfItCites: '本综述自身；此处未引用文献。',
  },
  materialPage: {
    ofPhases: '{n}（步骤）',
  },
  pathwaysPage: {
    thePathwaysOfTheReview: '本综述的过程：各步骤的先后次序{along}。',
    whichPhasesFollowEachOther: '各步骤如何依次出现{more}：{count}，各附结构、体积和方程式。{more2}',
    whichStepsFollowEachOther: '各步骤如何依次出现{more}：{count}。{more2}',
  },
  referencePage: {
    inPrint: '所列：',
    figuresOfTheArticleTaken: '取自该文献的图：{what}。',
  },
  refsPage: {
    theWorksOfTheBibliography: { other: '参考文献 {n} 篇，依其顺序。每个编号指向取自该文献的内容及所有引用之处。' },
  },
  workFacts: {
    noneIsPrinted: '未列',
    printed: '所列：{printed}',
  },
  authorsPage: {
    theAuthorsOfTheAs: { other: '{link}的 {n} 位作者，姓名依参考文献所列，附文献编号。不同的人可能同名。' },
  },
  chartsPage: {
    howPhasesFollowEachOther: '各步骤如何依次出现{more}，见{link}。',
  },
  matrix: {
    oneWithSeveralValuesIn: '，多值者计入各处',
  },
  matrixRecords: {
    further: '另有 {n} 项。',
    recordsOfEachCell: '各处的记录',
    worksOfEachCell: '各处的文献',
  },
  differencesPage: {
    whereTheWorksThatIt: '{retold}、所引文献与算术结果不一致之处，列于一表。',
    whereItsSourcesAndPhysics: '{retold}、来源与算术结果不一致之处',
    wherePrintsOneThingAnd:
      '{n}：{retold}所述与所引文献给出或计算所得不同。仅在已知时才说明何者正确。先列影响科学内容者，再列易致误解者。关于措辞的注释：{link}；参考文献的错误：{link2}。',
    whatIsPrintedWhatCited: '所述内容、所引文献给出的内容和计算结果',
  },
  sourcesPage: {
    ofTheWorksOfThe: {
      other:
        '参考文献 {all} 篇中已阅读 {n} 篇，核对了 {n2} 个数字、表述和注释。判断由所述内容与文献所给内容计算得出，并注明读到何种程度：摘要未提及之事，不作为依据。',
    },
  },
  signs: {
    asPrinted: '如所述',
    unchecked: '未核查',
    uncheckedSays: '正文所述；未经核查。',
  },
  home: {
    ofPhasesStepByStep: '{n}，逐步展示',
  },
  figureCard: {
    name: '{name}',
  },
  since: {
    title: '正文完成以来的新进展',
    lead: '来自 {years} 年的{works}：{findings}和{quantities}。均在其位置标明；正文所述保持原样。',
    chiefLead:
      '每个标题下列出所补充的要点：先是与正文的数值或表述并列者，再是此处首见者。其余折叠在下方，可在本页展开。',
    besideIt: '与正文并列：',
    thenAndNowTitle: '同一事物在正文中及此后的数值',
    thenAndNowReading: '箭头始于正文的值（计为 1），止于后续文献的值：有多个时，最小对最小，最大对最大。',
    asMultiple: '相对于正文值的倍数',
    leastSeries: '最小值，从正文到后续文献',
    mostSeries: '最大值，从正文到后续文献',
    onlySeries: '唯一的值，从正文到后续文献',
    fromToOf: '{name}：{after}；正文为 {before}',
    beside: '与正文内容并列',
    besideLead: '后续文献中涉及正文所述之事的记录，各与较早的记录并列。两者均未改动。',
    theArticle: '正文',
    laterLead: '这些文献发表于正文完成之后：补充内容以它们为据。',
    articleAlone: '仅正文',
  },
} satisfies Rewording
