import { site } from 'virtual:atlas/site'
import { type Extensions, register } from '../../core/corpus/extensions.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Html } from '../../core/html/html.ts'
import { giveAddresses } from '../../core/permalinks/addresses.ts'
import type { CslItem } from '../../outputs/cite/csl.ts'
import type { StyleId } from '../../outputs/cite/styles.ts'
import { giveDataset } from '../../outputs/explore/dataset.ts'
import { makeListsWithoutRows } from './lists/pages.ts'
import { sharedSource, type TextProgram } from './shared.ts'
import type { Sheet } from './sheets.ts'

/** The validated corpus of the review that is being built, for its pages. Throws where the review has a problem. */
export async function getCorpus(): Promise<Corpus> {
  const source = sharedSource(site)
  const corpus = await source.corpus()
  if (registered !== corpus.extensions) register(corpus.extensions)
  registered = corpus.extensions
  if (known === corpus) return corpus
  const addresses = source.prepared.addresses(corpus)
  if (addresses) giveAddresses(corpus, addresses)
  const rows = source.prepared.dataset()
  if (rows) {
    // Of what is needed besides, this takes longest: it is worked out while the other thread makes the rows.
    makeListsWithoutRows(corpus)
    giveDataset(corpus, await rows)
  }
  known = corpus
  return corpus
}

let registered: Extensions | undefined
let known: Corpus | undefined

/** A text of the review, by its number, as a program. */
export const textProgram = (number: string): Promise<TextProgram> => sharedSource(site).text(number)

/** The bytes of a file of `data/`, by its path there; a RangeError where there is none. */
export const sizeOfData = (path: string): Promise<number> => sharedSource(site).prepared.size(path)

/** The section that the paper is of that is being made; null for the whole review. */
export const paperSection = (): string | null => sharedSource(site).paperSection

/**
 * The style sheets of a page besides that of every page, as the name of one file: those that dress something of it, which
 * shows this HTML and has these further classes, and its own.
 */
export const sheetOf = (html: string, classes: readonly string[], own: readonly Sheet[] = []): string | null =>
  sharedSource(site).sheetFor(html, classes, own)

/** An item as a style prints it in a list of references, without its number there, with words of a language; HTML. */
export const citationHtml = (style: StyleId, item: CslItem, language: string): Html =>
  sharedSource(site).citationHtml(style, item, language)
