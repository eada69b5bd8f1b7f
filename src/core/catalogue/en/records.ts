/** Words of records and of the lists of them. */
export const records = {
  findingItem: {
    record: 'Record: {said}',
  },
  findingRecord: {
    finding: 'Finding',
    compares: 'Compares',
    phases: 'Phases',
  },
  measurementRecord: {
    measurement: 'Measurement',
    property: 'Property',
    conditions: 'Conditions',
  },
  noteRecord: {
    editorialNote: 'Editorial note',
    level: 'Level',
    state: 'State',
    theNoteQuestions: ': the note questions {doubted}',
  },
  pathwayRecord: {
    thisPathway: 'This pathway: {list}',
  },
  recordFacts: {
    figureOfTheArticle: '{figure} of the article',
    theArticleStatesIt: 'The article states it.',
    computedByUs: 'Computed by us.',
    addedFromLaterLiterature: 'Added from later literature.',
    remark: 'Remark',
    shownIn: 'Shown in',
    origin: 'Origin',
    permanentId: 'Permanent id',
    worksConcerned: 'Works concerned',
    theArticleItselfItCites: 'The article itself; it cites no work for this.',
  },
  parts: {
    first: 'First',
    last: 'Last',
    explore: 'All of them in the table of all records',
    of: '{range} of “{heading}”',
    label: 'Parts of the list “{heading}”',
    range: '{range} of {all}',
    title: '{title}: {heading}, {range}',
    description: '{range} of {all} under “{heading}” of “{title}”.',
  },
  rows: {
    cite: 'Cite this record',
    description: '{heading} {range} of {all}, each with its value, its standing, its sources and its citation.',
    files: 'Citations of these rows: {list}. All records as data: {data}.',
  },
  recordLists: {
    scalesOfPictures: 'Scales of pictures ({n})',
  },
  recordPage: {
    nearestOf: 'The nearest {n} of {all}. {link}.',
    allOfIt: 'All are listed with the material',
    theSamePropertyOfThis: 'The same property of this material',
  },
  materialTools: {
    withAndWith: 'with {name} and with {name2}',
    withAnyOther: 'with any other',
  },
  materialPage: {
    everythingThatTheReviewHolds: {
      one: 'Everything that the review holds about {name}: one record.',
      other: 'Everything that the review holds about {name}: {n} records.',
    },
    alsoCalled: 'Also called',
    inTheText: 'In the text',
    ofPhases: '{n} of phases',
    theReviewNamesThisMaterial: 'The review names this material without a quantity or a finding of its own.',
  },
  materialsPage: {
    theMaterialsOfTheReview: {
      one: 'The one material of the review, with its quantities, findings and pathways.',
      other: 'The {n} materials of the review, each with its quantities, findings and pathways.',
    },
    theMaterialsThatTheReview: {
      one: 'The one material that the review discusses, with the number of its quantities, findings and pathways.',
      other:
        'The {n} materials that the review discusses, by class, with the number of quantities, findings and pathways for each.',
    },
    classes: 'Classes',
    table: 'Table: {plural}',
  },
  facetPage: {
    recordsOfTheReview: {
      one: '{name}: one record of the review.',
      other: '{name}: {n} records of the review.',
    },
    compareItWithOtherTechniques: 'Compare it with other techniques',
    discussedIn: 'Discussed in {list}.',
    allPathwaysSideBySide: 'all pathways side by side',
    below: '{n} below; {link}.',
    theReviewHasNoRecords: 'The review has no records here.',
    alsoDrawnIn: 'Also drawn in {list}.',
  },
  pathway: {
    allPathwaysOf: 'All pathways of {name}',
  },
  pathwaysPage: {
    alongTheChargeThatFlows: ' along the charge that flows',
    thePathwaysOfTheReview: 'The pathways of the review: phases in their order{along}.',
    whereTheReviewFollowsOne:
      'Where the review follows one material with more than one {name}, they stand side by side.',
    whichPhasesFollowEachOther:
      'Which phases follow each other{more}: {count}, each with its structures, its volumes and its equations.{more2}',
    whichStepsFollowEachOther: 'Which phases follow each other{more}: {count}.{more2}',
    theReviewHasNoPathway: 'The review has no pathway.',
    theOthers: 'The others',
    byMaterial: 'By material',
  },
  pathwayPicture: {
    electronsOf: 'Electrons taken up by one formula unit of {formula} stand at the right.',
    after: 'After reference {works}.',
  },
  ladder: {
    noCharge: 'no charge',
    rebuilt: 'rebuilt',
  },
  ladders: {
    aDashedOneIsPlaced: ', a dashed one is placed between its neighbours because its charge is not known',
    theNumbersOfTheStages: 'The numbers of the stages above are those below{more}.',
    electronsAreCountedForOne:
      'Electrons are counted for one unit of {what}; a minus sign means that they are released.',
    theAreaOfASquare: 'The area of a square is the volume, that of its dashed corner the volume at the start.',
    thisPathway: 'This pathway',
  },
  referencePage: {
    table: 'Table {id}',
    reference: 'Reference {id}: {shortName}',
    whatThisReviewTakesFrom: '{authors}: what this review takes from the work, and where it cites it.',
    inPrint: 'In print:',
    goToTheWork: 'Go to the work',
    lookItUpAtGoogle: 'Look it up at Google Scholar',
    whereTheReviewCitesIt: 'Where the review cites it',
    theTextDoesNotCite: 'The text does not cite it by itself; the records below rest on it.',
    figuresOfTheArticleTaken: 'Figures of the article taken from it: {what}.',
    previousAndNextReference: 'Previous and next reference',
  },
  refsPage: {
    theWorksThatTheReview: {
      one: 'The one work that the review cites, with what the review takes from it.',
      other: 'The {n} works that the review cites, each with what the review takes from it.',
    },
    theWorksOfTheBibliography: {
      one: 'The one work of the bibliography, as the article prints it. Its number leads to what the review takes from the work and to every place that cites it.',
      other:
        'The {n} works of the bibliography, as the article prints them, in its order. Each number leads to what the review takes from the work and to every place that cites it.',
    },
    ofWorksWereIdentifiedWith:
      'Works identified: {identified} of {all}; with a DOI, which leads to the paper: {dois}; with their title here: {titles}; looked up for a retraction or a correction: {lookedUp}. What is not known of a work stays open: nothing of it is guessed.',
    cited: 'cited {n}×',
  },
  workFacts: {
    title: 'Title',
    notKnown: 'not known',
    identified: 'Identified',
    in: 'in {copy} ',
    at: 'at {link}',
    byReadOn: 'by {span}. Read {more}{more2}on {date}: {value}.',
    noTheWorkItselfWas: 'no: the work itself was not found',
    retractedOrCorrected: 'Retracted or corrected',
    retracted: '{span} retracted',
    lookedUpAtOn: '{more}, looked up at {link} on {date}',
    notLookedUp: 'not looked up',
    theSameWorkAs: 'The same work as',
    reference: 'reference {number}',
    inTheWorkItself: 'In the work itself',
    noneIsPrinted: 'none is printed',
    printed: 'printed: {printed}',
  },
  authorsPage: {
    authors: 'Authors',
    theAuthorsOfTheWorks: {
      one: 'The one author of the works that the review cites, with the numbers of the works.',
      other: 'The {n} authors of the works that the review cites, each with the numbers of their works.',
    },
    authors2: '{link} {span} Authors',
    worksCited: 'works cited',
    theAuthorsOfTheAs: {
      one: 'The one author of the {link}, as the bibliography prints the name, with the numbers of the works.',
      other:
        'The {n} authors of the {link}, as the bibliography prints their names, each with the numbers of their works. Different people may share a name.',
    },
  },
}
