import type { Kind, KindsWith, One } from '../../core/kinds/types.ts'

/** What a search finds besides records of the kinds that are searched. */
type Other = 'facet' | 'page' | 'paragraph' | 'question' | 'section'
type Searched = Exclude<Kind, KindsWith<{ searched: false }>>

/**
 * The kinds of thing that a search can find, in the order of their numbers in the index: what each is called, and how much
 * it counts where a word is in its name and where it is in its text alone; `topics` how much where it names what a thing is
 * about. A word says less in a longer text; a remark on the print says less than what is printed.
 */
export const entryKinds = {
  page: { label: 'Pages', one: 'Page', named: 1.1, told: 1, topics: 0.6 },
  section: { label: 'Sections', one: 'Section', named: 1.5, told: 1, topics: 1.6 },
  material: { label: 'Materials', one: 'Material', named: 1.45, told: 1, topics: 0.6 },
  technique: { label: 'Techniques', one: 'Technique', named: 1.4, told: 0.85, topics: 0.6 },
  facet: { label: 'Subjects', one: 'Subject', named: 1.35, told: 0.75, topics: 0.6 },
  term: { label: 'Terms', one: 'Term', named: 1.1, told: 1, topics: 0.6 },
  chart: { label: 'Charts', one: 'Chart', named: 1.25, told: 1, topics: 0.6 },
  question: { label: 'Questions that charts answer', one: 'Question', named: 1.2, told: 0.4, topics: 0.3 },
  table: { label: 'Tables', one: 'Table', named: 1.2, told: 1, topics: 0.6 },
  figure: { label: 'Figures', one: 'Figure', named: 1.1, told: 0.85, topics: 0.6 },
  pathway: { label: 'Pathways', one: 'Pathway', named: 1.15, told: 1, topics: 0.6 },
  measurement: { label: 'Quantities', one: 'Quantity', named: 1.05, told: 1.05, topics: 0.6 },
  finding: { label: 'Findings', one: 'Finding', named: 1, told: 1, topics: 0.6 },
  paragraph: { label: 'Paragraphs', one: 'Paragraph', named: 1, told: 0.85, topics: 0.6 },
  note: { label: 'Editorial notes', one: 'Editorial note', named: 0.45, told: 0.45, topics: 0.3 },
  challenge: { label: 'Open problems', one: 'Open problem', named: 0.9, told: 0.95, topics: 0.6 },
  reference: { label: 'References', one: 'Reference', named: 0.8, told: 1, topics: 0.6 },
} as const satisfies Record<
  Other | One<Searched>,
  { label: string; one: string; named: number; told: number; topics: number }
>

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
