/** The styles in which citations are printed. */
export const styles = [
  { id: 'rsc', name: 'RSC', title: 'Royal Society of Chemistry', file: 'royal-society-of-chemistry.csl' },
  { id: 'acs', name: 'ACS', title: 'American Chemical Society', file: 'american-chemical-society.csl' },
  { id: 'apa', name: 'APA', title: 'American Psychological Association', file: 'apa.csl' },
  { id: 'vancouver', name: 'Vancouver', title: 'Vancouver', file: 'vancouver.csl' },
] as const
export type StyleId = (typeof styles)[number]['id']
