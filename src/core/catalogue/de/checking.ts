import type { Translation } from '../translation.ts'

/** Words of the pages that tell how the review was checked, in German. */
export const checking = {
  auditRule: {
    assumes: 'Setzt voraus',
    nothingButArithmeticAndDefinitions: 'Nichts als Arithmetik und Definitionen.',
    tolerance: 'Toleranz',
    saysNothing: 'Sagt nichts',
    note: 'Anmerkung: {list}',
    notes: 'Anmerkungen: {list}',
  },
  auditPage: {
    whatPhysicsArithmeticAndThe:
      'Was sich aus Physik, Arithmetik und Literaturverzeichnis nachrechnen lässt: {n}, was jede ',
    forGrantedAndEveryRecord: 'voraussetzt, und jeder Datensatz, der nicht aufgeht.',
    whateverPhysicsArithmeticOr:
      'Was Physik, Arithmetik oder Literaturverzeichnis erlauben, wird beim Bauen dieser Website nachgerechnet, mit {n}. Eine Regel nennt etwas nur stimmig, wo sie auch anders hätte ausgehen können, und unstimmig nur nach Arithmetik oder Definition; was von einer Annahme abhängt, ist höchstens offen. Jedes Urteil steht mit seiner Rechnung auf der Seite des Datensatzes. Mehr zu dem, was nicht passt, sagt eine {link} oder eine Bemerkung bei der Literaturangabe.',
    verdictsByTopic: 'Urteile nach Thema',
    topic: 'Thema',
  },
  checkSheet: {
    record: 'Datensatz: {said}',
    claim: 'Aussage',
    theWorkSays: 'Die Arbeit sagt',
    notLookedUp: 'Nicht nachgesehen.',
    notAsked: 'Nicht gefragt.',
  },
  checkText: {
    assumed: 'Angenommen:',
    wouldFit: 'Würde passen:',
  },
  checks: {
    checks: 'Prüfungen ({n})',
  },
  differenceRow: {
    asTheRecordHasIt: 'Wie im Datensatz',
    of: '{span} {link}, {value}, {link2}: {text}{more}',
  },
  differencesPage: {
    theArticle: 'der Artikel',
    theText: 'der Text',
    whereTheyDisagree: 'Wo sie voneinander abweichen',
    whereTheWorksThatIt: 'Wo {retold}, die zitierten Arbeiten und die Physik nicht dasselbe ergeben, in einer Tabelle.',
    whereItsSourcesAndPhysics: 'Wo {retold}, die Quellen und die Physik voneinander abweichen',
    noDisagreementIsKnown: 'Keine Abweichung ist bekannt.',
    notes: 'Anmerkungen',
    wherePrintsOneThingAnd:
      '{n}: Hier druckt {retold} eines, und eine zitierte Arbeit oder die Rechnung ergibt etwas anderes. Was stimmt, ist nur gesagt, wo es bekannt ist. Zuerst kommt, was am Inhalt etwas ändert, dann, was in die Irre führt. Bemerkungen zum Wortlaut: {link}; Fehler des Literaturverzeichnisses: {link2}.',
    allOfItAsA: 'Alles als Datei: {list}',
    whatIsPrintedWhatCited: 'Was gedruckt ist, was zitierte Arbeiten angeben und was berechnet ist',
    whatAndWhereItStands: 'Was, und wo es steht',
    inTheCitedWork: 'In der zitierten Arbeit',
    note: 'Anmerkung',
  },
  fairness: {
    reviewOf28Studies: 'Übersicht über 28 Studien',
    laterRecalculation: 'späteren Neuberechnung',
    inFairnessACitedWork:
      'Der Fairness halber: Über {decided} Messwerte, Befunde und Verläufe entschied eine zitierte Arbeit; {otherwise} davon ({share}\u00a0%) weichen von einer ab. In Zeitschriften der Medizin erwiesen sich 25,4\u00a0% der Zitate als fehlerhaft ({link}; PeerJ 2015, 3, e1364), nach einer {link2} 14,5\u00a0% (PLOS ONE 2017, 12(9), e0184727).',
  },
  handBoxes: {
    agreesDiffersNotFoundPage: '{what} stimmt überein {what2} weicht ab {what3} nicht gefunden, Seite {u}',
  },
  mistakesPage: {
    whatWeGotWrong: 'Worin wir irrten',
    notesThatACitedWork:
      'Anmerkungen, die eine zitierte Arbeit widerlegt hat, berichtigte Datensätze, und Anmerkungen, gegen die eine Arbeit spricht.',
    nothingSoFar: 'Bisher nichts.',
    notesThatACitedWork2:
      'Anmerkungen, die eine zitierte Arbeit als falsch erwies, wurden zurückgezogen; ihr Text ist hier aufbewahrt, mit der Arbeit. Ebenso Berichtigungen eigener Datensätze und Anmerkungen, an denen wir festhalten, obwohl eine Arbeit dagegen spricht.',
    refutedByACitedWork: 'Von einer zitierten Arbeit widerlegt ({n})',
    editionsAndChanges: 'Ausgaben und Änderungen',
    ofTheReasonsForThe: 'Von {n}; die Gründe für die übrigen stehen unter {link}.',
    theNext: 'der nächsten',
    whatWeSaidUntilEdition: 'Was wir bis zur Ausgabe {more} sagten:',
    itsTextWasNotKept: 'Der Text wurde nicht aufbewahrt.',
    whyItWasWrong: 'Warum es falsch war:',
    seeInstead: 'Siehe stattdessen: {list}',
    corrected: 'Berichtigt ({n})',
    sinceTheLastEdition: 'Seit der letzten Ausgabe',
    edition: 'Ausgabe {edition}',
    stillStandingThoughACited: 'Bleibt stehen, obwohl eine zitierte Arbeit dagegen spricht ({n})',
  },
  readAt: {
    readAt: 'Gelesen unter {host}, {on}',
    readIn: 'Gelesen in {copy}, {on}',
    theWorkItself: 'Die Arbeit selbst: {host}',
  },
  readings: {
    whatTheReviewTakesFrom: 'Was die Übersicht dieser Arbeit entnimmt, wurde noch nicht mit ihr verglichen.',
    in: ', in {copy}',
    read: 'Gelesen: {more}{more2}{more3}, {on}.',
    result: 'Ergebnis',
    checkedAgainstTheWorkBy: 'Mit der Arbeit verglichen von {u} am {u2}',
  },
  sourceSays: {
    ofTheVersion: ' (Fassung: {version})',
    itRepeatsWhatOthersFound: ' Sie wiederholt, was andere fanden.',
  },
  sourcesPage: {
    whatTheCitedWorksSay: 'Was die zitierten Arbeiten sagen',
    whatTheWorksThatThe: 'Was die Arbeiten, die die Übersicht zitiert, selbst zu ihren Zahlen und Aussagen sagen.',
    noCitedWorkHasBeen: 'Noch keine zitierte Arbeit wurde verglichen.',
    ofTheWorksOfThe: {
      one: 'Die eine Arbeit des Literaturverzeichnisses wurde gelesen; Zahlen, Aussagen und Anmerkungen, die mit ihr verglichen wurden: {n2}. Ein Urteil ist aus dem Gedruckten und der Angabe der Arbeit berechnet und steht mit dem, was von der Arbeit gelesen wurde: Eine Zusammenfassung, die etwas nicht erwähnt, sagt nichts darüber.',
      other:
        'Von den {all} Arbeiten des Literaturverzeichnisses wurden {n} gelesen und {n2} Zahlen, Aussagen und Anmerkungen mit ihnen verglichen. Ein Urteil ist aus dem Gedruckten und der Angabe der Arbeit berechnet und steht mit dem, was von der Arbeit gelesen wurde: Eine Zusammenfassung, die etwas nicht erwähnt, sagt nichts darüber.',
    },
    inFigures: 'In Zahlen',
    ofIdentifiedWithADoi:
      '{identified} von {all} identifiziert, {dois} mit DOI; bei {more} wurde nachgesehen, ob sie berichtigt oder zurückgezogen wurden.',
    ofInAll: 'insgesamt {all}.',
    sourceChecksByVerdictAnd: 'Quellenabgleich nach Urteil und Lesetiefe',
    verdict: 'Urteil',
    theCheckSheetOfWork: 'Das Prüfblatt der Arbeit {id}',
  },
  standingBlock: {
    note: 'Anmerkung: {link} {span}',
    alsoCheckedAgainst: 'Auch verglichen mit: {value}.',
    notCheckedAgainst: 'Nicht verglichen mit {more} {value}.',
  },
  signs: {
    asPrinted: 'Wie gedruckt',
    uncheckedSays: 'Der Artikel druckt es; es ist nicht geprüft.',
    unchecked: 'wie gedruckt',
  },
} satisfies Translation<'one' | 'other'>
