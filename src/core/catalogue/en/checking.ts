/** Words of the pages that tell how the review was checked. */
export const checking = {
  auditRule: {
    assumes: 'Assumes',
    nothingButArithmeticAndDefinitions: 'Nothing but arithmetic and definitions.',
    tolerance: 'Tolerance',
    saysNothing: 'Says nothing',
    note: 'Note: {list}',
    notes: 'Notes: {list}',
  },
  auditPage: {
    whatPhysicsArithmeticAndThe:
      'What physics, arithmetic and the bibliography let us recompute: {n}, what each takes ',
    forGrantedAndEveryRecord: 'for granted, and every record that does not add up.',
    whateverPhysicsArithmeticOr:
      'Whatever physics, arithmetic or the bibliography allows is recomputed when this site is built, by {n}. A rule calls something consistent only where it could have failed, and inconsistent only by arithmetic or by definition; what depends on an assumption is open at most. Each verdict is shown with its arithmetic on the page of its record. An {link} or a remark on the reference says more about what does not fit.',
    verdictsByTopic: 'Verdicts by topic',
    topic: 'Topic',
  },
  checkSheet: {
    record: 'Record: {said}',
    claim: 'Claim',
    theWorkSays: 'The work says',
    notLookedUp: 'Not looked up.',
    notAsked: 'Not asked.',
  },
  checkText: {
    assumed: 'Assumed:',
    wouldFit: 'Would fit:',
  },
  checks: {
    checks: 'Checks ({n})',
  },
  differenceRow: {
    asTheRecordHasIt: 'As the record has it',
    of: '{span} {link}, {value} of {link2}: {text}{more}',
  },
  differencesPage: {
    theArticle: 'the article',
    theText: 'the text',
    whereTheyDisagree: 'Where they disagree',
    whereTheWorksThatIt: 'Where {retold}, the works that it cites and physics do not give the same, in one table.',
    whereItsSourcesAndPhysics: 'Where {retold}, its sources and physics disagree',
    noDisagreementIsKnown: 'No disagreement is known.',
    notes: 'notes',
    wherePrintsOneThingAnd:
      '{n} where {retold} prints one thing and a cited work gives, or arithmetic computes, another. Which is right is said only where it is known. What changes the science comes first, then what misleads. Remarks on wording: {link}; errors of the bibliography: {link2}.',
    allOfItAsA: 'All of it as a file: {list}',
    whatIsPrintedWhatCited: 'What is printed, what cited works give, and what is computed',
    whatAndWhereItStands: 'What, and where it stands',
    inTheCitedWork: 'In the cited work',
    note: 'Note',
  },
  fairness: {
    reviewOf28Studies: 'review of 28 studies',
    laterRecalculation: 'later recalculation',
    inFairnessACitedWork:
      'In fairness: a cited work decided {decided} quantities, findings and pathways; {otherwise} of them ({share}\u00a0%) differ from one. In the journals of medicine 25.4\u00a0% of quotations were found faulty in a {link} (PeerJ 2015, 3, e1364), and 14.5\u00a0% in a {link2} (PLOS ONE 2017, 12(9), e0184727).',
  },
  handBoxes: {
    agreesDiffersNotFoundPage: '{what} agrees {what2} differs {what3} not found, page {u}',
  },
  mistakesPage: {
    whatWeGotWrong: 'What we got wrong',
    notesThatACitedWork:
      'Notes that a cited work refuted, records that were corrected, notes that a work speaks against.',
    nothingSoFar: 'Nothing so far.',
    notesThatACitedWork2:
      'Notes that a cited work showed to be wrong were withdrawn; their text is kept here, with the work. So are corrections of our own records, and notes that we keep although a work speaks against them.',
    refutedByACitedWork: 'Refuted by a cited work ({n})',
    editionsAndChanges: 'editions and changes',
    ofTheReasonsForThe: 'Of {n}; the reasons for the others are under {link}.',
    theNext: 'the next',
    whatWeSaidUntilEdition: 'What we said, until edition {more}:',
    itsTextWasNotKept: 'Its text was not kept.',
    whyItWasWrong: 'Why it was wrong:',
    seeInstead: 'See instead: {list}',
    corrected: 'Corrected ({n})',
    sinceTheLastEdition: 'Since the last edition',
    edition: 'Edition {edition}',
    stillStandingThoughACited: 'Still standing, though a cited work speaks against it ({n})',
  },
  readAt: {
    readAt: 'Read at {host}, {on}',
    readIn: 'Read in {copy}, {on}',
    theWorkItself: 'The work itself: {host}',
  },
  readings: {
    whatTheReviewTakesFrom: 'What the review takes from this work has not been checked against it yet.',
    in: ', in {copy}',
    read: 'Read: {more}{more2}{more3}, {on}.',
    result: 'Result',
    checkedAgainstTheWorkBy: 'Checked against the work by {u} on {u2}',
  },
  sourceSays: {
    ofTheVersion: ' of the {version} version',
    itRepeatsWhatOthersFound: ' It repeats what others found.',
  },
  sourcesPage: {
    whatTheCitedWorksSay: 'What the cited works say',
    whatTheWorksThatThe: 'What the works that the review cites say themselves about its numbers and claims.',
    noCitedWorkHasBeen: 'No cited work has been checked yet.',
    ofTheWorksOfThe: {
      one: 'The one work of the bibliography was read; numbers, claims and notes that were compared with it: {n2}. A verdict is computed from what is printed and what the work gives, and is shown with how much of the work was read: an abstract that does not mention something says nothing about it.',
      other:
        'Of the {all} works of the bibliography {n} were read, and {n2} numbers, claims and notes compared with them. A verdict is computed from what is printed and what the work gives, and is shown with how much of the work was read: an abstract that does not mention something says nothing about it.',
    },
    inFigures: 'In figures',
    ofIdentifiedWithADoi:
      '{identified} of {all} identified, {dois} with a DOI; of {more} it was looked up whether they were corrected or retracted.',
    ofInAll: 'of {all} in all.',
    sourceChecksByVerdictAnd: 'Source checks by verdict and depth of reading',
    verdict: 'Verdict',
    theCheckSheetOfWork: 'The check sheet of work {id}',
  },
  standingBlock: {
    note: 'Note: {link} {span}',
    alsoCheckedAgainst: 'Also checked against: {value}.',
    notCheckedAgainst: 'Not checked against {more} {value}.',
  },
  signs: {
    asPrinted: 'As printed',
    uncheckedSays: 'The article prints it; it has not been checked.',
    unchecked: 'as printed',
  },
}
