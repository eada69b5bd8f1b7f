import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const sources = globSync('src/**/*.{ts,astro}', { cwd: root })
  .sort()
  .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** The files in which something stands, each with how often. */
const countsOf = (pattern: RegExp): Record<string, number> =>
  Object.fromEntries(
    sources.flatMap(({ path, text }) => {
      const count = text.replace(/^import .*$/gm, '').match(pattern)?.length ?? 0
      return count > 0 ? [[path, count]] : []
    }),
  )

test('text is called markup where it is made alone, so that the compiler finds every other place', () => {
  expect(countsOf(/\bas (?:unknown as )?Html\b/g)).toEqual({
    // Escaped text, words set apart by their script, the template of markup, and the parts put together.
    'src/core/html/html.ts': 5,
  })
})

test('markup is trusted where another program made it, or where it was taken apart, alone', () => {
  expect(countsOf(/\btrustedHtml\(/g)).toEqual({
    // The drawing with its classes as colours: markup of ours, taken apart.
    'src/outputs/charts/palette.ts': 1,
    // The shapes that Skia drew: nothing of them but names, numbers and classes is kept.
    'src/outputs/charts/paths.ts': 1,
    // The processor of citations escapes what it prints.
    'src/outputs/cite/texts.ts': 1,
    // JSON in which no tag can begin or end.
    'src/outputs/metadata/json-ld.ts': 1,
    // What components of ours made of the words that a text sets around.
    'src/site/context/block.ts': 2,
  })
})

test('a script of the browser reads markup where the types know it as such, alone', () => {
  const reads =
    /\.(?:innerHTML|outerHTML|srcdoc)\s*\+?=|insertAdjacentHTML|document\.write|Fragment\(|\beval\(|new Function\(/g
  // What sets two things side by side, of the type `Html`.
  expect(countsOf(reads)).toEqual({ 'src/site/browser/compare.ts': 1 })
})
