import type { Translation } from '../translation.ts'

/** Words of the pages for reading, in German: sections, notes, figures, drawings, terms. */
export const reading = {
  p: {
    wasMergedIntoThisOne: 'wurde mit diesem vereint',
    hasMoved: 'wurde verschoben',
    wasRemoved: 'wurde entfernt',
    inEdition: ' in Ausgabe {edition}',
    whatChanged: 'Was sich geändert hat',
    paragraph: 'Absatz {number} {more}{more2}. {link}',
    permalinkToParagraphOfSection: 'Permalink zu Absatz {value} von {section}',
  },
  footnotes: {
    footnotes: 'Fußnoten',
    footnote: 'Fußnote {letter}',
    backToTheText: 'Zurück zum Text',
    backToMark: 'Zurück zum Zeichen {n} im Text',
    permalinkToFootnote: 'Permalink zu Fußnote {name} von {section}',
  },
  keyFindings: {
    inShort: 'Kurz gefasst',
    record: 'Datensatz: {linkWords}',
  },
  measured: {
    quantitiesInThisSection: 'Messwerte in diesem Abschnitt',
  },
  citedWorks: {
    worksCitedInThisSection: 'In diesem Abschnitt zitierte Arbeiten',
  },
  sectionNotes: {
    onWordingAndReferences: '{n} zu Wortlaut und Literatur',
  },
  noteBeside: {
    editorialNote: 'Redaktionelle Anmerkung: {title}',
  },
  noteMark: {
    note: 'Anmerkung: {title}',
  },
  noteText: {
    evidence: 'Begründung: {title}',
    evidence2: 'Begründung',
  },
  readPage: {
    theWholeReviewOnOne: 'Die ganze Übersicht',
    everySectionOfTheReview: 'Alle Abschnitte der Übersicht auf einer Seite, zum Durchlesen und zum Drucken.',
    theWholeReviewOnOne2:
      'Die ganze Übersicht auf einer Seite, zum Durchlesen, zum Durchsuchen und zum Drucken. Eine Überschrift führt zur eigenen Seite des Abschnitts; dort stehen die Permalinks, die Messwerte und die Arbeiten.',
    numbersInDoubt: 'Zahlen mit Zweifeln',
    inParts:
      'Alle Abschnitte in ihrer Folge, zum Durchlesen, in {n} Teilen. Eine Überschrift führt zur eigenen Seite des Abschnitts; dort stehen die Permalinks, die Messwerte und die Arbeiten.',
  },
  sectionPage: {
    minRead: '{readingMinutes} Min. Lesezeit',
    whatItsLevelAndState: 'was Stufe und Sicherheit bedeuten',
    aNumberOnADisc: 'Eine Zahl auf einer Scheibe markiert Wörter, zu denen es eine Anmerkung gibt; siehe {link}.',
  },
  glossaryPage: {
    glossary: 'Glossar',
    abbreviationsAndTermsOfArt: {
      one: 'Eine Abkürzung oder ein Fachbegriff, erklärt.',
      other: '{n} Abkürzungen und Fachbegriffe, erklärt.',
    },
    theAbbreviationsAndTermsOf: {
      one: 'Die eine Abkürzung oder der eine Fachbegriff der Übersicht.',
      other: 'Die {n} Abkürzungen und Fachbegriffe der Übersicht.',
    },
    also: 'Auch {value}.',
    in: 'In {what}',
  },
  challenge: {
    whatWouldHelp: 'Was helfen würde:',
  },
  challengesPage: {
    openProblems: 'Offene Probleme',
    problemsThatTheReviewLeaves: {
      one: 'Ein Problem, das die Übersicht offenlässt, und was es lösen würde.',
      other: 'Probleme, die die Übersicht offenlässt, und was sie lösen würde ({n}).',
    },
    problemsThatTheReviewLeaves2: {
      one: 'Ein Problem, das die Übersicht offenlässt, und was ihr zufolge helfen würde.',
      other: 'Probleme, die die Übersicht offenlässt, und was ihr zufolge helfen würde ({n}).',
    },
  },
  inDoubt: {
    inDoubt: 'Zweifel bestehen: {list}',
  },
  notesPage: {
    editorialNotes: 'Redaktionelle Anmerkungen',
    whatDoesNotAddUp: 'Was nicht aufgeht oder unklar ist, mit Begründung, nach Gewicht geordnet.',
    aNoteMarksAPlace:
      'Eine Anmerkung bezeichnet eine Stelle, an der der Text sich selbst, der Arithmetik oder einer Naturkonstante widerspricht oder sich auf zwei Arten lesen lässt. Die Datensätze behalten, was gedruckt ist; die Anmerkung sagt, warum es zweifelhaft ist, wie sicher das ist und was gemeint sein mag. Was sich beim Bauen selbst prüfen lässt, steht in der {link}.',
    of: 'Von {n}: {told}.',
  },
  table: {
    permalinkToTheTable: 'Permalink zur Tabelle: {title}',
  },
  tableCell: {
    more: '{n} weitere',
  },
  tableItems: {
    eachLineIsOneThing:
      'Jede Zeile ist etwas, das die Tabelle aufführt, mit den dort zitierten Arbeiten, den Befunden dieser Übersicht, die es ganz erzählen, und den anderen Abschnitten, in denen diese Befunde stehen oder die diese Arbeiten zitieren.',
    theItemsOfTheTable: 'Die Einträge der Tabelle',
  },
  cataloguedFigure: {
    figure: 'Abbildung',
    ofTheArticle: '{name} des Artikels: {title}',
    seeItInTheArticle: 'Im Artikel ansehen',
    whatTheOfTheArticle:
      'Was das Original im Artikel zeigt ({type}), in unseren Worten. Es ist hier nicht wiedergegeben{more}. {more2}',
    panels: 'Teilbilder',
    appearsIn: 'Kommt vor in',
  },
  figuresPage: {
    theFiguresAndTablesOf: {
      one: 'Die eine Abbildung oder Tabelle des veröffentlichten Artikels als Verzeichnis.',
      other: 'Die Abbildungen und Tabellen des veröffentlichten Artikels als Verzeichnis ({n}).',
    },
    whatEachFigureOfThe:
      'Was jede Abbildung des veröffentlichten Artikels zeigt, in unseren Worten, mit ihren Quellen und den Datensätzen aus ihr. Die Bilder selbst bleiben im Artikel.',
    fig: 'Abb.',
  },
  schematic: {
    stepsOfTheDrawing: 'Schritte der Zeichnung: {title}',
    play: 'Abspielen',
    step: 'Schritt',
    after: 'Nach {what}.',
    permalinkToTheDrawing: 'Permalink zur Zeichnung: {title}',
    ourOwnDrawing: '{span}{list}{more} Eigene Zeichnung: {list2}. {link}',
  },
  picture: {
    caption: '{title}. {caption}{works} Bild: {credit}, {licence}.{original} {link}',
    original: 'Original',
    permalink: 'Dauerhafter Link zum Bild: {title}',
  },
  picturesPage: {
    pictures: 'Bilder',
    description: { one: 'Das Bild der Übersicht.', other: 'Die {n} Bilder der Übersicht.' },
    lead: 'Fotografien und andere Bilder, jedes mit seinem Urheber und der Lizenz, unter der es gezeigt wird.',
    none: 'Die Übersicht hat kein Bild mehr.',
  },
  schematicsPage: {
    drawings: 'Zeichnungen',
    theDrawingsOfTheReview: {
      one: 'Die Zeichnung der Übersicht: wie eine Zelle gebaut ist oder ein Mechanismus abläuft.',
      other: 'Die Zeichnungen der Übersicht: wie Zellen gebaut sind und Mechanismen ablaufen ({n}).',
    },
    howThingsAreBuiltAnd:
      'Wie etwas gebaut ist und wie es abläuft, in eigenen Zeichnungen. Ihre Beschriftungen stammen aus den Datensätzen.',
    theReviewHasNoDrawing: 'Die Übersicht hat keine eigene Zeichnung.',
  },
  figureCard: {
    name: '{name} des Artikels',
  },
} satisfies Translation<'one' | 'other'>
