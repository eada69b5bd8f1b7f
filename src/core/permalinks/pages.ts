import { kinds } from '../kinds/kinds.ts'

/**
 * The pages of the site's own that every review has, by their paths. Pages that a tool makes of what there is, such as
 * `compare/a-b/`, are none of them: nobody is promised that they stay.
 */
export const ownPages = [
  '',
  'about/',
  'audit/',
  'calc/',
  'challenges/',
  'changes/',
  'charts/',
  'choose/',
  'cite/',
  'compare/',
  'contents/',
  'data/',
  'explore/',
  'figures/',
  'glossary/',
  'materials/',
  'notes/',
  'pathways/',
  'read/',
  'refs/',
  'schematics/',
  'search/',
  'search/authors/',
]

/** The files that programs rely on, by their paths. */
export const ownFiles = [
  ...kinds.flatMap(kind => [`data/${kind}.csv`, `data/${kind}.json`, `data/schema/${kind}.json`]),
  'changes/feed.xml',
  'data/croissant.json',
  'data/datapackage.json',
  'data/references.bib',
  'data/references.ris',
  'data/schema/sections.json',
  'data/sections.json',
  'data/vocabulary.json',
]
