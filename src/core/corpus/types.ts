import type { ImageHead } from '../basics/image-head.ts'
import type { KindNames } from '../catalogue/kind-names.ts'
import type { AddedKindNames } from '../catalogue/words.ts'
import type { Kind, Records } from '../kinds/types.ts'
import type { DerivationOf, EngineRuleOf, PackOf } from '../packs/types.ts'
import type { FacetsOf } from '../query/facets.ts'
import type { Lookups } from '../query/lookups.ts'
import type { Review, SectionEntry } from '../schema/review.ts'
import type { PageFront } from '../schema/review-page.ts'
import type { Search } from '../schema/search.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'
import type { Extensions } from './extensions.ts'
import type { Publication } from './publication.ts'
import type { ComponentName, ViewType } from './text/components.ts'
import type { TextAttribute } from './text/tree.ts'

/** Where something stands in a review: a file relative to its root, counted from line 1, column 1. */
export interface Place {
  file: string
  line: number
  column: number
}

/** One thing wrong with a review. */
export interface Problem extends Place {
  /** Stable and searchable, such as `reference/unknown`. */
  code: string
  /** What is wrong, as a sentence. */
  message: string
  /** What to do, or what was available. */
  hint: string | null
  /** The problem without which this one would not be there; null where it stands for itself. */
  follows: (Place & { code: string }) | null
}

/** Offsets into a section's source: from the first character to one past the last. */
export interface Extent {
  start: number
  end: number
}

/** A piece of running text between components and markup, as a reader sees it. */
export interface TextRun extends Extent {
  text: string
}

/** A short form of a component in a text: `[@7; 12]`, `[q:its-id]`, `[=H2O]`, `$E = mc^2$`. */
export interface ShortForm extends Extent {
  component: ComponentName
  attributes: TextAttribute[]
}

/** What a text says at its foot. */
export interface Footnote {
  name: string
  /** Where its words stand in the source. */
  content: Extent
  /** Where its marks stand, in the order of the text. */
  marks: Extent[]
}

/** One use of a component in the text: what it names, and where. */
export interface Use extends Extent {
  component: string
  /** The ids that it names: one record's, a section's or a figure's number; for Cite every reference number as text. */
  ids: string[]
  section: string
  /** The anchor of the paragraph or block that holds it, without `#`, such as `p4` or `chart-volume`. */
  anchor: string
  place: Place
  /** Where the words stand that it wraps; null where it wraps none. */
  words: Extent | null
  /** For Q: the property of the record's condition that is shown in place of its own quantity. */
  condition?: string
}

/** What holds blocks that were added from later works, and extends from the first character of its tags to their end. */
export interface Addition extends Extent {
  /** The later works, by their numbers. */
  refs: readonly number[]
}

/** A top-level piece of a section's text. Paragraphs, lists and the like are `p1`, `p2` …; embedded views are
 * `chart-<id>` and the like; footnotes `fn-<name>`, behind all else. */
export interface Block extends Extent {
  anchor: string
  type: 'paragraph' | 'heading' | 'list' | 'other' | 'footnote' | ViewType
  /** The addition that holds it, the same one for all its blocks; null where it retells the article. */
  addition: Addition | null
  /** Its words without markup, formulas and quantities as they are shown: for search, hashes and previews. */
  text: string
  /** Its running text piece by piece, with where each stands among the uses of components. */
  runs: TextRun[]
}

/** A numbered section with its text and everything that its text names. */
export interface Section extends SectionEntry {
  /** Its file, relative to the review's root. */
  file: string
  /** The MDX source. Whoever wants to know what is in it asks `blocks` and `uses`. */
  mdx: string
  /** 1 for a chapter, 2 for 3.1, 3 for 3.1.2. */
  depth: number
  parent: string | null
  children: string[]
  blocks: Block[]
  uses: Use[]
  /** Its footnotes, in the order of their first marks. */
  footnotes: Footnote[]
  /** The short forms of its source, each of which stands for a component. */
  forms: ShortForm[]
}

/** A page that a review adds: a text as that of a section, at an address of its own. Its number is its label, `pages/<name>`. */
export interface ReviewPage extends Section, PageFront {
  /** As its file and its address have it. */
  name: string
}

/** The whole validated graph of a review. Every list keeps the order of its files (by name) and the order inside each. */
export interface Corpus extends Lookups {
  /** The review's root folder, absolute. */
  root: string
  /** Who and what it is, and what it calls its kinds of record. */
  review: Review & { readonly kinds?: KindNames; readonly addedKinds?: readonly AddedKindNames[] }
  vocabulary: Vocabulary
  /** How works were searched for; null where that is not written down. */
  search: Search | null
  /** The rules of the packs that the vocabulary asks for. */
  packRules: readonly EngineRuleOf<Corpus>[]
  /** What charts can derive by those packs. */
  packDerivations: readonly Derivation[]
  /** What the review adds to the registries of the engine by a program of its own. */
  extensions: Extensions
  /** The look of the review as a style sheet, behind that of the engine; null where it has none of its own. */
  theme: string | null
  /** What the files of pictures are, by their paths in the folder of what a review brings. */
  images: ReadonlyMap<string, ImageHead>
  /** Whether the review brings its paper, which `npm run pdf` prints, to its site. */
  paper: boolean
  sections: Section[]
  /** The pages that the review adds, in their order. */
  pages: ReviewPage[]
  /** All texts: the sections, then the pages of the review. */
  texts: readonly Section[]
  records: { [K in Kind]: Records[K][] }
  /** The record of a kind with an id (a reference's number as text), or undefined. */
  get<K extends Kind>(kind: K, id: string | number): Records[K] | undefined
  /** The kind and record of an id; ids are unique over measurements, findings, pathways and notes together, and within each other kind. */
  find(id: string): { kind: Kind; record: Records[Kind] } | undefined
  /** The section, or the page of the review, that has a label. */
  section(label: string): Section | undefined
  /** Where the texts use a record, in their order. */
  usesOf(kind: Kind, id: string | number): Use[]
  /** The records first stated in a section, by kind. */
  recordsOf(section: string): { [K in Kind]: Records[K][] }
  /** The measurements, findings, pathways, challenges … that rest on a reference. */
  citing(reference: number): { kind: Kind; id: string }[]
  /** The value of a facet on a record. */
  facetsOf: FacetsOf
  /** What was published, under which addresses. */
  publication: Publication
  /** Where a record stands in its data file. */
  place(kind: Kind, id: string | number): Place
}

/** A derivation for corpora. */
export type Derivation = DerivationOf<Corpus>

/** A pack for corpora. */
export type Pack = PackOf<Corpus>
