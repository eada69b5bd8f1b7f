import { type Choice, choicesIn } from '../../test/browser/support/choices.ts'
import { sampleOf } from '../../test/browser/support/sample.ts'
import { chance } from '../chance.ts'

/** How many pages are drawn by chance, and with which seed. */
type Drawing = { count: number; seed: number }

/** As many pages as asked for, drawn by chance and each once: the same ones for the same seed. */
function drawn(pages: Choice[], { count, seed }: Drawing): string[] {
  const next = chance(seed)
  const left = pages.map(({ path }) => path)
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(next() * left.length), 1))
    .flat()
    .sort()
}

/**
 * The addresses within a built site to look at, without `index.html`: one page of each kind and the fullest of each,
 * or pages drawn by chance. A page that is missing answers 404, which Lighthouse takes for a fault.
 */
export function pagesToMeasure(folder: string, drawing?: Drawing): string[] {
  const pages = choicesIn(folder).filter(({ path }) => path !== '404.html')
  const paths = drawing ? drawn(pages, drawing) : sampleOf(pages)
  return paths.map(path => path.replace(/index\.html$/, ''))
}
