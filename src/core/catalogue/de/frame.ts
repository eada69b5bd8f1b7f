import type { Translation } from '../translation.ts'

/** Words around every page, and of the pages about the review itself, in German. */
export const frame = {
  common: {
    andMore: 'Und {n} weitere.',
    formula: 'Formel',
    source: 'Quelle',
    compare: 'Vergleichen',
    thenAndNow: 'damals und heute',
    works: 'Arbeiten',
    quantity: 'Messwert',
    printed: 'Gedruckt',
    statedIn: 'Angegeben in',
    work: 'Arbeit',
    worksInLine: 'Arbeiten',
    whatToCiteForWhat: 'Was wofür zu zitieren ist',
    itsLastText: 'Der letzte Wortlaut',
    record: 'Datensatz',
    materials: 'Materialien',
    quantities: 'Messwerte',
    calculate: 'Rechnen',
    none: 'keine',
    value: 'Wert',
    kind: 'Art',
    material: 'Material',
    previous: 'Zurück',
    next: 'Weiter',
    about: 'Betrifft',
    pathways: 'Verläufe',
    records: 'Datensätze',
    record2: 'Datensatz',
    drawnIn: 'Gezeichnet in',
    sources: 'Quellen',
    audit: 'Prüfung',
    whatItLists: 'Was sie aufführt',
    findings: 'Befunde',
    discussedIn: 'Besprochen in',
    computed: 'Berechnet',
    table: 'Tabelle',
    figuresOfTheArticle: 'Abbildungen des Artikels',
    editorialNote: 'redaktionelle Anmerkung',
    howItWasChecked: 'Wie geprüft wurde',
    editions: 'Ausgaben',
    whileChargeFlows: ', während Ladung fließt',
    sideBySide: 'Nebeneinander',
    contents: 'Inhalt',
    auditInLine: 'Prüfung',
    explore: 'Erkunden',
    letters: 'Buchstaben',
    statementsInDoubt: 'Angaben mit Zweifeln',
    references: 'Literatur',
    search: 'Suche',
  },
  footer: {
    moreOfThisSite: 'Mehr auf dieser Website',
    anIndependent: 'eine unabhängige',
    an: 'eine',
    editionOf: ', {more} Ausgabe von {link}',
    editionTextAndDataUnder: '{link}, Ausgabe {version}, {date}{more}. Text und Daten unter {link2}.',
  },
  header: {
    menu: 'Menü',
    site: 'Website',
    tools: 'Werkzeuge',
    search: 'Suche {key}',
  },
  paper: {
    contents: 'Inhalt',
    abstract: 'Zusammenfassung',
    doi: 'DOI',
    edition: 'Ausgabe',
    editionOf: '{version}, {date}',
    address: 'Adresse',
    licence: 'Lizenz',
    citeAs: 'Zitieren als',
    works: 'Zitierte Arbeiten',
    sectionOf: '{section} von {name}',
    foot: 'Ausgabe {version}, {date}',
    page: 'Seite {page}',
    asPaper: 'Die Übersicht als Aufsatz (PDF)',
  },
  page: {
    skipToTheText: 'Zum Text springen',
  },
  rail: {
    onThisPage: 'Auf dieser Seite',
    sections: 'Abschnitte',
  },
  report: {
    somethingWrongOrMissing: 'Fehler gefunden, oder fehlt etwas?',
    reportIt: 'Melden',
    inTheTrackerWithThis: '{link} im Ticketsystem; dieser Text ist schon eingetragen.',
    writeToTheEditors: 'An die Herausgeber schreiben',
    withThisTextFilledIn: '{link}; dieser Text ist schon eingetragen.',
    copyThisAddWhatIt: 'Kopieren Sie diesen Text, ergänzen Sie, worum es geht, und senden Sie ihn an die Herausgeber.',
  },
  citeThis: {
    this: ': {kind}',
    cite: 'Zitieren{span}',
    theFirstThenItsSources: 'Zuerst das Zitierte ({kind}), dann seine Quellen.',
    after: 'Nach {what}',
    withMore: ' (dazu {more} {more2})',
    files: '{more}Dateien{more2}: {list}. {link}',
  },
  neighbours: {
    previousAndNextSection: 'Voriger und nächster Abschnitt',
  },
  wordings: {
    inEdition: 'In Ausgabe {edition}',
    now: 'Jetzt',
    itsTitleAndTheOrder: 'Titel und Reihenfolge der Absätze sind wie in Ausgabe ',
    whatItSaysReadsAs: 'Der Wortlaut ist wie in Ausgabe ',
    whatChangedIsInThe: 'geändert hat sich der Text',
    whatChangedIsInTheInLine: 'geändert haben sich die Datensätze dahinter',
    moreThatReadTheSame: '{omitted} weitere mit gleichem Wortlaut sind weggelassen.',
  },
  missing: {
    whereMaterials: 'ein Material steht unter m/ und seinem Namen',
    whereReferences: 'eine Arbeit steht unter ref/ und ihrer Nummer',
    whereSections: 'ein Abschnitt steht unter s/ und seiner Nummer',
    theSections: 'die Abschnitte',
    theReferences: 'das Literaturverzeichnis',
    theMaterials: 'die Materialien',
    theRecords: 'die Datensätze',
    by: 'nach {joined}',
    inOneTable: 'in einer Tabelle',
    noSuchPage: 'Seite nicht gefunden',
    theAddressLeadsToNo: 'Die Adresse führt zu keiner Seite dieser Website.',
    thereIsNoPageAt: 'Unter dieser Adresse gibt es keine Seite',
    publishedAddressesKeepWorking:
      'Veröffentlichte Adressen bleiben gültig; vermutlich ist diese vertippt oder abgeschnitten. Adressen enden mit einem Schrägstrich und haben keine Großbuchstaben.',
    home: 'Startseite',
  },
  cutPage: {
    partOfAnAddress: 'Teil einer Adresse',
    thePagesBelowThisAddress: 'Die Seiten unter dieser Adresse sind auf einer anderen Seite aufgeführt.',
    thisIsPartOfAn: 'Dies ist Teil einer Adresse',
    onAnotherPage: 'auf einer anderen Seite',
    thePagesBelowItAre: 'Die Seiten darunter sind {link} aufgeführt.',
  },
  gonePage: {
    withdrawn: 'Zurückgezogen: {path}',
    moved: 'Verschoben: {path}',
    thisPageWasWithdrawn: 'Diese Seite wurde zurückgezogen',
    thisPageHasMoved: 'Diese Seite wurde verschoben',
    itIsNow: 'Jetzt hier: {link}.',
    address: 'Adresse',
    publishedAs: 'Veröffentlicht als',
    inEdition: '{kind} in Ausgabe {value}{more}',
    withdrawn2: 'Zurückgezogen',
    moved2: 'Verschoben',
    sinceTheLastEdition: 'seit der letzten Ausgabe',
    edition: 'Ausgabe {edition}',
    since: 'seit {link}',
    seeInstead: 'Siehe stattdessen',
    theWholeText: 'Der ganze Text',
    asItWasInEdition: 'Wortlaut der Ausgabe {edition}, bis zum Zurückziehen. {link}',
  },
  changedRecords: {
    formerly: ', früher {code}',
  },
  changesAddressPage: {
    thenAndNow: 'Damals und heute: {name}',
    whatSaidInEarlierEditions: 'Was {name} in früheren Ausgaben sagte, neben dem heutigen Wortlaut.',
    crossedOut: 'durchgestrichen',
    underlined: 'unterstrichen',
    theTextOfInEarlier:
      'Der Wortlaut von {more} in früheren Ausgaben neben dem heutigen. Entfernte Wörter sind {del}, neue sind {ins}.',
    howItsValuesStandIs: 'Wie es um die Werte steht, ist dort gezeigt, wo sie jetzt stehen.',
    theWordsOfEditionWere: 'Der Wortlaut der Ausgabe {edition} wurde nicht aufbewahrt.',
    inEditionAndRemovedSince: 'In Ausgabe {edition} enthalten und seither entfernt. {why}',
    allEditionsAndChanges: 'Alle Ausgaben und Änderungen',
  },
  changesPage: {
    editionsAndChanges: 'Ausgaben und Änderungen',
    theEditionsOfTheReview:
      'Die Ausgaben der Übersicht und was jede geändert hat, Abschnitt für Abschnitt und Datensatz für Datensatz.',
    feed: 'Feed',
    aPublishedAddressKeepsWorking:
      'Eine veröffentlichte Adresse bleibt gültig: Sie führt zur selben Stelle, zu deren neuem Ort oder zu einer Seite, die sagt, warum sie zurückgezogen wurde. Ein Zitat, das seine Ausgabe nennt, etwa {code}, zeigt, ob der Text sich seither geändert hat. Neue Ausgaben werden in einem {link} angekündigt.',
    noEditionIsPublishedYet:
      'Noch ist keine Ausgabe veröffentlicht: Dies ist ein Entwurf, und seine Adressen können sich noch ändern.',
    notYetInAnEdition: 'Noch in keiner Ausgabe',
    edition: 'Ausgabe {version}',
    everythingIsNew: 'Alles ist neu: {broughtText}.',
    text: 'Text',
    section: 'Abschnitt {name}',
    noParagraphButTheTitle: '; kein Absatz, sondern der Titel oder was zwischen Absätzen steht',
    more: '{n} weitere',
  },
  contentsPage: {
    theSectionsOfTheReview: {
      one: 'Der eine Abschnitt der Übersicht.',
      other: 'Die {n} Abschnitte der Übersicht, in der Reihenfolge des Artikels.',
    },
    readTheWholeOnOne: 'Alles auf einer Seite lesen',
    theSectionsKeepTheNumbers:
      'Die Abschnitte behalten die Nummern des veröffentlichten Artikels, damit eine Nummer in beiden dasselbe bedeutet. {link}.',
    allSections: 'Alle Abschnitte',
  },
  home: {
    ofPhasesStepByStep: '{n} von Phasen, Schritt für Schritt',
    whatWasChecked: 'Was geprüft wurde',
  },
  whose: {
    anIndependentEditionOf: 'Eine unabhängige Ausgabe von ',
    anEditionOf: 'Eine Ausgabe von ',
    doi: 'doi:{DOI}',
    by: '{more}{cite} von {authors}, {what}, {year}, {strong}, {page}, {link}.',
  },
  aboutPage: {
    whatIsHowToRead: 'Was {name} ist, wie man es liest und zitiert, und unter welcher Lizenz es steht.',
    about: 'Über {name}',
    whatYouHaveHere: 'Was Sie hier finden',
    sectionsAlone: {
      one: 'Ein Handbuch in einem Abschnitt.',
      other: 'Ein Handbuch in {n} Abschnitten.',
    },
    sectionsReferencesQuantities:
      '{what}. Der Text ist neu geschrieben; jede Zahl in ihm, in einem Diagramm und in einer Tabelle stammt aus einem Datensatz, und jeder Datensatz nennt seine Quellen.',
    whatNamesItsSources: '{what}. Jeder Datensatz nennt seine Quellen.',
    theSectionNumbersAndReference:
      'Die Nummern der Abschnitte und der Literatur sind die des Artikels. Wo etwas darin nicht aufgeht oder unklar ist, sagt es eine {link}; der Datensatz behält, was gedruckt ist.',
    whatIsPrintedWasChecked:
      'Was gedruckt ist, wurde gegen die Physik, gegen sich selbst und, soweit sie zu lesen waren, gegen die zitierten Arbeiten geprüft. Die Ergebnisse stehen auf diesen Seiten.',
    whatIsPrintedWasRecomputed:
      'Was gedruckt ist, wurde gegen die Physik und gegen sich selbst geprüft. Die Ergebnisse stehen auf diesen Seiten.',
    furtherPages: 'Weitere Seiten',
    howToReadIt: 'Wie man es liest',
    aQuantityInTheText:
      'Ein Messwert im Text ist ein Link: Zeigen Sie darauf, um Quelle und Bedingungen zu sehen; er führt zu seinem Datensatz.',
    aNumberInBracketsIs:
      'Eine Zahl in Klammern ist eine Literaturangabe: Zeigen Sie darauf, um die Arbeit zu sehen; sie führt zu allem, was aus dieser Arbeit stammt.',
    aNumberOnADisc:
      'Eine Zahl auf einer Scheibe hinter markierten Wörtern führt zu einer Anmerkung dazu, neben dem Absatz oder, bei schmalem Fenster, darunter, sobald Sie die Zahl wählen. Anmerkungen zum Wortlaut und zur Literatur stehen gesammelt am Ende eines Abschnitts.',
    pointAtAParagraphAnd:
      'Zeigen Sie auf einen Absatz: Eine kleine Raute beendet jede Aussage, die ein eigener Befund ist, und führt zu seinem Datensatz.',
    theMarkBesideAParagraph:
      'Das Zeichen ¶ neben einem Absatz ist sein Permalink; wählt man es, wird die Adresse kopiert.',
    rebuiltEquations: 'Nachgebildete Gleichungen',
    displayEquationsAreMissingFrom:
      'In der Vorlage dieser Website fehlen die abgesetzten Gleichungen des Artikels. Eine als nachgebildet bezeichnete Gleichung folgt aus dem Text um sie herum; beim Bauen der Website wird sie auf Elemente und Ladung ausgeglichen.',
    howToCiteIt: 'Wie man zitiert',
    citeThePrimaryWorkFor:
      'Zitieren Sie die Originalarbeit für das, was sie gefunden hat, und diese Website für den Abschnitt, das Diagramm oder den Datensatz, den Sie benutzt haben. Jedes hat eine Adresse, die bleibt:',
    inOtherStylesAndAs: '{link}, in anderen Stilen und als Dateien.',
    thisSiteHasNoPublic:
      'Diese Website hat noch keine öffentliche Adresse: {code} ist ein Platzhalter, den Zitate weglassen. Tragen Sie sie als {code2} in {code3} ein und bauen Sie die Website neu.',
    licence: 'Lizenz',
    textAndDataTheProgram: 'Text und Daten: {link}. Das Programm, das die Website baut: {link2}. {more}',
  },
  citePage: {
    asAWhole: '{name} als Ganzes',
    itsData: 'Die Daten',
    howToCite: 'Zitieren',
    whatToCiteOfHow:
      'Was man von {name} zitiert, wie und wofür: einen Abschnitt, ein Diagramm, einen Datensatz, die Daten.',
    citeThePrimaryWorkFor:
      'Zitieren Sie die Originalarbeit für das, was sie gefunden hat, und {name} für das, was Sie von hier haben: einen Abschnitt, ein Diagramm, einen Datensatz, die Daten. „Zitieren …“ oben auf jeder Seite sagt wie, in vier Stilen und als Dateien.',
    youUsed: 'Sie haben benutzt',
    cite: 'Zitieren Sie',
    aNumberOrAClaim: 'eine Zahl oder eine Aussage in Worten',
    thePrimaryWorksThatIts:
      'die Originalarbeiten, die der Datensatz nennt; auch den Datensatz, wenn Sie sich auf die hiesige Lesart, die Bedingungen oder die Bemerkung stützen',
    aChartATableA: 'ein Diagramm, eine Tabelle, einen Vergleich',
    theChartOrTheTable: 'das Diagramm oder die Tabelle, mit der eigenen Adresse',
    anExplanationAnArgument: 'eine Erklärung, eine Begründung',
    theSectionIfNeedBe: 'den Abschnitt, nötigenfalls mit dem Absatz: Das Zeichen ¶ daneben trägt seine Adresse',
    theReviewThatThisOne: 'die Übersicht, auf der diese beruht',
    thePublishedArticleTextAnd:
      'den veröffentlichten Artikel; Inhalt und Nummern der Abschnitte hier folgen ihm, der Wortlaut nicht',
    anErrorFoundInThe: 'einen Fehler im Artikel',
    theEditorialNote: 'die redaktionelle Anmerkung',
    theRecordsForAStudy: 'die Datensätze, für eine eigene Untersuchung',
    dataSet: 'Datenbestand',
    theInItsEditionAnd:
      'den {link} mit seiner Ausgabe und die Originalarbeiten der Datensätze, die Ihren Schluss tragen',
    aFigureOfTheArticle: 'eine Abbildung des Artikels',
    theWorkThatItComes: 'die Arbeit, aus der sie stammt; ihre Seite nennt sie. Diese Website enthält kein Bild von ihr',
    files: 'Dateien: {list}.',
    thePublishedArticle: 'Der veröffentlichte Artikel',
    editionsAndAddresses: 'Ausgaben und Adressen',
    youAreReadingOfA:
      'Sie lesen {editionName} vom {date}. Ein Zitat nennt die Ausgabe, damit sich herausfinden lässt, was sich seither geändert hat.',
    addressesStayASectionA:
      'Adressen bleiben: Ein Abschnitt, ein Datensatz, ein Diagramm behält die seine, und was entfallen muss, hinterlässt eine Seite, die sagt, wo man nachsehen kann.',
    howItIsSet: 'Wie man sie einträgt',
    citationsHaveNoAddressWhere:
      'Zitate haben keine Adresse: Wo diese Website stehen wird, ist noch nicht eingetragen. {link}',
    aCitationHasThePublic:
      'Ein Zitat hat die öffentliche Adresse {code}, auch wenn Sie eine Kopie auf der Platte oder im Intranet lesen.',
    aCitationOfARecord:
      'Das Zitat eines Datensatzes, an dem Zweifel bestehen, sagt es in Klammern am Ende und in einer Notiz seiner Dateien; ebenso das eines Datensatzes aus späterer Literatur.',
    someStylesPrintTheDay:
      'Manche Stile drucken den Tag, an dem Sie eine Seite gelesen haben; ergänzen Sie ihn selbst.',
    referenceManagersAndPrograms: 'Literaturverwaltung und Programme',
    theButtonsOfZoteroAnd:
      'Die Schaltflächen von Zotero und anderen Literaturverwaltungen finden auf der Startseite die Übersicht, auf der Seite eines Abschnitts ein Kapitel und sonst eine Seite dieser Website. Auf der Seite einer Literaturangabe finden sie die Arbeit selbst, im Literaturverzeichnis alle Arbeiten.',
    and: ' und ',
    besideEveryPageThatCan:
      'Neben jeder zitierbaren Seite liegen ihre Dateien: {code}, und dasselbe mit {list}. Jede enthält die Seite selbst, den veröffentlichten Artikel und die Originalarbeiten.',
    signposting: 'Signposting',
    everyPageDescribesItselfAs:
      'Jede Seite beschreibt sich selbst als JSON-LD (schema.org) und sagt durch Links, was zu zitieren ist, wo ihre Beschreibungen liegen und unter welcher Lizenz sie steht ({link}).',
    data: 'Daten',
    theWholeBibliographyIsAmong:
      'Das ganze Literaturverzeichnis ist bei den {link}, ein Eintrag je Nummer. Eine Arbeit, die unter zwei Nummern gedruckt ist, sagt es in ihrer Notiz; die Dateien neben einer Seite enthalten sie einmal, unter der ersten. Wo die Arbeit selbst ein anderes Jahr, andere Seiten oder andere Autoren hat als gedruckt, haben die Dateien die Angaben der Arbeit, und die Notizen sagen, was gedruckt ist.',
    citationStyleLanguage: 'Citation Style Language',
    citationsAreSetByStyles: 'Zitate werden mit Stilen des Projekts {link} gesetzt.',
  },
  embedding: {
    copyTheTextFor: 'Den Text kopieren für',
    showThisChartInA: 'Dieses Diagramm in einem Wiki oder auf einer anderen Seite zeigen',
    thePageForAFrame: 'Die Seite für einen Rahmen',
    copyOneOfTheseHas:
      'Kopieren Sie eines davon. {link} zeigt nur das Diagramm mit seinen Quellen, seiner Lizenz und dem Weg hierher zurück.',
  },
  book: {
    accessibility:
      'Aller Text lässt sich vorlesen und passt seinen Umbruch an. Diagramme und Zeichnungen sind in Worten beschrieben, Diagramme haben ihre Daten als Tabellen, und Anmerkungen sind mit ihren Stellen verknüpft.',
  },
  toolLinks: {
    waysToUseTheRecords: 'Wege zu den Datensätzen',
  },
  recordNav: {
    listsOnThisPage: 'Listen auf dieser Seite',
  },
  checkingPages: {
    howTheReviewWasChecked: 'Wie die Übersicht geprüft wurde',
  },
} satisfies Translation<'one' | 'other'>
