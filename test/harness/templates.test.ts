import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodesOf, templateOf } from './template.ts'
import { unsaidSpaces } from './template-spaces.ts'

const site = join(import.meta.dirname, '../../src/site')
const files = globSync('**/*.astro', { cwd: site })
  .sort()
  .map(path => ({ path: `src/site/${path}`, text: readFileSync(join(site, path), 'utf8') }))
const components = new Map(
  files
    .filter(({ path }) => path.startsWith('src/site/components/'))
    .map(({ path, text }) => [basename(path, '.astro'), templateOf(text)]),
)

test('markup that has no element goes through Markup.astro, which takes nothing else', () => {
  const loose = files.filter(({ path, text }) => {
    const fragments = [...nodesOf(templateOf(text))].filter(({ name }) => name?.name === 'Fragment')
    const marked = fragments.some(({ attributes = [] }) => attributes.some(({ name }) => name?.name === 'set:html'))
    return marked && !path.endsWith('/Markup.astro')
  })
  expect(loose.map(({ path }) => path)).toEqual([])
})

test('no line of a template is over 120 columns', () => {
  const long = files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (line.length > 120 ? `${path}:${at + 1}` : [])),
  )
  expect(long).toEqual([])
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
