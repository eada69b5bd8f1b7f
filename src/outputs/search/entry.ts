import type { Kind, KindsWith, One } from '../../core/kinds/types.ts'

/** What a search finds besides records of the kinds that are searched. */
type Other = 'facet' | 'page' | 'paragraph' | 'question' | 'section'
type Searched = Exclude<Kind, KindsWith<{ searched: false }>>

/**
 * The kinds of thing that a search can find, in the order of their numbers in the index: how much
 * it counts where a word is in its name and where it is in its text alone; `topics` how much where it names what a thing is
 * about. A word says less in a longer text; a remark on the print says less than what is printed.
 */
export const entryKinds = {
  page: { named: 1.1, told: 1, topics: 0.6 },
  section: { named: 1.5, told: 1, topics: 1.6 },
  material: { named: 1.45, told: 1, topics: 0.6 },
  technique: { named: 1.4, told: 0.85, topics: 0.6 },
  facet: { named: 1.35, told: 0.75, topics: 0.6 },
  term: { named: 1.1, told: 1, topics: 0.6 },
  chart: { named: 1.25, told: 1, topics: 0.6 },
  question: { named: 1.2, told: 0.4, topics: 0.3 },
  table: { named: 1.2, told: 1, topics: 0.6 },
  figure: { named: 1.1, told: 0.85, topics: 0.6 },
  picture: { named: 1.1, told: 0.85, topics: 0.6 },
  pathway: { named: 1.15, told: 1, topics: 0.6 },
  measurement: { named: 1.05, told: 1.05, topics: 0.6 },
  finding: { named: 1, told: 1, topics: 0.6 },
  paragraph: { named: 1, told: 0.85, topics: 0.6 },
  note: { named: 0.45, told: 0.45, topics: 0.3 },
  challenge: { named: 0.9, told: 0.95, topics: 0.6 },
  reference: { named: 0.8, told: 1, topics: 0.6 },
} as const satisfies Record<Other | One<Searched>, { named: number; told: number; topics: number }>

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
