import type { Translation } from '../translation.ts'

/** Counts with their nouns, in German. */
export const counts = {
  addition: { one: '{n} Ergänzung', other: '{n} Ergänzungen' },
  chart: { one: '{n} Diagramm', other: '{n} Diagramme' },
  finding: { one: '{n} Befund', other: '{n} Befunde' },
  laterWork: { one: '{n} spätere Arbeit', other: '{n} spätere Arbeiten' },
  material: { one: '{n} Material', other: '{n} Materialien' },
  note: { one: '{n} Anmerkung', other: '{n} Anmerkungen' },
  openProblem: { one: '{n} offenes Problem', other: '{n} offene Probleme' },
  pathway: { one: '{n} Verlauf', other: '{n} Verläufe' },
  place: { one: '{n} Stelle', other: '{n} Stellen' },
  quantity: { one: '{n} Messwert', other: '{n} Messwerte' },
  query: { one: '{n} Anfrage', other: '{n} Anfragen' },
  record: { one: '{n} Datensatz', other: '{n} Datensätze' },
  reference: { one: '{n} Literaturangabe', other: '{n} Literaturangaben' },
  remark: { one: '{n} Bemerkung', other: '{n} Bemerkungen' },
  rule: { one: '{n} Regel', other: '{n} Regeln' },
  section: { one: '{n} Abschnitt', other: '{n} Abschnitte' },
  sequence: { one: '{n} Abfolge', other: '{n} Abfolgen' },
  table: { one: '{n} Tabelle', other: '{n} Tabellen' },
  technique: { one: '{n} Verfahren', other: '{n} Verfahren' },
  withdrawnAddress: { one: '{n} zurückgezogene Adresse', other: '{n} zurückgezogene Adressen' },
  work: { one: '{n} Arbeit', other: '{n} Arbeiten' },
} satisfies Translation<'one' | 'other'>['counts']
