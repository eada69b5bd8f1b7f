import { site } from 'virtual:atlas/site'
import { type Extensions, register } from '../../core/corpus/extensions.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Html } from '../../core/html/html.ts'
import type { CslItem } from '../../outputs/cite/csl.ts'
import type { StyleId } from '../../outputs/cite/styles.ts'
import { giveDataset } from '../../outputs/explore/dataset.ts'
import { sharedSource } from './shared.ts'
import type { PartialSheet } from './sheets.ts'

/** The validated corpus of the review that is being built, for its pages. Throws where the review has a problem. */
export async function getCorpus(): Promise<Corpus> {
  const source = sharedSource(site)
  const corpus = await source.corpus()
  if (registered !== corpus.extensions) register(corpus.extensions)
  registered = corpus.extensions
  const dataset = known === corpus ? null : await source.prepared.dataset()
  if (dataset) giveDataset(corpus, dataset)
  known = corpus
  return corpus
}

let registered: Extensions | undefined
let known: Corpus | undefined

/** The bytes of a file of `data/`, by its path there; a RangeError where there is none. */
export const sizeOfData = (path: string): Promise<number> => sharedSource(site).prepared.size(path)

/** The section that the paper is of that is being made; null for the whole review. */
export const paperSection = (): string | null => sharedSource(site).paperSection

/** The partial style sheets that dress something of a page, which shows this HTML and has these further classes. */
export const sheetsOf = (html: string, classes: readonly string[]): PartialSheet[] =>
  sharedSource(site).sheetsFor(html, classes)

/** An item as a style prints it in a list of references, without its number there; HTML. */
export const citationHtml = (style: StyleId, item: CslItem): Html => sharedSource(site).citationHtml(style, item)
