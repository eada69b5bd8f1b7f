import type { KindsWith, One } from '../../core/kinds/types.ts'

/** What sort of thing is cited, as a sentence names it: "Cite this section". */
export type CitableKind = 'review' | 'data set' | 'section' | 'page' | 'work' | One<KindsWith<{ cited: true }>>

/** A kind of work, as each format calls it. */
interface WorkTerms {
  bibtex: string
  ris: string
  /** The type of schema.org. */
  schema: string
  /** The genre of an OpenURL, which has formats of their own for articles and for theses. */
  openUrl: { format: 'journal' | 'book' | 'dissertation'; genre: string }
}

const inBook = (genre: string): WorkTerms['openUrl'] => ({ format: 'book', genre })

const inJournal: Pick<WorkTerms, 'bibtex' | 'openUrl'> = {
  bibtex: 'article',
  openUrl: { format: 'journal', genre: 'article' },
}

/** A work for which BibTeX and OpenURL have no name of their own. */
const other = (ris: string, schema: string): WorkTerms => ({
  bibtex: 'misc',
  ris,
  schema,
  openUrl: inBook('document'),
})

/** Every kind of work that is cited, by its name in CSL. BibTeX has no entry for data and for pages of the web. */
export const workTerms: Readonly<Record<string, WorkTerms>> = {
  'article-journal': {
    bibtex: 'article',
    ris: 'JOUR',
    schema: 'ScholarlyArticle',
    openUrl: { format: 'journal', genre: 'article' },
  },
  book: { bibtex: 'book', ris: 'BOOK', schema: 'Book', openUrl: inBook('book') },
  chapter: { bibtex: 'incollection', ris: 'CHAP', schema: 'Chapter', openUrl: inBook('bookitem') },
  'paper-conference': {
    bibtex: 'inproceedings',
    ris: 'CPAPER',
    schema: 'ScholarlyArticle',
    openUrl: inBook('proceeding'),
  },
  thesis: { bibtex: 'phdthesis', ris: 'THES', schema: 'Thesis', openUrl: { format: 'dissertation', genre: '' } },
  report: { bibtex: 'techreport', ris: 'RPRT', schema: 'Report', openUrl: inBook('report') },
  webpage: { bibtex: 'misc', ris: 'ELEC', schema: 'WebPage', openUrl: inBook('document') },
  article: other('UNPB', 'ScholarlyArticle'),
  'article-magazine': { ...other('MGZN', 'Article'), ...inJournal },
  'article-newspaper': { ...other('NEWS', 'NewsArticle'), ...inJournal },
  bill: other('BILL', 'Legislation'),
  broadcast: other('VIDEO', 'BroadcastEvent'),
  classic: other('CLSWK', 'Book'),
  collection: other('GEN', 'Collection'),
  entry: other('ENCYC', 'Article'),
  'entry-dictionary': other('DICT', 'DefinedTerm'),
  'entry-encyclopedia': other('ENCYC', 'Article'),
  event: other('GEN', 'Event'),
  figure: other('FIGURE', 'ImageObject'),
  graphic: other('ART', 'VisualArtwork'),
  hearing: other('HEAR', 'CreativeWork'),
  interview: other('GEN', 'CreativeWork'),
  legal_case: other('CASE', 'CreativeWork'),
  legislation: other('STAT', 'Legislation'),
  manuscript: { ...other('UNPB', 'Manuscript'), bibtex: 'unpublished' },
  map: other('MAP', 'Map'),
  motion_picture: other('MPCT', 'Movie'),
  musical_score: other('MUSIC', 'SheetMusic'),
  pamphlet: other('PAMP', 'CreativeWork'),
  patent: other('PAT', 'CreativeWork'),
  performance: other('GEN', 'Event'),
  periodical: other('JFULL', 'Periodical'),
  personal_communication: other('PCOMM', 'Message'),
  post: other('BLOG', 'SocialMediaPosting'),
  'post-weblog': other('BLOG', 'BlogPosting'),
  regulation: other('STAT', 'Legislation'),
  review: { ...other('JOUR', 'Review'), ...inJournal },
  'review-book': { ...other('JOUR', 'Review'), ...inJournal },
  software: other('COMP', 'SoftwareApplication'),
  song: other('SOUND', 'MusicComposition'),
  speech: other('GEN', 'CreativeWork'),
  standard: other('STAND', 'CreativeWork'),
  treaty: other('GEN', 'Legislation'),
  dataset: { bibtex: 'misc', ris: 'DATA', schema: 'Dataset', openUrl: inBook('document') },
  document: { bibtex: 'misc', ris: 'GEN', schema: 'CreativeWork', openUrl: inBook('document') },
}

const document = workTerms['document'] as WorkTerms

/** What each format calls a kind of work that CSL has under a name. */
export const termsFor = (type: string): WorkTerms => workTerms[type] ?? document

/** What a page is: the kind of work as which it is cited, in CSL's terms, and what it tells of itself. */
interface PageKind {
  type: string
  /** Its type of schema.org. */
  schema: string
  /** Whether it stands before something that has files or pages of its own. */
  isLanding: boolean
}

const page = (type: string, more: Partial<PageKind> = {}): PageKind => ({
  type,
  schema: termsFor(type).schema,
  isLanding: false,
  ...more,
})

/**
 * What the page of a citable thing is; of any other, and of a work, which is not ours, a page of the web. The whole is
 * cited as a page of the web too: formats of references have no article that is in no journal, schema.org has.
 */
export function pageKind(kind: CitableKind | undefined): PageKind {
  switch (kind) {
    case 'review':
      return page('webpage', { schema: 'ScholarlyArticle', isLanding: true })
    case 'data set':
      return page('dataset', { isLanding: true })
    case 'section':
      return page('chapter')
    default:
      return page('webpage')
  }
}
