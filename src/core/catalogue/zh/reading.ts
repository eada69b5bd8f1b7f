import type { Translation } from '../translation.ts'

/** Words of the pages for reading, in simplified Chinese: sections, notes, figures, drawings, terms. */
export const reading = {
  p: {
    wasMergedIntoThisOne: '已并入本段',
    hasMoved: '已移动',
    wasRemoved: '已删除',
    inEdition: '（{edition} 版）',
    whatChanged: '更改内容',
    paragraph: '第 {number} 段{more}{more2}。{link}',
    permalinkToParagraphOfSection: '{section}第 {value} 段的固定链接',
  },
  footnotes: {
    footnotes: '脚注',
    footnote: '脚注 {letter}',
    backToTheText: '返回正文',
    backToMark: '返回正文中的第 {n} 处标记',
    permalinkToFootnote: '{section}脚注 {name} 的固定链接',
  },
  keyFindings: {
    inShort: '要点',
    record: '记录：{linkWords}',
  },
  measured: {
    quantitiesInThisSection: '本节数值',
  },
  citedWorks: {
    worksCitedInThisSection: '本节引用的文献',
  },
  sectionNotes: {
    onWordingAndReferences: '{n}（措辞与文献）',
  },
  noteBeside: {
    editorialNote: '编者注：{title}',
  },
  noteMark: {
    note: '注：{title}',
  },
  noteText: {
    evidence: '依据：{title}',
    evidence2: '依据',
  },
  readPage: {
    theWholeReviewOnOne: '全文',
    everySectionOfTheReview: '本综述所有章节合为一页，便于通读和打印。',
    theWholeReviewOnOne2: '全文合为一页，便于通读、查找和打印。标题指向该节自己的页面，那里有固定链接、数值和文献。',
    numbersInDoubt: '存疑的数字',
    inParts: '按顺序排列的全部章节，分为 {n} 部分，便于通读。标题指向该节自己的页面，那里有固定链接、数值和文献。',
  },
  sectionPage: {
    minRead: '阅读约 {readingMinutes} 分钟',
    whatItsLevelAndState: '级别与状态的含义',
    aNumberOnADisc: '圆圈中的数字标出有注释的文字；见{link}。',
  },
  glossaryPage: {
    glossary: '术语表',
    abbreviationsAndTermsOfArt: { other: '{n} 个缩写和术语及其解释。' },
    theAbbreviationsAndTermsOf: { other: '本综述的 {n} 个缩写和术语。' },
    also: '又作{value}。',
    in: '见{what}',
  },
  challenge: {
    whatWouldHelp: '可能的出路：',
  },
  challengesPage: {
    openProblems: '未解决的问题',
    problemsThatTheReviewLeaves: { other: '本综述留下的 {n} 个问题及可能的解决办法。' },
    problemsThatTheReviewLeaves2: { other: '本综述留下的 {n} 个问题，以及它认为有帮助的办法。' },
  },
  inDoubt: {
    inDoubt: '存疑：{list}',
  },
  notesPage: {
    editorialNotes: '编者注',
    whatDoesNotAddUp: '有矛盾或不清楚之处及其依据，按重要程度排列。',
    aNoteMarksAPlace:
      '编者注标出正文与自身、算术或自然常数相矛盾，或可有两种读法之处。记录保留原文所印的内容；注释说明为何存疑、把握多大以及可能的原意。构建时能自行核查的内容见{link}。',
    of: '{n}：{told}。',
  },
  table: {
    permalinkToTheTable: '表的固定链接：{title}',
  },
  tableCell: {
    more: '另有 {n} 项',
  },
  tableItems: {
    eachLineIsOneThing:
      '每行是表中所列的一项，附该处引用的文献、本综述中完整叙述它的结论，以及含有这些结论或引用其文献的其他章节。',
    theItemsOfTheTable: '表中各项',
  },
  cataloguedFigure: {
    figure: '图',
    ofTheArticle: '原文{name}：{title}',
    seeItInTheArticle: '在原文中查看',
    whatTheOfTheArticle: '原文中该{type}所示内容，由我们概述。此处不转载原图{more}。{more2}',
    panels: '分图',
    appearsIn: '出现于',
  },
  figuresPage: {
    theFiguresAndTablesOf: { other: '已发表文章的 {n} 个图表目录。' },
    whatEachFigureOfThe: '已发表文章各图所示内容的概述，附来源及取自其中的记录。图像本身留在原文中。',
    fig: '图',
  },
  schematic: {
    stepsOfTheDrawing: '示意图步骤：{title}',
    play: '播放',
    step: '下一步',
    after: '据{what}。',
    permalinkToTheDrawing: '示意图的固定链接：{title}',
    ourOwnDrawing: '{span}{list}{more} 自绘示意图：{list2}。{link}',
  },
  picture: {
    caption: '{title}。{caption}{works} 图片：{credit}，{licence}。{original} {link}',
    original: '原图',
    permalink: '图片的永久链接：{title}',
  },
  picturesPage: {
    pictures: '图片',
    description: { other: '本综述的 {n} 幅图片。' },
    lead: '照片及其他图片，均注明作者与许可协议。',
    none: '本综述已不再有图片。',
  },
  schematicsPage: {
    drawings: '示意图',
    theDrawingsOfTheReview: { other: '本综述的 {n} 幅示意图：电池的构造与机理。' },
    howThingsAreBuiltAnd: '以自绘示意图说明构造与原理，标注来自记录。',
    theReviewHasNoDrawing: '本综述没有自己的示意图。',
  },
  figureCard: {
    name: '原文{name}',
  },
} satisfies Translation<'other'>
