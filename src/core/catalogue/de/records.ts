import type { Translation } from '../translation.ts'

/** Words of records and of the lists of them, in German. */
export const records = {
  findingItem: {
    record: 'Datensatz: {said}',
  },
  findingRecord: {
    finding: 'Befund',
    compares: 'Vergleicht',
    phases: 'Phasen',
  },
  measurementRecord: {
    measurement: 'Messwert',
    property: 'Eigenschaft',
    conditions: 'Bedingungen',
  },
  noteRecord: {
    editorialNote: 'Redaktionelle Anmerkung',
    level: 'Stufe',
    state: 'Sicherheit',
    theNoteQuestions: ': Die Anmerkung bezweifelt {doubted}',
  },
  pathwayRecord: {
    thisPathway: 'Dieser Verlauf: {list}',
  },
  recordFacts: {
    figureOfTheArticle: '{figure} des Artikels',
    theArticleStatesIt: 'Der Artikel gibt es an.',
    computedByUs: 'Von uns berechnet.',
    addedFromLaterLiterature: 'Aus späterer Literatur ergänzt.',
    remark: 'Bemerkung',
    shownIn: 'Gezeigt in',
    origin: 'Herkunft',
    permanentId: 'Dauerhafte Kennung',
    worksConcerned: 'Betroffene Arbeiten',
    theArticleItselfItCites: 'Der Artikel selbst; er zitiert dafür keine Arbeit.',
  },
  parts: {
    first: 'Anfang',
    last: 'Ende',
    explore: 'Alle in der Tabelle aller Datensätze',
    of: '{range} von „{heading}“',
    label: 'Teile der Liste „{heading}“',
    range: '{range} von {all}',
    title: '{title}: {heading}, {range}',
    description: '{range} von {all} unter „{heading}“ auf „{title}“.',
  },
  rows: {
    cite: 'Diesen Datensatz zitieren',
    description: '{heading} {range} von {all}, jeweils mit Wert, Stand der Prüfung, Quellen und Zitat.',
    files: 'Zitate dieser Zeilen: {list}. Alle Datensätze als Daten: {data}.',
  },
  recordLists: {
    scalesOfPictures: 'Maßstäbe von Bildern ({n})',
  },
  recordPage: {
    nearestOf: 'Die nächsten {n} von {all}. {link}.',
    allOfIt: 'Alle stehen beim Material',
    theSamePropertyOfThis: 'Dieselbe Eigenschaft dieses Materials',
  },
  materialTools: {
    withAndWith: 'mit {name} und mit {name2}',
    withAnyOther: 'mit einem beliebigen anderen',
  },
  materialPage: {
    everythingThatTheReviewHolds: {
      one: 'Alles, was die Übersicht über {name} enthält: ein Datensatz.',
      other: 'Alles, was die Übersicht über {name} enthält: {n} Datensätze.',
    },
    alsoCalled: 'Auch genannt',
    inTheText: 'Im Text',
    ofPhases: '{n} von Phasen',
    theReviewNamesThisMaterial: 'Die Übersicht nennt dieses Material, ohne einen eigenen Messwert oder Befund dazu.',
  },
  materialsPage: {
    theMaterialsOfTheReview: {
      one: 'Das eine Material der Übersicht mit seinen Messwerten, Befunden und Verläufen.',
      other: 'Die {n} Materialien der Übersicht, jedes mit seinen Messwerten, Befunden und Verläufen.',
    },
    theMaterialsThatTheReview: {
      one: 'Das eine Material, das die Übersicht behandelt, mit der Zahl seiner Messwerte, Befunde und Verläufe.',
      other:
        'Die {n} Materialien, die die Übersicht bespricht, nach Klassen, mit der Zahl der Messwerte, Befunde und Verläufe zu jedem.',
    },
    classes: 'Klassen',
    table: 'Tabelle: {plural}',
  },
  facetPage: {
    recordsOfTheReview: {
      one: '{name}: ein Datensatz der Übersicht.',
      other: '{name}: {n} Datensätze der Übersicht.',
    },
    compareItWithOtherTechniques: 'Mit anderen Verfahren vergleichen',
    discussedIn: 'Besprochen in {list}.',
    allPathwaysSideBySide: 'alle Verläufe nebeneinander',
    below: '{n} unten; {link}.',
    theReviewHasNoRecords: 'Die Übersicht hat hierzu keine Datensätze.',
    alsoDrawnIn: 'Auch gezeichnet in {list}.',
  },
  pathway: {
    allPathwaysOf: 'Alle Verläufe: {name}',
  },
  pathwaysPage: {
    alongTheChargeThatFlows: ' entlang der geflossenen Ladung',
    thePathwaysOfTheReview: 'Die Verläufe der Übersicht: Phasen in ihrer Reihenfolge{along}.',
    whereTheReviewFollowsOne:
      'Wo die Übersicht einem Material unter mehr als einer Bedingung folgt ({name}), stehen die Verläufe nebeneinander.',
    whichPhasesFollowEachOther:
      'Welche Phasen aufeinander folgen{more}: {count}, jede mit ihren Strukturen, Volumina und Gleichungen.{more2}',
    whichStepsFollowEachOther: 'Welche Phasen aufeinander folgen{more}: {count}.{more2}',
    theReviewHasNoPathway: 'Die Übersicht hat keinen Verlauf.',
    theOthers: 'Die übrigen',
    byMaterial: 'Nach Material',
  },
  pathwayPicture: {
    electronsOf: 'Rechts stehen die Elektronen, die eine Formeleinheit {formula} aufnimmt.',
    after: 'Nach Literatur {works}.',
  },
  ladder: {
    noCharge: 'keine Ladung',
    rebuilt: 'nachgebildet',
  },
  ladders: {
    aDashedOneIsPlaced: ', eine gestrichelte steht zwischen ihren Nachbarn, weil ihre Ladung nicht bekannt ist',
    theNumbersOfTheStages: 'Die Nummern der Stufen oben sind die der Stufen unten{more}.',
    electronsAreCountedForOne:
      'Elektronen sind je Formeleinheit {what} gezählt; ein Minuszeichen bedeutet, dass sie abgegeben werden.',
    theAreaOfASquare: 'Die Fläche eines Quadrats ist das Volumen, die seiner gestrichelten Ecke das Volumen am Anfang.',
    thisPathway: 'Dieser Verlauf',
  },
  referencePage: {
    table: 'Tabelle {id}',
    reference: 'Literatur {id}: {shortName}',
    whatThisReviewTakesFrom: '{authors}: was diese Übersicht der Arbeit entnimmt und wo sie sie zitiert.',
    inPrint: 'Im Druck:',
    goToTheWork: 'Zur Arbeit',
    lookItUpAtGoogle: 'Bei Google Scholar nachschlagen',
    whereTheReviewCitesIt: 'Wo die Übersicht sie zitiert',
    theTextDoesNotCite: 'Der Text selbst zitiert sie nicht; die Datensätze unten beruhen auf ihr.',
    figuresOfTheArticleTaken: 'Abbildungen des Artikels, die aus ihr stammen: {what}.',
    previousAndNextReference: 'Vorige und nächste Literaturangabe',
  },
  refsPage: {
    theWorksThatTheReview: {
      one: 'Die eine Arbeit, die die Übersicht zitiert, mit dem, was ihr entnommen ist.',
      other: 'Die Arbeiten, die die Übersicht zitiert ({n}), jede mit dem, was ihr entnommen ist.',
    },
    theWorksOfTheBibliography: {
      one: 'Die eine Arbeit des Literaturverzeichnisses, wie der Artikel sie druckt. Ihre Nummer führt zu dem, was die Übersicht ihr entnimmt, und zu jeder Stelle, die sie zitiert.',
      other:
        'Die Arbeiten des Literaturverzeichnisses ({n}), wie der Artikel sie druckt, in seiner Reihenfolge. Jede Nummer führt zu dem, was die Übersicht der Arbeit entnimmt, und zu jeder Stelle, die sie zitiert.',
    },
    ofWorksWereIdentifiedWith:
      'Identifizierte Arbeiten: {identified} von {all}; mit einer DOI, die zum Aufsatz führt: {dois}; mit ihrem Titel hier: {titles}; auf Rückzug oder Berichtigung nachgesehen: {lookedUp}. Was über eine Arbeit nicht bekannt ist, bleibt offen: Nichts ist geraten.',
    cited: '{n}× zitiert',
  },
  workFacts: {
    title: 'Titel',
    notKnown: 'nicht bekannt',
    identified: 'Identifiziert',
    in: 'in {copy} ',
    at: 'unter {link}',
    byReadOn: 'von {span}. Gelesen {more}{more2}am {date}: {value}.',
    noTheWorkItselfWas: 'nein: Die Arbeit selbst wurde nicht gefunden',
    retractedOrCorrected: 'Zurückgezogen oder berichtigt',
    retracted: '{span} zurückgezogen',
    lookedUpAtOn: '{more}, nachgesehen unter {link} am {date}',
    notLookedUp: 'nicht nachgesehen',
    theSameWorkAs: 'Dieselbe Arbeit wie',
    reference: 'Literatur {number}',
    inTheWorkItself: 'In der Arbeit selbst',
    noneIsPrinted: 'keine gedruckt',
    printed: 'gedruckt: {printed}',
  },
  authorsPage: {
    authors: 'Autorinnen und Autoren',
    theAuthorsOfTheWorks: {
      one: 'Wer die zitierten Arbeiten verfasst hat, mit deren Nummern.',
      other: 'Wer die zitierten Arbeiten verfasst hat ({n}), jeweils mit den Nummern der Arbeiten.',
    },
    authors2: '{link} {span} Autorinnen und Autoren',
    worksCited: 'zitierte Arbeiten',
    theAuthorsOfTheAs: {
      one: 'Der eine Name aus den {link}, wie das Literaturverzeichnis ihn druckt, mit den Nummern der Arbeiten.',
      other:
        'Die Namen ({n}) aus den {link}, wie das Literaturverzeichnis sie druckt, jeweils mit den Nummern der Arbeiten. Verschiedene Menschen können denselben Namen tragen.',
    },
  },
} satisfies Translation<'one' | 'other'>
