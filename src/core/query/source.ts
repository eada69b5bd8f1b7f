import type { Corpus } from '../corpus/types.ts'

/** What views need of a corpus; tests make one of their own. */
export type Source = Pick<Corpus, 'vocabulary' | 'records' | 'get' | 'facetsOf'>

/** What charts need besides: which records rest on a work, and what sections are called. */
export type ChartSource = Source & Pick<Corpus, 'citing' | 'section'>
