import type { Rewording } from '../translation.ts'

/** What pages of a review of its own say in other words than those of one that retells an article, in German. */
export const original = {
  marks: {
    onlyRefuted: '{sign} die einzige Marke gilt nicht wie angegeben',
    refuted: {
      one: '{sign} {n} von {all} Marken gilt nicht wie angegeben',
      other: '{sign} {n} von {all} Marken gelten nicht wie angegeben',
    },
  },
  knownNote: {
    notPrinted: 'Im Literaturverzeichnis fehlt es ({field}); die Arbeit hat {shown}.',
    printed: 'Das Literaturverzeichnis hat {printed} ({field}); die Arbeit hat {shown}.',
  },
  apart: {
    reading:
      'Jeder Pfeil beginnt bei dem, was angegeben ist (gleich 1), und endet bei dem, was die zitierte Arbeit angibt oder was berechnet ist.',
  },
  caution: {
    added: 'aus späterer Literatur',
  },
  edited: {
    figureOfArticle: '{name}: {title}',
  },
  noteSays: {
    retold: 'Was der Text sagt',
    asInCopy: 'wie in unserer Vorlage des Textes',
    sameInCopy: 'In unserer Vorlage des Textes steht es ebenso.',
  },
  noteMeanings: {
    'changes-the-science':
      'Wie angegeben ergibt es den falschen Gegenstand, den falschen Vorgang oder die falsche Zahl.',
    misleads: 'Wer es wie angegeben benutzt oder zitiert, kann irren; der Inhalt darum herum gilt.',
  },
  addition: {
    says: 'Aus späterer Literatur: Der Text gibt es nicht an.',
  },
  common: {
    printed: 'Angegeben',
    figuresOfTheArticle: 'Abbildungen',
  },
  contentsPage: {
    theSectionsOfTheReview: {
      one: 'Der eine Abschnitt der Übersicht.',
      other: 'Die {n} Abschnitte der Übersicht.',
    },
    theSectionsKeepTheNumbers: 'Alle Abschnitte der Übersicht mit ihren Teilen. {link}.',
  },
  aboutPage: {
    sectionsReferencesQuantities:
      '{what}. Jede Zahl im Text, in einem Diagramm und in einer Tabelle stammt aus einem Datensatz, und jeder Datensatz nennt seine Quellen.',
    whatIsPrintedWasRecomputed:
      'Was die Übersicht angibt, wurde nachgerechnet und gegen sich selbst geprüft. Die Ergebnisse stehen auf diesen Seiten.',
    whatIsPrintedWasChecked:
      'Was die Übersicht angibt, wurde nachgerechnet und gegen sich selbst und, soweit sie zu lesen waren, gegen die zitierten Arbeiten geprüft. Die Ergebnisse stehen auf diesen Seiten.',
  },
  citePage: {
    anErrorFoundInThe: 'einen Fehler, den eine Anmerkung der Übersicht nennt',
    aFigureOfTheArticle: 'eine Abbildung, die die Übersicht beschreibt',
    someStylesPrintTheDay: 'Manche Stile nennen den Tag, an dem Sie eine Seite gelesen haben; ergänzen Sie ihn selbst.',
    besideEveryPageThatCan:
      'Neben jeder zitierbaren Seite liegen ihre Dateien: {code}, und dasselbe mit {list}. Jede enthält die Seite selbst und die Originalarbeiten.',
    theWholeBibliographyIsAmong:
      'Das ganze Literaturverzeichnis ist bei den {link}, ein Eintrag je Nummer. Eine Arbeit mit zwei Nummern sagt es in ihrer Notiz; die Dateien neben einer Seite enthalten sie einmal, unter der ersten. Wo die Arbeit selbst ein anderes Jahr, andere Seiten oder andere Autoren hat als hier aufgeführt, haben die Dateien die Angaben der Arbeit, und die Notizen sagen, was aufgeführt ist.',
  },
  topics: {
    physics: 'Einheiten und Gleichungen',
  },
  auditPage: {
    whatPhysicsArithmeticAndThe: 'Was sich aus Arithmetik und Literaturverzeichnis nachrechnen lässt: {n}, was jede ',
    whateverPhysicsArithmeticOr:
      'Was Arithmetik oder Literaturverzeichnis erlauben, wird beim Bauen dieser Website nachgerechnet, mit {n}. Eine Regel nennt etwas nur stimmig, wo sie auch anders hätte ausgehen können, und unstimmig nur nach Arithmetik oder Definition; was von einer Annahme abhängt, ist höchstens offen. Jedes Urteil steht mit seiner Rechnung auf der Seite des Datensatzes. Mehr zu dem, was nicht passt, sagt eine {link} oder eine Bemerkung bei der Literaturangabe.',
  },
  readPage: {
    everySectionOfTheReview: 'Alle Abschnitte der Übersicht auf einer Seite, zum Durchlesen und für Papier.',
    theWholeReviewOnOne2:
      'Die ganze Übersicht auf einer Seite, zum Durchlesen, zum Durchsuchen und für Papier. Eine Überschrift führt zur eigenen Seite des Abschnitts; dort stehen die Permalinks, die Messwerte und die Arbeiten.',
  },
  notesPage: {
    aNoteMarksAPlace:
      'Eine Anmerkung bezeichnet eine Stelle, an der der Text sich selbst, der Arithmetik oder einer Naturkonstante widerspricht oder sich auf zwei Arten lesen lässt. Die Datensätze behalten, was angegeben ist; die Anmerkung sagt, warum es zweifelhaft ist, wie sicher das ist und was gemeint sein mag. Was sich beim Bauen selbst prüfen lässt, steht in der {link}.',
  },
  cataloguedFigure: {
    ofTheArticle: '{name}: {title}',
    seeItInTheArticle: 'Das Original ansehen',
    whatTheOfTheArticle:
      'Was das Original zeigt ({type}), in unseren Worten. Es ist hier nicht wiedergegeben{more}. {more2}',
  },
  figuresPage: {
    theFiguresAndTablesOf: {
      one: 'Die eine Abbildung oder Tabelle, die die Übersicht beschreibt, als Verzeichnis.',
      other: 'Die Abbildungen und Tabellen, die die Übersicht beschreibt, als Verzeichnis ({n}).',
    },
    whatEachFigureOfThe:
      'Was jede Abbildung zeigt, in unseren Worten, mit ihren Quellen und den Datensätzen aus ihr. Die Bilder selbst bleiben, wo sie veröffentlicht sind.',
  },
  schematicsPage: {
    theDrawingsOfTheReview: {
      one: 'Die Zeichnung der Übersicht: wie etwas gebaut ist oder abläuft.',
      other: 'Die Zeichnungen der Übersicht: wie etwas gebaut ist und wie es abläuft ({n}).',
    },
  },
  findingRecord: {
    phases: 'Formeln',
  },
  recordFacts: {
    figureOfTheArticle: '{figure}',
    theArticleStatesIt: 'Die Übersicht gibt es an.',
    theArticleItselfItCites: 'Die Übersicht selbst; sie zitiert dafür keine Arbeit.',
  },
  materialPage: {
    ofPhases: '{n}, Schritt für Schritt',
  },
  pathwaysPage: {
    thePathwaysOfTheReview: 'Die Verläufe der Übersicht: Schritte in ihrer Reihenfolge{along}.',
    whichPhasesFollowEachOther:
      'Welche Schritte aufeinander folgen{more}: {count}, jede mit ihren Strukturen, Volumina und Gleichungen.{more2}',
    whichStepsFollowEachOther: 'Welche Schritte aufeinander folgen{more}: {count}.{more2}',
  },
  referencePage: {
    inPrint: 'Wie aufgeführt:',
    figuresOfTheArticleTaken: 'Abbildungen, die aus ihr stammen: {what}.',
  },
  refsPage: {
    theWorksOfTheBibliography: {
      one: 'Die eine Arbeit des Literaturverzeichnisses. Ihre Nummer führt zu dem, was die Übersicht ihr entnimmt, und zu jeder Stelle, die sie zitiert.',
      other:
        'Die Arbeiten des Literaturverzeichnisses ({n}), in seiner Reihenfolge. Jede Nummer führt zu dem, was die Übersicht der Arbeit entnimmt, und zu jeder Stelle, die sie zitiert.',
    },
  },
  workFacts: {
    noneIsPrinted: 'keine aufgeführt',
    printed: 'aufgeführt: {printed}',
  },
  authorsPage: {
    theAuthorsOfTheAs: {
      one: 'Der eine Name aus den {link}, wie das Literaturverzeichnis ihn hat, mit den Nummern der Arbeiten.',
      other:
        'Die Namen ({n}) aus den {link}, wie das Literaturverzeichnis sie führt, jeweils mit den Nummern der Arbeiten. Verschiedene Menschen können denselben Namen tragen.',
    },
  },
  chartsPage: {
    howPhasesFollowEachOther: 'Wie Schritte aufeinander folgen{more}, ist auf {link} gezeichnet.',
  },
  matrix: {
    oneWithSeveralValuesIn: ', mit mehreren Werten an jeder ihrer Stellen',
  },
  matrixRecords: {
    further: 'Und {n} weitere.',
    recordsOfEachCell: 'Die Datensätze jeder Stelle',
    worksOfEachCell: 'Die Arbeiten jeder Stelle',
  },
  differencesPage: {
    whereTheWorksThatIt:
      'Wo {retold}, die zitierten Arbeiten und die Arithmetik nicht dasselbe ergeben, in einer Tabelle.',
    whereItsSourcesAndPhysics: 'Wo {retold}, die Quellen und die Arithmetik voneinander abweichen',
    wherePrintsOneThingAnd:
      '{n}: Hier sagt {retold} eines, und eine zitierte Arbeit oder die Rechnung ergibt etwas anderes. Was stimmt, ist nur gesagt, wo es bekannt ist. Zuerst kommt, was am Inhalt etwas ändert, dann, was in die Irre führt. Bemerkungen zum Wortlaut: {link}; Fehler des Literaturverzeichnisses: {link2}.',
    whatIsPrintedWhatCited: 'Was angegeben ist, was zitierte Arbeiten angeben und was berechnet ist',
  },
  sourcesPage: {
    ofTheWorksOfThe: {
      one: 'Die eine Arbeit des Literaturverzeichnisses wurde gelesen; Zahlen, Aussagen und Anmerkungen, die mit ihr verglichen wurden: {n2}. Ein Urteil ist aus der Angabe hier und der Angabe der Arbeit berechnet und steht mit dem, was von der Arbeit gelesen wurde: Eine Zusammenfassung, die etwas nicht erwähnt, sagt nichts darüber.',
      other:
        'Von den {all} Arbeiten des Literaturverzeichnisses wurden {n} gelesen und {n2} Zahlen, Aussagen und Anmerkungen mit ihnen verglichen. Ein Urteil ist aus der Angabe hier und der Angabe der Arbeit berechnet und steht mit dem, was von der Arbeit gelesen wurde: Eine Zusammenfassung, die etwas nicht erwähnt, sagt nichts darüber.',
    },
  },
  signs: {
    asPrinted: 'Wie angegeben',
    unchecked: 'nicht geprüft',
    uncheckedSays: 'Der Text gibt es an; es ist nicht geprüft.',
  },
  home: {
    ofPhasesStepByStep: '{n}, Schritt für Schritt',
  },
  figureCard: {
    name: '{name}',
  },
  since: {
    title: 'Neues seit dem Text',
    lead: '{works} ({years}), daraus {findings} und {quantities}. Alles ist gekennzeichnet, wo es steht; was der Text sagt, ist wie zuvor.',
    chiefLead:
      'Unter jeder Überschrift steht das Wichtigste, was ergänzt wurde: was neben einem Wert oder einer Aussage des Textes steht, dann, was hier das erste seiner Art ist. Das Übrige ist darunter eingeklappt und öffnet sich auf derselben Seite.',
    besideIt: 'Neben dem Text:',
    thenAndNowTitle: 'Werte derselben Sache, im Text und seither',
    thenAndNowReading:
      'Jeder Pfeil beginnt beim Wert des Textes (gleich 1) und endet bei dem späterer Arbeiten: wo es mehrere gibt, der kleinste beim kleinsten, der größte beim größten.',
    asMultiple: 'Als Vielfaches des Werts im Text',
    leastSeries: 'der kleinste, vom Text zu späterer Arbeit',
    mostSeries: 'der größte, vom Text zu späterer Arbeit',
    onlySeries: 'der einzige Wert, vom Text zu späterer Arbeit',
    fromToOf: '{name}: {after}; der Text hat {before}',
    beside: 'Neben dem, was der Text hat',
    besideLead: 'Spätere Datensätze zu etwas, das der Text erzählt, jeder neben dem älteren. Keiner ist geändert.',
    theArticle: 'Der Text',
    laterLead: 'Diese Arbeiten erschienen nach dem Text: Auf ihnen beruht, was ergänzt wurde.',
    articleAlone: 'Nur der Text',
  },
} satisfies Rewording
