import type { Kind, KindsWith, One } from '../../core/kinds/types.ts'

/** What a search finds besides records of the kinds that are searched. */
type Other = 'facet' | 'page' | 'paragraph' | 'section'
type Searched = Exclude<Kind, KindsWith<{ searched: false }>>

/**
 * The kinds of thing that a search can find, in the order of their numbers in the index: what each is called, and how much
 * it counts where a word is in its name and where it is in its text alone. A word says less in a longer text.
 */
export const entryKinds = {
  page: { label: 'Pages', named: 1.1, told: 1 },
  section: { label: 'Sections', named: 1.5, told: 1 },
  material: { label: 'Materials', named: 1.45, told: 1 },
  technique: { label: 'Techniques', named: 1.4, told: 0.85 },
  facet: { label: 'Subjects', named: 1.35, told: 0.75 },
  term: { label: 'Terms', named: 1.25, told: 1 },
  chart: { label: 'Charts', named: 1.25, told: 1 },
  table: { label: 'Tables', named: 1.2, told: 1 },
  figure: { label: 'Figures of the article', named: 1.1, told: 0.85 },
  pathway: { label: 'Pathways', named: 1.15, told: 1 },
  measurement: { label: 'Quantities', named: 1.05, told: 1.05 },
  finding: { label: 'Findings', named: 1, told: 1 },
  paragraph: { label: 'Paragraphs', named: 1, told: 0.85 },
  note: { label: 'Editorial notes', named: 0.6, told: 0.6 },
  challenge: { label: 'Open problems', named: 0.9, told: 0.95 },
  reference: { label: 'References', named: 1, told: 1 },
} as const satisfies Record<Other | One<Searched>, { label: string; named: number; told: number }>

export type EntryKind = keyof typeof entryKinds
export const kindOrder = Object.keys(entryKinds) as EntryKind[]

/** What a reader sees of a thing that was found. All plain text. */
export interface Shown {
  /** Its path within the site, such as `s/3.1.2/#p4`. */
  path: string
  /** Its name or title; empty for what goes by the first line of its words, such as a finding. */
  title: string
  /** Where it stands or what it belongs to, in a few words. */
  place: string
  /** Its words, in one line or several. */
  text: string
  /** How it stands, as a figure of `marks.ts`. */
  mark: string
}

/** One thing that a search can find. */
export interface SearchEntry extends Shown {
  kind: EntryKind
  /** Every name that it goes by: each is looked for as a whole and word by word. */
  names: string[]
  /** Keys of the subjects (`subjects.ts`) that it is about: it is found by their names too. */
  about: string[]
}
