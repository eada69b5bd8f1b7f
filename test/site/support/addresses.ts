import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from './files.ts'

/** Files that say something to people, or to programs that read for them. */
const read = /\.(?:html|md|txt|json|xml|csv)$/

/** An address of the site as a text names it: `calc/`, `data/measurements.csv`. */
const address = /(?<![\w/.:#-])((?:[a-z][a-z-]*\/)+(?:[a-z-]+\.[a-z]+)?)(?![\w/{<])/g

/** Files of the review itself, and no address: what an editor is told to write into. */
const ofTheReview = new Set(['data/review.yaml', 'data/vocabulary.yaml'])

/** What a page says: its text, and what stands in attributes that are read. */
const textOf = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, tag => ` ${[...tag.matchAll(/ (?:title|aria-label|content)="([^"]*)"/g)].join(' ')} `)

/** The addresses that texts of a built site name and that the site does not have, each with the file that names it. */
export function missingAddresses(out: string): string[] {
  return filesUnder(out)
    .filter(path => read.test(path))
    .flatMap(path => {
      const text = readFileSync(join(out, path), 'utf8')
      const said = (path.endsWith('.html') ? textOf(text) : text).replace(/https?:\S+|application\/\S+/g, '')
      const named = new Set([...said.matchAll(address)].map(([, found = '']) => found))
      return [...named]
        .filter(found => !ofTheReview.has(found) && !existsSync(join(out, found)))
        .map(found => `${path}: ${found}`)
    })
}
