import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { piecesOf } from '../../src/core/catalogue/say.ts'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import { nodesOf, templateOf } from './template.ts'
import { unsaidSpaces } from './template-spaces.ts'
import { ownWords, sayings } from './template-words.ts'

const site = join(import.meta.dirname, '../../src/site')
const files = globSync('**/*.astro', { cwd: site })
  .sort()
  .map(path => ({ path: `src/site/${path}`, text: readFileSync(join(site, path), 'utf8') }))
const components = new Map(
  files
    .filter(({ path }) => path.startsWith('src/site/components/'))
    .map(({ path, text }) => [basename(path, '.astro'), templateOf(text)]),
)

test('markup that has no element goes through Markup.ts, which takes nothing else', () => {
  const loose = files.filter(({ text }) => {
    const fragments = [...nodesOf(templateOf(text))].filter(({ name }) => name?.name === 'Fragment')
    const marked = fragments.some(({ attributes = [] }) => attributes.some(({ name }) => name?.name === 'set:html'))
    return marked
  })
  expect(loose.map(({ path }) => path)).toEqual([])
})

test('no line of a template is over 120 columns', () => {
  const long = files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (line.length > 120 ? `${path}:${at + 1}` : [])),
  )
  expect(long).toEqual([])
})

describe('words of templates', () => {
  test('stand in the catalogue, in every language', () => {
    const places = files.flatMap(({ path, text }) => ownWords(text).map(({ line, text }) => `${path}:${line}: ${text}`))
    expect(places, 'Give these words a name in src/core/catalogue/en and in the other languages').toEqual([])
  })

  test('fill every place of a text of the catalogue, and no other', () => {
    const english: unknown = wordsOf('en')
    const textAt = (name: string) =>
      name
        .split('.')
        .slice(1)
        .reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], english)
    const placesOf = (text: unknown) =>
      [...new Set(piecesOf(String(text)).flatMap(piece => ('place' in piece ? piece.place : [])))].sort()
    const wrong = files.flatMap(({ path, text: file }) =>
      sayings(file)
        .filter(({ text, filled }) => /^t(\.\w+)+$/.test(text) && filled.join() !== placesOf(textAt(text)).join())
        .map(({ line, text }) => `${path}:${line}: ${text}`),
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ['a text', '<p>See the list</p>'],
    ['a text beside an element', '<p><b>{n}</b> works</p>'],
    ['an attribute', '<nav aria-label="Sections"></nav>'],
    ['a property of a component', `<Page title={\`About \${name}\`} />`],
    ['a choice', "<p>{open ? 'open' : t.closed}</p>"],
    ['what is left out at times', "<p>{open && 'open'}</p>"],
    ['each of a list', `<p>{all.map(one => \`\${one} works\`)}</p>`],
  ])('are found: %s', (_, template) => {
    expect(ownWords(template)).toHaveLength(1)
  })

  test.each([
    ['a text of the catalogue', '<p title={t.list.title}>{t.list.see}</p>'],
    ['code', '<p><code>data/review.yaml</code></p>'],
    ['the name of a format', '<a>CSV</a>'],
    ['a class', `<p class="lead" id={\`p-\${n}\`}></p>`],
    ['what is compared', "<p>{kind === 'open' && t.open}</p>"],
  ])('are not %s', (_, template) => {
    expect(ownWords(template)).toEqual([])
  })
})

describe('spaces of templates', () => {
  const unsaid = (...lines: string[]) => unsaidSpaces(lines.join('\n'))

  test('every line break in running text says whether it is a space', () => {
    const places = files.flatMap(({ path, text }) => unsaidSpaces(text, components).map(line => `${path}:${line}`))
    expect(places, "Write {' '} at the end of these lines where a space is meant, {''} where none is").toEqual([])
  })

  test.each([
    ['a word before an element', ['<p>', '  See the', '  <a>list</a>', '</p>']],
    ['an element before a word', ['<p>', '  <b>Two</b>', '  of them', '</p>']],
    ['a word before a value', ['<p>', '  In all', '  {count} works', '</p>']],
    ['two elements in a line', ['<p>', '  <a>list</a>', '  <span>20</span>', '</p>']],
    ['an element that may be left out', ['<p>', '  {text}', '  {short && <i>{short}</i>}', '</p>']],
    ['each of a list', ['<p>', '  Files:', '  {files.map(file => <a>{file}</a>)}', '</p>']],
  ])('%s', (_, lines) => {
    expect(unsaid(...lines)).toEqual([2])
  })

  test.each([
    ['a space that is written', ['<p>', "  See the{' '}", '  <a>list</a>', '</p>']],
    ['a space that is denied', ['<p>', "  {name}{''}", '  <small>20</small>', '</p>']],
    ['a break between words', ['<p>', '  See the', '  list', '</p>']],
    ['a block', ['<div>', '  Text', '  <p>More</p>', '</div>']],
    ['a list of blocks', ['<ul>', '  {list.map(one => <li>{one}</li>)}', '  <li>last</li>', '</ul>']],
    ['a comma', ['<p>', '  <a>list</a>', '  , and more', '</p>']],
    ['a value that begins with a comma', ['<p>', '  {type}', "  {nullable && ', or nothing'}", '</p>']],
    ['a bracket', ['<p>', '  (', '  <a>list</a>', '  )', '</p>']],
    ['a space inside the element', ['<p>', '  {text}', '  <span> cited</span>', '</p>']],
  ])('nothing to say at %s', (_, lines) => {
    expect(unsaid(...lines)).toEqual([])
  })

  test('a component begins with what its template begins with', () => {
    const named = new Map([
      ['Block', templateOf('<p>x</p>')],
      ['Sign', templateOf('<i>x</i>')],
    ])
    const behind = (name: string) => unsaidSpaces(`<p>\n  Text\n  <${name} />\n</p>`, named)
    expect([behind('Block'), behind('Sign'), behind('Unknown')]).toEqual([[], [2], []])
  })
})
