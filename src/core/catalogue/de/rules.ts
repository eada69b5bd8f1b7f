import type { Translation } from '../translation.ts'

/** Was die Regeln der Prüfung von sich sagen. */
export const rules = {
  rules: {
    balance: {
      title: 'Bilanz der Reaktionen',
      does: 'Zählt die Atome jedes Elements und die Ladung auf beiden Seiten jeder Reaktion, die die Quelle angibt.',
      silent: 'Zu Reaktionen, die die Redaktion ergänzt hat: Dass sie aufgehen, sagt nur etwas über die Redaktion.',
    },
    steps: {
      title: 'Schritte, die aufeinander folgen',
      does: 'Prüft, ob jede Reaktion, die die Quelle angibt, etwas aus einem früheren Schritt oder ein Element aus der Umgebung verbraucht und etwas bildet, das ihr eigener Schritt nennt.',
      assumes: 'Die Schritte eines Verlaufs nennen alles, womit ihre Reaktionen beginnen und enden.',
      silent:
        'Zu Reaktionen, die die Redaktion ergänzt hat, zu Schritten, zu denen keine Gleichung führt, und zu Schritten in Worten.',
    },
    neutral: {
      title: 'Ladungen in einer Formel',
      does: 'Summiert die üblichen Oxidationsstufen der Elemente in Oxiden und Fluoriden, in denen jedes Element kaum je eine andere annimmt; die Summe muss null sein. Mehr Sauerstoff oder Fluor, als der Rest ausgleichen kann, ist falsch; mehr Metall oder Wasserstoff ist offen.',
      formula: 'Σ n·z = 0',
      assumes:
        'Keine Metallatome sind aneinander gebunden, kein Wasserstoff liegt als Hydrid vor, und die Formel ist genau.',
      source:
        'Die Oxidationsstufen +1 von H, Li, Na, K, Rb, Cs, +2 von Be, Mg, Ca, Sr, Ba, Zn, Cd, +3 von Al, Ga, La, +4 von Zr, −1 von F, −2 von O.',
      silent:
        'Zu Elementen mit mehreren Oxidationsstufen, Variablen, Peroxiden, Superoxiden, Ozoniden, Sesquioxiden und Suboxiden der Metalle, die solche bilden, und zu Formeln, die auch mit einem anderen Index aufgingen, etwa {Li2O2} für {Li2O}.',
      tolerance: 'Eine Ladung von 0,2 je Atom Sauerstoff oder Fluor, wo ein Index gebrochen ist.',
    },
    dimension: {
      title: 'Dimensionen',
      does: 'Sucht gedruckte Einheiten von Größen und ihren Bedingungen, die sich nicht in eine Einheit der Eigenschaft umrechnen lassen, etwa einen Strom in einer Einheit der Ladung.',
      source: 'Der Unified Code for Units of Measure (UCUM), nach dem jede Einheit des Vokabulars festgelegt ist.',
      silent: 'Wo die Einheit passt: Dass nm eine Länge ist, sagt nichts über eine Zahl.',
    },
    summary: {
      title: 'Zusammenfassungen gegen Einzelwerte',
      does: 'Vergleicht einen Bereich, der mehrere Ergebnisse zusammenfasst, mit jedem gemessenen Ergebnis, das er zusammenfasst.',
      formula: 'min ≤ Wert ≤ max',
      assumes: 'Wo ein Wert außerhalb liegt: Eine Zusammenfassung lässt keine einzelne Ausnahme zu.',
      silent:
        'Zu theoretischen Werten, zu solchen, die ein Verlauf als Zwischenstufe nennt, und zu solchen, deren Zahl eine Anmerkung bezweifelt.',
      tolerance: 'Die Rundung der Zahlen.',
    },
    'same-quantity': {
      title: 'Eine Größe, ein Wert',
      does: 'Vergleicht Werte einer Eigenschaft, die an mehreren Stellen stehen, in Text, Bildunterschrift oder Tabelle, für dasselbe Material, denselben Vorgang, dieselben Bedingungen und dieselbe Arbeit.',
      assumes: 'Was kein Datensatz unterscheidet, ist eine Probe.',
      silent: 'Zu Größen, die einmal angegeben sind, und zu Reihen: mehr als sechs Werten, die nichts unterscheidet.',
      tolerance: 'Was auf dieselben Ziffern gerundet wird.',
    },
    'far-from-fellows': {
      title: 'Werte weit abseits der anderen',
      does: 'Fragt nach einem Wert, der weit von allen anderen seiner Eigenschaft entfernt liegt und den ein verlorenes Dezimalzeichen oder eine tausendmal größere oder kleinere Einheit erklären würde.',
      assumes: 'Die Werte einer Eigenschaft liegen in Reichweite voneinander.',
      silent:
        'Zu allem, was in Reichweite liegt, zu Eigenschaften mit weniger als drei Datensätzen oder mit willkürlichem Nullpunkt, und zu einem Datensatz, der sagt, dass sein Wert zu Recht abseits liegt.',
      tolerance: 'Das Hundertfache.',
    },
    'printed-formulas': {
      title: 'Ein Stoff, eine Formel',
      does: 'Wo Text, Bildunterschrift oder Tabelle eine andere Formel für einen Stoff drucken, werden Atome und Ladungen der beiden verglichen.',
      silent:
        'Zu Stoffen, von denen nur eine Formel gedruckt ist, und zu Formeln, die sich in einer Variablen unterscheiden.',
    },
    'table-products': {
      title: 'Phasen in Tabellen und Text',
      does: 'Vergleicht die Phasen, die ein Eintrag einer Tabelle nennt, mit denen, die der Text bei denselben Arbeiten nennt.',
      assumes: 'Was der Text von einer Arbeit erzählt, enthält alle Phasen, die eine Tabelle ihr zuschreibt.',
      silent: 'Wo der Text bei einer Arbeit keine Phase nennt.',
    },
    'named-author': {
      title: 'Namen gegen Arbeiten',
      does: 'Wo der Text jemanden „und Mitarbeiter“, „et al.“ oder eine Gruppe nennt, wird der Name als erster oder letzter Autor der nächsten zitierten Arbeit gesucht.',
      assumes: 'Wer mit Mitarbeitern oder mit einer Gruppe genannt wird, ist der erste oder letzte Autor der Arbeit.',
      silent: 'Wo nach dem Namen keine Arbeit zitiert wird.',
    },
    'figure-works': {
      title: 'Aussagen gegen Bildunterschriften',
      does: 'Vergleicht die Arbeiten, auf denen ein Datensatz beruht, mit denen, die die Bildunterschrift für das Teilbild nennt, auf das er verweist.',
      assumes: 'Eine Aussage, die auf ein Teilbild verweist, beruht auf einer Arbeit, aus der das Teilbild stammt.',
      silent: 'Zu Datensätzen ohne Abbildung oder ohne Arbeiten und zu Abbildungen, die keine nennen.',
    },
    'figure-year': {
      title: 'Urheberrecht gegen Literaturverzeichnis',
      does: 'Vergleicht die Jahre in den Urheberzeilen einer Abbildung mit den Jahren der Arbeiten, die ihre Bildunterschrift nennt.',
      assumes: 'Eine Urheberzeile nennt das Jahr, in dem die Arbeit erschien.',
      silent: 'Zu Abbildungen ohne Jahr in der Urheberzeile.',
    },
    priority: {
      title: 'Zuerst, der Liste nach',
      does: 'Wo es von etwas heißt, es sei das erste seiner Art gewesen, wird unter den Arbeiten, die für dasselbe Verfahren und für kein anderes System oder Material zitiert sind, eine ältere gesucht.',
      assumes: 'Was für dasselbe Verfahren und für kein anderes System oder Material zitiert ist, hat dasselbe getan.',
      silent: 'Wo keine andere Arbeit für dasselbe zitiert ist.',
    },
    'reference-duplicate': {
      title: 'Doppelte Arbeiten',
      does: 'Sucht Einträge des Literaturverzeichnisses mit derselben Zeitschrift, demselben Jahr, Band und derselben ersten Seite, die weder DOI noch Heft noch Autoren unterscheiden.',
      silent: 'Zu Arbeiten ohne Zeitschrift, Jahr, Band oder Seite.',
      flaw: 'doppelt aufgeführt',
    },
    'reference-complete': {
      title: 'Vollständigkeit der Arbeiten',
      does: 'Prüft, ob jede Arbeit aus einer Zeitschrift Autor, Zeitschrift, Jahr, Band und Seite oder sonst eine DOI hat und ob ihre Seiten nicht rückwärts laufen.',
      silent: 'Zu Arbeiten, die in keiner Zeitschrift erschienen sind.',
      flaw: 'unvollständig',
    },
    'reference-year': {
      title: 'Jahre und Bände',
      does: 'Die meisten Zeitschriften haben einen Band im Jahr. Wo mehr als die Hälfte der aufgeführten Bände einer Zeitschrift auf einer solchen Linie liegt, stehen die übrigen in Frage, wenn sie wenige sind oder ein späteres Jahr einen früheren Band hat; wo es keine Linie gibt, müssen spätere Jahre spätere Bände haben.',
      formula: 'Jahr − Band = konstant',
      assumes:
        'Eine Zeitschrift, deren aufgeführte Bände meist auf einer Linie von einem Band im Jahr liegen, hat einen Band im Jahr. Spätere Jahre einer Zeitschrift haben spätere Bände.',
      silent: 'Zu Arbeiten ohne Zeitschrift, Jahr oder Band.',
      flaw: 'Jahr oder Band falsch',
    },
    'citation-order': {
      title: 'Reihenfolge der Zitate',
      does: 'Wo die Arbeiten eines Literaturverzeichnisses in der Reihenfolge ihres ersten Zitats nummeriert sind, werden jene gesucht, die in einem Abschnitt zuerst außer der Reihe zitiert sind.',
      assumes:
        'Ein Literaturverzeichnis, von dem neun von zehn Arbeiten in der Reihenfolge des ersten Zitats nummeriert sind, soll es ganz sein.',
      silent: 'In einem Literaturverzeichnis, von dem weniger als neun von zehn Arbeiten in dieser Reihenfolge stehen.',
      flaw: 'außer der Reihe zitiert',
    },
  },
} satisfies Translation<'one' | 'other'>
