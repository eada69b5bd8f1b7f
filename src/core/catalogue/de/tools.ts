import type { Translation } from '../translation.ts'

/** Words of the tools and of the data page, in German. */
export const tools = {
  recordExplorer: {
    tableOfAllRecords: 'Tabelle aller Datensätze',
    narrowTheRecordsDown: 'Die Datensätze eingrenzen',
    words: 'Wörter',
    sortBy: 'Ordnen nach',
    columns: 'Spalten',
    download: 'Herunterladen',
    theseRecordsAsCsv: 'Diese Datensätze als CSV',
    theseRecordsAsJson: 'Diese Datensätze als JSON',
    theirWorksAsBibtex: 'Ihre Arbeiten als BibTeX',
    filters: 'Filter',
    readingTheRecords: 'Datensätze werden gelesen …',
    recordsFound: 'Gefundene Datensätze',
  },
  calcCalculator: {
    example: 'Beispiel.',
    typeOverIt: '{strong} {what} Überschreiben Sie es.',
    clear: 'Leeren',
  },
  calcExamples: {
    workedExamples: 'Durchgerechnete Beispiele: {of}',
    workedWithRecordsOfThis: 'Gerechnet mit Datensätzen dieser Übersicht',
    fillIn: 'Einsetzen',
    computedFromAValueThat: 'berechnet aus einem fraglichen Wert',
  },
  calcPage: {
    whatCanBeComputedFrom: 'Was sich aus {subjects} berechnen lässt, jeweils mit Formel, ',
    itsConstantsAndWorkedExamples: 'Konstanten und durchgerechneten Beispielen aus den Datensätzen.',
    theArithmeticThatChecksThe:
      'Die Rechnungen, mit denen die Datensätze dieser Übersicht geprüft werden, für Ihre eigenen Werte. Jedes Ergebnis zeigt seine Schritte, und die Adresse der Seite behält Ihre Eingaben, so dass Sie ein Lesezeichen setzen oder sie weitergeben können.',
    calculators: 'Rechner',
  },
  choosePage: {
    whatTechniquesCanDoWhat: 'Was {n} Verfahren können, was nicht, und warum: {asked}.',
    chooseATechnique: 'Ein Verfahren wählen',
    tickWhatYouNeedThe: 'Kreuzen Sie an, was Sie brauchen: Das Übrige folgt.',
    whatEachOfTechniquesCan: 'Was jedes von {n} Verfahren kann, was nicht, und warum, jeweils mit Quelle. {span}',
    iNeed: 'Ich brauche',
    needsTheTableGoesOn: '{n} Anforderungen; die Tabelle geht nach rechts weiter.',
    needsAndTechniques: 'Anforderungen und Verfahren',
    technique: 'Verfahren',
    theWholeTableAsData: 'Die ganze Tabelle als Daten: {list}',
  },
  comparePage: {
    values: 'Werte',
    theSameMaterialWithDifferent: 'Dasselbe Material im Vergleich ({more}), und beliebige zwei Materialien oder Werte ',
    ofAFacetSideBy: 'eines Merkmals nebeneinander: Gemeinsames in einer Zeile, Unterschiede berechnet.',
    putTwoThingsSideBy:
      'Stellen Sie zwei Dinge nebeneinander: Messwerte derselben Eigenschaft stehen in einer Zeile und einer Einheit, der Unterschied ist berechnet, und jeder Wert behält seine Quelle.',
    anyTwo: 'Beliebige zwei',
    with: 'mit',
    swap: 'Tauschen',
    forExample: 'Zum Beispiel {list}.',
    theSameMaterialWithDifferent2: 'Dasselbe Material im Vergleich: {plural}',
    withRecordsForMoreThan: '{n} mit Datensätzen zu mehr als einem; die Zahlen zählen die Datensätze.',
    and: '{name} und {lower} {span}',
    recordsOfEach: 'Datensätze zu jedem',
    quantitiesThatDiffer: 'Messwerte, die sich unterscheiden',
    valuesOfOnePropertyOf:
      'Werte einer Eigenschaft eines Materials im Vergleich ({more}), soweit sie sich nicht überschneiden.',
    comparisonsMadeByTheSources: 'Vergleiche der Quellen selbst',
    ratiosThatAWorkStates: 'Verhältnisse, die eine Arbeit angibt, mit oder ohne die beiden Zahlen.',
  },
  pairPage: {
    oneMaterial: 'ein Material',
    theSameMaterialWithAnd:
      'Dasselbe Material mit {a} und mit {b}: {extent}, Messwerte nebeneinander, Unterschiede berechnet.',
    theSameMaterialWithAnd2: 'Dasselbe Material mit {a} und mit {b}',
    theOneMaterial: 'Das eine Material',
    theMaterials: 'Die {count} Materialien',
    withRecordsForBothProperties:
      '{more} mit Datensätzen zu beiden. Gemeinsame Eigenschaften stehen in einer Zeile; der größere Wert ist hervorgehoben.',
    allOfThisAsData: 'All dies als Daten: {list}',
    statedWithBoth: 'Mit beiden angegeben',
    theReviewStatesNoQuantity: 'Die Übersicht gibt keinen Messwert eines Materials mit beiden an.',
  },
  columnTable: {
    columnsOf: 'Spalten von {of}',
    column: 'Spalte',
    holds: 'Enthält',
    meaning: 'Bedeutung',
    orNothing: ', oder nichts',
    oneOf: 'Eines von {list}.',
    oneOfValuesWhichThe: 'Einer von {n} Werten, die das Schema aufführt.',
    types: {
      text: 'Text',
      number: 'Zahl',
      integer: 'ganze Zahl',
      boolean: 'wahr oder falsch',
      texts: 'Liste von Texten',
      values: 'Text oder Liste von Texten',
      numbers: 'Liste von Zahlen',
      integers: 'Liste ganzer Zahlen',
      conditions: 'Bedingungen',
      uncertainty: 'Unsicherheit',
      names: 'Namen',
      reference: 'Text',
      json: 'JSON',
    },
  },
  dataPage: {
    data: 'Daten',
    theRecordsOfAsFiles: 'Die Datensätze von {name} als Dateien: CSV, JSON, BibTeX und mehr, jede Spalte erklärt.',
    cite: 'zitieren',
    everyRecordOfTheReview:
      'Alle Datensätze der Übersicht als Dateien für Tabellenkalkulation, Python, R oder Literaturverwaltung. Sie entstehen aus denselben Datensätzen wie die Seiten und sind frei nutzbar unter {link}; bitte {link2} Sie die Originalarbeiten für das, was sie fanden, und diesen Datenbestand.',
    files: 'Dateien',
    number: 'Anzahl',
    schema: 'Schema',
    whatTheyAre: 'Was sie sind',
    schemaOfJson: 'Schema von {kind}.json',
    schemaInLine: 'Schema',
    theTablesAsParquet:
      'Dieselben Tabellen als Parquet, für Programme, die wenige Spalten sehr vieler Zeilen brauchen; Listen sind JSON:',
    meaningsAreInEnglish:
      'Was Dateien und Spalten bedeuten, steht hier auf Englisch: Es sind die Worte der Schemas, die für Übersichten in jeder Sprache dieselben sind.',
    whatToKnow: 'Was man wissen sollte',
    namesOfKeysAndColumns:
      'Namen von Schlüsseln und Spalten bleiben: Was Programme brauchen, wird nur ergänzt. Das JSON Schema jeder Datei sagt dasselbe wie diese Seite.',
    inJsonEveryKeyIs:
      'In JSON ist jeder Schlüssel immer da, {code}, wo nichts bekannt ist. In CSV steht dort nichts. {code2} ist CSL-JSON, das Unbekanntes weglässt.',
    cSVFilesAreInUtf:
      'CSV-Dateien sind in UTF-8 ohne Byte-Reihenfolge-Marke: Kommas trennen Werte, das Dezimalzeichen ist ein Punkt. Excel hält sie beim Doppelklick für anders kodiert; importieren Sie sie dort mit Daten › Aus Text/CSV und dem Dateiursprung 65001 (Unicode UTF-8). LibreOffice fragt beim Öffnen; wählen Sie dort Englisch als Sprache.',
    inCsvItemsOfA:
      'In CSV trennen Semikolons die Einträge einer Liste, Bedingungen lauten {code}, und was sonst kein einfacher Wert ist, ist JSON; ebenso eine Liste, in der ein Eintrag ein Semikolon enthält. Vor einem Text, der wie eine Formel der Tabellenkalkulation beginnt, steht ein Apostroph.',
    sQLHasAUseOf:
      'Manche Namen verwendet SQL selbst: Setzen Sie {code}, {code2}, {code3} und {code4} in Anführungszeichen, oder fragen Sie die Sicht {code5} nach der Literatur. Auch unterscheidet es keine Großbuchstaben, so dass {code6} von {code7}, die Adresse der Arbeit, in der Datenbank {code8} heißt, neben {code9}, ihrer Seite hier.',
    textsArePlainFormulasAre:
      'Texte sind ohne Auszeichnung: Formeln stehen in Unicode. Die Spalten {code}, {code2} und Gleichungen behalten die Schreibweise, in der Formeln eingegeben werden.',
    saysHowARecordStands:
      '{code} sagt, wie ein Datensatz nach allem dasteht, was über ihn bekannt ist: {code2} nach Arithmetik, nach der zitierten Arbeit oder einer Anmerkung; {code3}, {code4}, {code5}; {code6}, wo nichts bekannt ist. {code7} und {code8} sagen, was die zitierten Arbeiten selbst angeben, {code9}, welche Anmerkungen es betreffen; mit {code10} {code11} stammt es aus späterer Literatur. Dieselben Spalten stehen in den Daten von Diagrammen, Vergleichen und Verläufen.',
    everyTableCanBePut:
      'Jede Tabelle lässt sich in den Ordner {code} einer Übersicht zurücklegen; berechnete Spalten werden übergangen.',
    examples: 'Beispiele',
    eachRunsInTheFolder: 'Jedes läuft in dem Ordner, der die heruntergeladene Datei enthält.',
  },
  explorePage: {
    allRecordsOfTheReview: 'Alle Datensätze der Übersicht in einer Tabelle, zum Eingrenzen, Ordnen und Herunterladen, ',
    andByEveryFacetOn: 'und nach jedem Merkmal, nach dem sie geordnet sind.',
    exploreTheRecords: 'Die Datensätze erkunden',
    eachWithItsSource: '{exploredText}, jeweils mit Quelle.',
    theFirstOfRecords: 'Die ersten {n} von {total} Datensätzen',
    allRecords: 'Alle Datensätze',
    inTheTablesOfThe: 'in den Tabellen der Abschnitte',
    filesToDownload: 'Dateien zum Herunterladen',
    allRecordsStandAndAs: 'Alle Datensätze stehen {link}, und als {link2}.',
    narrowingDownAndSortingTake: 'Eingrenzen und Ordnen brauchen JavaScript, das hier ausgeschaltet ist. {more}',
    byFacet: 'Nach Merkmal',
    eachValueHasAPage: 'Jeder Wert hat eine eigene Seite; die Zahl zählt seine Datensätze.',
    bySection: 'Nach Abschnitt',
    allRecordsOfASection: 'Alle Datensätze eines Abschnitts in einer Tabelle.',
  },
  recordsOfSectionPage: {
    recordsOfSection: 'Datensätze von {section}',
    ofSectionAsOneTable: '{told} von „{section}“, als eine Tabelle.',
    allRecords: '{span} {title}: alle Datensätze',
    theSection: 'der Abschnitt',
    tableOfAllRecords: 'Tabelle aller Datensätze',
    thatStatesToNarrowThem: '{told}, angegeben hier: {link}. Zum Eingrenzen und Ordnen dient die {link2}.',
    scalesOfPictures: 'Maßstäbe von Bildern ({n})',
  },
  searchPage: {
    searchInSectionsRecordsMaterials:
      'Suche in Abschnitten, Datensätzen, Materialien, Literatur und Begriffen; und alles, was einen Namen hat, von A bis Z.',
    forExample: 'Zum Beispiel {list}',
    pressOnAnyPageTo: 'Mit {key} sucht man von jeder Seite aus',
    everythingByName: 'Alles nach Namen',
    authorsOfTheWorksCited: 'Namen, die die zitierten Arbeiten verfasst haben',
    theHaveAListOf: 'Eine eigene Liste haben die {link}.',
    sectionsMaterialsTechniques:
      'Abschnitte, Materialien, Verfahren, Themen, Begriffe, Diagramme, Tabellen und Abbildungen, von A bis Z. {more}',
  },
} satisfies Translation<'one' | 'other'>
