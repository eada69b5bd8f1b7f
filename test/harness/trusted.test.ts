import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodesOf, templateOf } from './template.ts'

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
    // MathML as temml wrote it, without its styles.
    'src/core/math/tex.ts': 1,
    // The drawing with its classes as colours: markup of ours, taken apart.
    'src/outputs/charts/palette.ts': 1,
    // The shapes that Skia drew: nothing of them but names, numbers and classes is kept.
    'src/outputs/charts/paths.ts': 1,
    // The processor of citations escapes what it prints.
    'src/outputs/cite/texts.ts': 1,
    // JSON in which no tag can begin or end.
    'src/outputs/metadata/json-ld.ts': 1,
    // What templates set into a text of the catalogue, and what components made of the words that a text sets around.
    'src/site/components/Say.astro': 1,
    'src/site/context/block.ts': 3,
    // Attributes that Astro escaped, and names of elements that the check has seen.
    'src/site/markup/element.ts': 2,
    // What the parser of MDX wrote of elements that hold no component, and what a template made.
    'src/site/text/runtime.ts': 2,
    // What pages made, with other addresses in its links, each escaped.
    'src/site/paper/links.ts': 1,
  })
})

test('a script of the browser reads markup where the types know it as such alone, and one text is run as a program', () => {
  const reads =
    /\.(?:innerHTML|outerHTML|srcdoc)\s*\+?=|insertAdjacentHTML|document\.write|Fragment\(|\beval\(|new Function\(/g
  // What a calculator answers, what a card shows, and what sets two things side by side, of the type `Html`.
  expect(countsOf(reads)).toEqual({
    'src/site/browser/calc/run.ts': 1,
    'src/site/browser/cards.ts': 1,
    'src/site/browser/compare.ts': 1,
    // The texts of the review, in which the check accepts no expression, as MDX compiled them.
    'src/site/integration/compiled.ts': 1,
  })
})

/** What a template gives to an element or a component: its file and line, whom, the attribute and what stands there. */
const given = sources
  .filter(({ path }) => path.endsWith('.astro'))
  .flatMap(({ path, text }) =>
    [...nodesOf(templateOf(text))].flatMap(({ name: to, attributes = [] }) =>
      attributes.map(({ name, value }) => ({ path, to: String(to?.name), attribute: String(name?.name), value })),
    ),
  )

test('a template gives markup to the one attribute whose type is markup, and there to elements alone', () => {
  const markup = given.filter(({ attribute }) => attribute === 'set:html')
  expect(markup.length).toBeGreaterThan(50)
  // On a component nothing would check the type; a text in quotation marks has none.
  const unchecked = markup.filter(
    ({ to, value }) => !/^[a-z]/.test(to) || (value as { type?: string } | null)?.type !== 'JSXExpressionContainer',
  )
  expect(unchecked).toEqual([])
  const other = /^(?:srcdoc|innerhtml|outerhtml|define:vars|is:raw|on[a-z]+)$/i
  expect(given.filter(({ attribute }) => other.test(attribute))).toEqual([])
})

test('the type of that attribute is markup, in HTML and in drawings', () => {
  const declared = readFileSync(join(root, 'src/site/context/markup.d.ts'), 'utf8')
  const types = [...declared.matchAll(/interface (\w+) \{\s*'set:html'\?: ([^\n]*)\n/g)].map(([, name, type]) => [
    name,
    type,
  ])
  const html = "import('../../core/html/html.ts').Html | null | undefined"
  expect(types).toEqual([
    ['HTMLAttributes', html],
    ['SVGAttributes', html],
  ])
})
