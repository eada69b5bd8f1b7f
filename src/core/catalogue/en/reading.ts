/** Words of the pages for reading: sections, notes, figures, drawings, terms. */
export const reading = {
  p: {
    wasMergedIntoThisOne: 'was merged into this one',
    hasMoved: 'has moved',
    wasRemoved: 'was removed',
    inEdition: ' in edition {edition}',
    whatChanged: 'What changed',
    paragraph: 'Paragraph {number} {more}{more2}. {link}',
    permalinkToParagraphOfSection: 'Permalink to paragraph {value} of {section}',
  },
  footnotes: {
    footnotes: 'Footnotes',
    footnote: 'Footnote {letter}',
    backToTheText: 'Back to the text',
    backToMark: 'Back to mark {n} in the text',
    permalinkToFootnote: 'Permalink to footnote {name} of {section}',
  },
  keyFindings: {
    inShort: 'In short',
    record: 'Record: {linkWords}',
  },
  measured: {
    quantitiesInThisSection: 'Quantities in this section',
  },
  citedWorks: {
    worksCitedInThisSection: 'Works cited in this section',
  },
  sectionNotes: {
    onWordingAndReferences: '{n} on wording and references',
  },
  noteBeside: {
    editorialNote: 'Editorial note: {title}',
  },
  noteMark: {
    note: 'Note: {title}',
  },
  noteText: {
    evidence: 'Evidence: {title}',
    evidence2: 'Evidence',
  },
  readPage: {
    theWholeReviewOnOne: 'The whole review',
    everySectionOfTheReview: 'Every section of the review in one page, for reading through and for printing.',
    theWholeReviewOnOne2:
      'The whole review on one page, to read through, to search in and to print. A heading leads to the section’s own page, which has the permalinks, the quantities and the works.',
    numbersInDoubt: 'Numbers in doubt',
    inParts:
      'All sections in their order, to read through, in {n} parts. A heading leads to the section’s own page, which has the permalinks, the quantities and the works.',
  },
  sectionPage: {
    minRead: '{readingMinutes} min read',
    whatItsLevelAndState: 'what its level and state mean',
    aNumberOnADisc: 'A number on a disc marks words on which there is a note; see {link}.',
  },
  glossaryPage: {
    glossary: 'Glossary',
    abbreviationsAndTermsOfArt: {
      one: 'One abbreviation or term of art, defined.',
      other: '{n} abbreviations and terms of art, defined.',
    },
    theAbbreviationsAndTermsOf: {
      one: 'The one abbreviation or term of art of the review.',
      other: 'The {n} abbreviations and terms of art of the review.',
    },
    also: 'Also {value}.',
    in: 'In {what}',
  },
  challenge: {
    whatWouldHelp: 'What would help:',
  },
  challengesPage: {
    openProblems: 'Open problems',
    problemsThatTheReviewLeaves: {
      one: 'One problem that the review leaves open, with what would solve it.',
      other: '{n} problems that the review leaves open, with what would solve them.',
    },
    problemsThatTheReviewLeaves2: {
      one: 'One problem that the review leaves open, with what it says would help.',
      other: '{n} problems that the review leaves open, with what it says would help.',
    },
  },
  inDoubt: {
    inDoubt: 'In doubt: {list}',
  },
  notesPage: {
    editorialNotes: 'Editorial notes',
    whatDoesNotAddUp: 'What does not add up or is unclear, with the evidence, by how much it matters.',
    aNoteMarksAPlace:
      'A note marks a place where the text contradicts itself, arithmetic or a constant of nature, or can be read in two ways. The records keep what is printed; the note says why it is doubtful, how sure that is and what may be meant. What the build can check by itself is in the {link}.',
    of: 'Of {n}, {told}.',
  },
  table: {
    permalinkToTheTable: 'Permalink to the table: {title}',
  },
  tableCell: {
    more: '{n} more',
  },
  tableItems: {
    eachLineIsOneThing:
      'Each line is one thing that the table lists, with the works that it cites there, the findings of this review that tell it in full, and the other sections that these findings stand in or that cite its works.',
    theItemsOfTheTable: 'The items of the table',
  },
  cataloguedFigure: {
    figure: 'Figure',
    ofTheArticle: '{name} of the article: {title}',
    seeItInTheArticle: 'See it in the article',
    whatTheOfTheArticle:
      'What the {type} of the article shows, in our words. The original is not reproduced here{more}. {more2}',
    panels: 'Panels',
    appearsIn: 'Appears in',
  },
  figuresPage: {
    theFiguresAndTablesOf: {
      one: 'The one figure or table of the published article, catalogued.',
      other: 'The {n} figures and tables of the published article, catalogued.',
    },
    whatEachFigureOfThe:
      'What each figure of the published article shows, in our words, with its sources and the records taken from it. The images themselves stay in the article.',
    fig: 'Fig.',
  },
  schematic: {
    stepsOfTheDrawing: 'Steps of the drawing: {title}',
    play: 'Play',
    step: 'Step',
    after: 'After {what}.',
    permalinkToTheDrawing: 'Permalink to the drawing: {title}',
    ourOwnDrawing: '{span}{list}{more} Our own drawing: {list2}. {link}',
  },
  picture: {
    caption: '{title}. {caption}{works} Picture: {credit}, {licence}.{original} {link}',
    original: 'Original',
    permalink: 'Permalink to the picture: {title}',
  },
  picturesPage: {
    pictures: 'Pictures',
    description: { one: 'The picture of the review.', other: 'The {n} pictures of the review.' },
    lead: 'Photographs and other images, each with who made it and under which licence it is shown.',
    none: 'The review has no picture any more.',
  },
  schematicsPage: {
    drawings: 'Drawings',
    theDrawingsOfTheReview: {
      one: 'The drawing of the review: how a cell is built or a mechanism works.',
      other: 'The {n} drawings of the review: how cells are built and how mechanisms work.',
    },
    howThingsAreBuiltAnd:
      'How things are built and how they work, in drawings of our own. Their labels come from the records.',
    theReviewHasNoDrawing: 'The review has no drawing of its own.',
  },
  figureCard: {
    name: '{name} of the article',
  },
}
