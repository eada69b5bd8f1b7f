import type { Translation } from '../translation.ts'

/** Words about who made a review, and how, in German. */
export const makers = {
  makers: {
    by: 'Von {people}',
    editedBy: 'Herausgegeben von {people}',
    orcidOf: '{name} bei ORCID',
    whoMadeIt: 'Mitwirkende',
    author: 'Autorschaft',
    editor: 'Herausgabe',
    abstract: 'Zusammenfassung',
    keywords: 'Schlagwörter: {keywords}.',
    funding: 'Förderung',
    grant: 'Förderkennzeichen {award}',
    search: 'Wie Arbeiten gesucht wurden',
    searched: 'Zuletzt gesucht am {date} in {databases}.',
    doi: 'DOI dieser Ausgabe: {link}.',
    conceptDoi: 'DOI aller Ausgaben: {link}.',
  },
  creditRoles: {
    conceptualization: 'Konzeption',
    'data-curation': 'Datenkuration',
    'formal-analysis': 'formale Analyse',
    'funding-acquisition': 'Einwerbung von Fördermitteln',
    investigation: 'Untersuchung',
    methodology: 'Methodik',
    'project-administration': 'Projektverwaltung',
    resources: 'Bereitstellung von Ressourcen',
    software: 'Software',
    supervision: 'Betreuung',
    validation: 'Validierung',
    visualization: 'Visualisierung',
    'writing-original-draft': 'Schreiben – erster Entwurf',
    'writing-review-editing': 'Schreiben – Durchsicht und Überarbeitung',
  },
} satisfies Translation<'one' | 'other'>
