/**
 * What pages of a review of its own say in other words than those of one that retells an article: it has no article,
 * prints nothing, and is of any field.
 */
export const original = {
  marks: {
    onlyRefuted: '{sign} the only mark does not hold as stated',
    refuted: {
      one: '{sign} {n} of {all} marks does not hold as stated',
      other: '{sign} {n} of {all} marks do not hold as stated',
    },
  },
  knownNote: {
    notPrinted: 'The bibliography has no {field}; the work has {shown}.',
    printed: 'The bibliography has the {field} {printed}; the work has {shown}.',
  },
  apart: {
    reading:
      'Each arrow begins at what is printed, which counts as 1, and ends at what the cited work gives or what is computed.',
  },
  caution: {
    added: 'from later literature',
  },
  edited: {
    figureOfArticle: '{name}: {title}',
  },
  noteSays: {
    retold: 'What the text says',
    asInCopy: 'as in our copy of the text',
    sameInCopy: 'It is the same in our copy of the text.',
  },
  noteMeanings: {
    'changes-the-science': 'Taken as stated, it gives the wrong subject, process or number.',
    misleads: 'Used or cited as stated, it may mislead; the science around it holds.',
  },
  addition: {
    says: 'From later literature: the text does not state it.',
  },
  common: {
    printed: 'Stated',
    figuresOfTheArticle: 'Figures',
  },
  contentsPage: {
    theSectionsOfTheReview: {
      one: 'The one section of the review.',
      other: 'The {n} sections of the review.',
    },
    theSectionsKeepTheNumbers: 'All sections of the review, with their parts. {link}.',
  },
  aboutPage: {
    sectionsReferencesQuantities:
      '{what}. Each number in the text, in a chart and in a table comes from one record, and each record names its sources.',
    whatIsPrintedWasRecomputed:
      'What the review states was checked by arithmetic and against itself. The results are on these pages.',
    whatIsPrintedWasChecked:
      'What the review states was checked by arithmetic, against itself and, as far as they could be read, against the works that it cites. The results are on these pages.',
  },
  citePage: {
    anErrorFoundInThe: 'an error that a note of the review points out',
    aFigureOfTheArticle: 'a figure that the review describes',
    someStylesPrintTheDay: 'Some styles show the day on which you read a page; add it yourself.',
    besideEveryPageThatCan:
      'Beside every page that can be cited lie its files: {code}, and the same with {list}. Each holds the thing itself and the primary works.',
    theWholeBibliographyIsAmong:
      'The whole bibliography is among the {link}, one item for each number. A work that has two numbers says so in its note; the files beside a page hold it once, under the first. Where the work itself has a year, a page or a list of authors otherwise than they are listed here, files for reuse have the work’s own, and their notes say what is listed.',
  },
  topics: {
    physics: 'Units and equations',
  },
  auditPage: {
    whatPhysicsArithmeticAndThe: 'What arithmetic and the bibliography let us recompute: {n}, what each takes ',
    whateverPhysicsArithmeticOr:
      'Whatever arithmetic or the bibliography allows is recomputed when this site is built, by {n}. A rule calls something consistent only where it could have failed, and inconsistent only by arithmetic or by definition; what depends on an assumption is open at most. Each verdict is shown with its arithmetic on the page of its record. An {link} or a remark on the reference says more about what does not fit.',
  },
  readPage: {
    everySectionOfTheReview: 'Every section of the review in one page, for reading through and for paper.',
    theWholeReviewOnOne2:
      'The whole review on one page, to read through, to search in and to put on paper. A heading leads to the section’s own page, which has the permalinks, the quantities and the works.',
  },
  notesPage: {
    aNoteMarksAPlace:
      'A note marks a place where the text contradicts itself, arithmetic or a constant of nature, or can be read in two ways. The records keep what is stated; the note says why it is doubtful, how sure that is and what may be meant. What the build can check by itself is in the {link}.',
  },
  cataloguedFigure: {
    ofTheArticle: '{name}: {title}',
    seeItInTheArticle: 'See the original',
    whatTheOfTheArticle: 'What the {type} shows, in our words. The original is not reproduced here{more}. {more2}',
  },
  figuresPage: {
    theFiguresAndTablesOf: {
      one: 'The one figure or table that the review describes, catalogued.',
      other: 'The {n} figures and tables that the review describes, catalogued.',
    },
    whatEachFigureOfThe:
      'What each figure shows, in our words, with its sources and the records taken from it. The images themselves stay where they were published.',
  },
  schematicsPage: {
    theDrawingsOfTheReview: {
      one: 'The drawing of the review: how a thing is built or how it works.',
      other: 'The {n} drawings of the review: how things are built and how they work.',
    },
  },
  findingRecord: {
    phases: 'Formulas',
  },
  recordFacts: {
    figureOfTheArticle: '{figure}',
    theArticleStatesIt: 'The review states it.',
    theArticleItselfItCites: 'The review itself; it cites no work for this.',
  },
  materialPage: {
    ofPhases: '{n}, step by step',
  },
  pathwaysPage: {
    thePathwaysOfTheReview: 'The pathways of the review: steps in their order{along}.',
    whichPhasesFollowEachOther:
      'Which steps follow each other{more}: {count}, each with its structures, its volumes and its equations.{more2}',
    whichStepsFollowEachOther: 'Which steps follow each other{more}: {count}.{more2}',
  },
  referencePage: {
    inPrint: 'As listed:',
    figuresOfTheArticleTaken: 'Figures taken from it: {what}.',
  },
  refsPage: {
    theWorksOfTheBibliography: {
      one: 'The one work of the bibliography. Its number leads to what the review takes from the work and to every place that cites it.',
      other:
        'The {n} works of the bibliography, in its order. Each number leads to what the review takes from the work and to every place that cites it.',
    },
  },
  workFacts: {
    noneIsPrinted: 'none is listed',
    printed: 'listed: {printed}',
  },
  authorsPage: {
    theAuthorsOfTheAs: {
      one: 'The one author of the {link}, as the bibliography has the name, with the numbers of the works.',
      other:
        'The {n} authors of the {link}, as the bibliography has their names, each with the numbers of their works. Different people may share a name.',
    },
  },
  chartsPage: {
    howPhasesFollowEachOther: 'How steps follow each other{more} is drawn on {link}.',
  },
  matrix: {
    oneWithSeveralValuesIn: ', one with several values at each of their places',
  },
  matrixRecords: {
    further: 'And {n} more.',
    recordsOfEachCell: 'The records of each place',
    worksOfEachCell: 'The works of each place',
  },
  differencesPage: {
    whereTheWorksThatIt: 'Where {retold}, the works that it cites and arithmetic do not give the same, in one table.',
    whereItsSourcesAndPhysics: 'Where {retold}, its sources and arithmetic disagree',
    wherePrintsOneThingAnd:
      '{n} where {retold} says one thing and a cited work gives, or arithmetic computes, another. Which is right is said only where it is known. What changes the science comes first, then what misleads. Remarks on wording: {link}; errors of the bibliography: {link2}.',
    whatIsPrintedWhatCited: 'What is stated, what cited works give, and what is computed',
  },
  sourcesPage: {
    ofTheWorksOfThe: {
      one: 'The one work of the bibliography was read; numbers, claims and notes that were compared with it: {n2}. A verdict is computed from what is stated and what the work gives, and is shown with how much of the work was read: an abstract that does not mention something says nothing about it.',
      other:
        'Of the {all} works of the bibliography {n} were read, and {n2} numbers, claims and notes compared with them. A verdict is computed from what is stated and what the work gives, and is shown with how much of the work was read: an abstract that does not mention something says nothing about it.',
    },
  },
  signs: {
    asPrinted: 'As stated',
    unchecked: 'not checked',
    uncheckedSays: 'The text states it; it has not been checked.',
  },
  home: {
    ofPhasesStepByStep: '{n}, step by step',
  },
  figureCard: {
    name: '{name}',
  },
  since: {
    title: 'What is new since the text',
    lead: 'From {works} of {years}: {findings} and {quantities}. All of it is marked where it stands; what the text says is as it was.',
    chiefLead:
      'Each heading shows the chief of what was added under it: what stands beside a value or a statement of the text, then what is the first here of its kind. The rest is folded below and opens without leaving the page.',
    besideIt: 'Beside the text:',
    thenAndNowTitle: 'Values of the same thing, in the text and since',
    thenAndNowReading:
      'Each arrow begins at the value that the text gives, which counts as 1, and ends at that of later works: where there are several, the least at the least and the most at the most.',
    asMultiple: 'As a multiple of what the text has',
    leastSeries: 'the least, from the text to later work',
    mostSeries: 'the most, from the text to later work',
    onlySeries: 'the only value, from the text to later work',
    fromToOf: '{name}: {after}; the text has {before}',
    beside: 'Beside what the text has',
    besideLead: 'Later records of a matter that the text tells, each beside the older one. Neither is changed.',
    theArticle: 'The text',
    laterLead: 'These works came after the text: what was added rests on them.',
    articleAlone: 'The text alone',
  },
}
