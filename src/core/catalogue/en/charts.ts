/** Words of charts and of the tables that are drawn as charts. */
export const charts = {
  chart: {
    onlyOneValueIsKnown: 'Only one value is known so far.',
    sources: 'Sources: {what}.',
    permalinkToTheChart: 'Permalink to the chart: {title}',
    exploreThisChart: 'Explore this chart',
    questions: 'Questions that it answers',
    questionsOf: 'Questions that it answers: {title}',
  },
  chartData: {
    theDataOfThisChart: 'The data of this chart as a table',
    data: 'Data: {title}',
  },
  chartLines: {
    dashed: 'Dashed: {more}.',
    dashed2: 'Dashed: {name}, {what}.',
    computedAs: 'Computed as {what}: {does}',
  },
  framedChart: {
    sources: 'Sources: {worksText}. ',
    edition: '{more}{link}, edition {version}. {link2}',
  },
  chartPage: {
    charts: 'Charts',
  },
  chartsPage: {
    chartsAndTables: 'Charts and tables',
    theChartsAndTablesOf: 'The {n} charts and {n2} tables of the review, drawn from its records.',
    aPageOfItsOwn: 'a page of its own',
    howPhasesFollowEachOther: 'How phases follow each other{more} is drawn on {link}.',
    eachIsDrawnFromThe:
      'Each is drawn from the records when the site is built: a mark leads to its record, and a table of the data is below it.{more}',
    tables: 'Tables',
  },
  matrix: {
    matrix: 'Matrix: {title}',
    by: 'by {columnTitle}',
    oneWithSeveralValuesIn: ', one with several values in each of their cells',
    moreNameNoOrNo: '; {left} more name no {rowTitle} or no {columnTitle}',
    counted: '{n} counted{more}{more2}.',
    works: 'Works:',
  },
  questions: {
    questionsThatThisChartAnswers: 'Questions that this chart answers',
    permalinkToTheQuestion: 'Permalink to the question: {asks}',
  },
  matrixRecords: {
    theSOfEachCell: 'The {unit}s of each cell',
    inTheExplorer: '{extent}, in the explorer',
    more: '{n} more',
  },
}
