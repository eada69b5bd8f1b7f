/** Words of the tools and of the data page. */
export const tools = {
  recordExplorer: {
    tableOfAllRecords: 'Table of all records',
    narrowTheRecordsDown: 'Narrow the records down',
    words: 'Words',
    sortBy: 'Sort by',
    columns: 'Columns',
    download: 'Download',
    theseRecordsAsCsv: 'These records as CSV',
    theseRecordsAsJson: 'These records as JSON',
    theirWorksAsBibtex: 'Their works as BibTeX',
    filters: 'Filters',
    readingTheRecords: 'Reading the records …',
    recordsFound: 'Records found',
  },
  calcCalculator: {
    example: 'Example.',
    typeOverIt: '{strong} {what} Type over it.',
    clear: 'Clear',
  },
  calcExamples: {
    workedExamples: 'Worked examples: {of}',
    workedWithRecordsOfThis: 'Worked with records of this review',
    fillIn: 'Fill in',
    computedFromAValueThat: 'computed from a value that is in question',
  },
  calcPage: {
    whatCanBeComputedFrom: 'What can be computed from {subjects}, each with its formula, ',
    itsConstantsAndWorkedExamples: 'its constants and worked examples from the records.',
    theArithmeticThatChecksThe:
      'The arithmetic that checks the records of this review, for your own values. Each result shows its steps, and the page’s address keeps what you type, so you can bookmark or share it.',
    calculators: 'Calculators',
  },
  choosePage: {
    whatTechniquesCanDoWhat: 'What {n} techniques can do, what they cannot, and why: {asked}.',
    chooseATechnique: 'Choose a technique',
    tickWhatYouNeedThe: 'Tick what you need: the rest follows.',
    whatEachOfTechniquesCan:
      'What each of {n} techniques can do, what it cannot, and why, each with its source. {span}',
    iNeed: 'I need',
    needsTheTableGoesOn: '{n} needs; the table goes on to the right.',
    needsAndTechniques: 'Needs and techniques',
    technique: 'Technique',
    theWholeTableAsData: 'The whole table as data: {list}',
  },
  comparePage: {
    values: 'values',
    theSameMaterialWithDifferent: 'The same material with different {more}, and any two materials or values ',
    ofAFacetSideBy: 'of a facet side by side: what both have aligned, differences computed.',
    putTwoThingsSideBy:
      'Put two things side by side: quantities of the same property stand on one line in one unit, how they differ is computed, and every value keeps its source.',
    anyTwo: 'Any two',
    with: 'with',
    swap: 'Swap',
    forExample: 'For example {list}.',
    theSameMaterialWithDifferent2: 'The same material with different {plural}',
    withRecordsForMoreThan: '{n} with records for more than one; the numbers count the records.',
    and: '{name} and {lower} {span}',
    recordsOfEach: 'Records of each',
    quantitiesThatDiffer: 'Quantities that differ',
    valuesOfOnePropertyOf: 'Values of one property of one material with two {more}, where the values do not overlap.',
    comparisonsMadeByTheSources: 'Comparisons made by the sources',
    ratiosThatAWorkStates: 'Ratios that a work states, with or without the two numbers.',
  },
  pairPage: {
    oneMaterial: 'one material',
    theSameMaterialWithAnd:
      'The same material with {a} and with {b}: {extent}, quantities aligned, differences computed.',
    theSameMaterialWithAnd2: 'The same material with {a} and with {b}',
    theOneMaterial: 'The one material',
    theMaterials: 'The {count} materials',
    withRecordsForBothProperties:
      '{more} with records for both. Properties that both have share a line; the greater value is marked.',
    allOfThisAsData: 'All of this as data: {list}',
    statedWithBoth: 'Stated with both',
    theReviewStatesNoQuantity: 'The review states no quantity of one material with both.',
  },
  columnTable: {
    columnsOf: 'Columns of {of}',
    column: 'Column',
    holds: 'Holds',
    meaning: 'Meaning',
    orNothing: ', or nothing',
    oneOf: 'One of {list}.',
    oneOfValuesWhichThe: 'One of {n} values, which the schema lists.',
  },
  dataPage: {
    data: 'Data',
    theRecordsOfAsFiles: 'The records of {name} as files: CSV, JSON, BibTeX and more, with every column explained.',
    cite: 'cite',
    everyRecordOfTheReview:
      'Every record of the review as files for a spreadsheet, Python, R or a reference manager. They are made from the same records as the pages, and free to use under {link}; please {link2} the primary works for what they found, and this data set.',
    files: 'Files',
    number: 'Number',
    schema: 'Schema',
    whatTheyAre: 'What they are',
    schemaOfJson: 'schema of {kind}.json',
    schemaInLine: 'schema',
    theTablesAsParquet:
      'The same tables as Parquet, for programs that ask for a few columns of very many rows; lists are JSON:',
    whatToKnow: 'What to know',
    namesOfKeysAndColumns:
      'Names of keys and columns stay: what programs rely on is only ever added to. The JSON Schema of each file says the same as this page.',
    inJsonEveryKeyIs:
      'In JSON every key is always there, {code} where nothing is known. In CSV nothing stands there. {code2} is CSL-JSON, which leaves out what is unknown.',
    cSVFilesAreInUtf:
      'CSV files are in UTF-8 without a byte order mark: commas set values apart, a point is the decimal sign. Excel takes them for another encoding when it opens them by a double click; import them there with Data › From Text/CSV and the file origin 65001 (Unicode UTF-8). LibreOffice asks when it opens them.',
    inCsvItemsOfA:
      'In CSV, items of a list are set apart by semicolons, conditions read {code}, and what else is no plain value is JSON; so is a list one of whose items holds a semicolon. A text that begins like a formula of a spreadsheet has an apostrophe before it.',
    sQLHasAUseOf:
      'SQL has a use of its own for some names: put {code}, {code2}, {code3} and {code4} in quotation marks, or ask the view {code5} for the references. Neither does it tell capitals apart, so that {code6} of {code7}, the address of the work, is {code8} in the database, beside {code9}, its page here.',
    textsArePlainFormulasAre:
      'Texts are plain: formulas are in Unicode. The columns {code}, {code2} and equations keep the notation in which formulas are typed.',
    saysHowARecordStands:
      '{code} says how a record stands by all that is known of it: {code2} by arithmetic, by the work that it cites or by a note; {code3}, {code4}, {code5}; {code6}, where nothing is known. {code7} and {code8} say what the cited works themselves give, {code9} which notes are about it; with the {code10} {code11} it is from later literature. The same columns stand in the data of charts, comparisons and pathways.',
    everyTableCanBePut:
      'Every table can be put back into the folder {code} of a review; columns that are computed are passed over.',
    examples: 'Examples',
    eachRunsInTheFolder: 'Each runs in the folder that holds the downloaded file.',
  },
  explorePage: {
    allRecordsOfTheReview: 'All records of the review in one table, to narrow down, sort and download, ',
    andByEveryFacetOn: 'and by every facet on which they are classed.',
    exploreTheRecords: 'Explore the records',
    eachWithItsSource: '{exploredText}, each with its source.',
    theFirstOfRecords: 'The first {n} of {total} records',
    allRecords: 'All records',
    inTheTablesOfThe: 'in the tables of the sections',
    filesToDownload: 'files to download',
    allRecordsStandAndAs: 'All records stand {link}, and as {link2}.',
    narrowingDownAndSortingTake: 'Narrowing down and sorting take JavaScript, which is off here. {more}',
    byFacet: 'By facet',
    eachValueHasAPage: 'Each value has a page of its own; the number counts its records.',
    bySection: 'By section',
    allRecordsOfASection: 'All records of a section in one table.',
  },
  recordsOfSectionPage: {
    recordsOfSection: 'Records of {section}',
    ofSectionAsOneTable: '{told} of “{section}”, as one table.',
    allRecords: '{span} {title}: all records',
    theSection: 'the section',
    tableOfAllRecords: 'table of all records',
    thatStatesToNarrowThem: '{told} that {link} states. To narrow them down and sort them, go to the {link2}.',
    scalesOfPictures: 'Scales of pictures ({n})',
  },
  searchPage: {
    searchInSectionsRecordsMaterials:
      'Search in sections, records, materials, references and terms; and everything that has a name, from A to Z.',
    forExample: 'For example {list}',
    pressOnAnyPageTo: 'Press {key} on any page to search',
    everythingByName: 'Everything by name',
    authorsOfTheWorksCited: 'authors of the works cited',
    theHaveAListOf: 'The {link} have a list of their own.',
    sectionsMaterialsTechniques:
      'Sections, materials, techniques, subjects, terms, charts, tables and figures, from A to Z. {more}',
  },
}
