import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { componentNames } from '../../src/core/corpus/text/components.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { loadReview } from '../../src/packs/index.ts'
import { addedModule } from '../../src/site/integration/added.ts'
import { compiledText } from '../../src/site/integration/compiled.ts'
import { readReview } from '../../src/site/integration/review.ts'
import { filesUnder } from '../site/support/files.ts'
import { projectRoot } from '../site/support/where.ts'
import { inMemory } from './support/overlay.ts'

const root = resolve(projectRoot, 'test/fixtures/base')

/** What becomes of the text of a file. */
type Changes = Record<string, (text: string) => string>

/** The review with some of its files changed. */
async function review(changes: Changes = {}): Promise<Corpus> {
  const written = Object.fromEntries(filesUnder(root).map(path => [path, readFileSync(join(root, path), 'utf8')]))
  const changed = Object.entries(changes).map(([path, change]) => [path, change(written[path] ?? '')])
  const { corpus, problems } = await loadReview(root, inMemory({ ...written, ...Object.fromEntries(changed) }))
  expect(problems).toEqual([])
  return corpus as Corpus
}

/** A node that a text makes with a runtime that only notes down what it is asked for. */
type Noted = { type: unknown; props: { children?: unknown } }

/** All that a compiled text makes with components that are known by their names. */
function made(code: string): Noted[] {
  const note = (type: unknown, props: object): Noted => ({ type, props })
  const { default: Content } = new Function(code)({ Fragment: 'Fragment', jsx: note, jsxs: note })
  const components = Object.fromEntries(['P', 'Fragment', ...componentNames].map(name => [name, name]))
  const all: Noted[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) walk(child)
    if (typeof node !== 'object' || node === null || !('props' in node)) return
    all.push(node as Noted)
    walk((node as Noted).props.children)
  }
  walk(Content({ components }))
  return all
}

it('has every paragraph in its anchor', async () => {
  const corpus = await review()
  for (const { number } of corpus.texts)
    expect(made(compiledText(corpus, number)).map(({ type, props }) => [type, props])).toContainEqual([
      'P',
      expect.objectContaining({ n: 'p1', section: number }),
    ])
})

it('has what holds no component as HTML at once, headings without ids, and nothing of the front matter', async () => {
  const page =
    '---\ntitle: Of tea\ndescription: Hot leaves\n---\n\nTea.\n\n## Hot *tea* & co\n\nIt is [hot](/s/1/).\n\n- leaves\n'
  const corpus = await review({ 'content/pages/tea.mdx': () => page })
  const code = compiledText(corpus, corpus.pages[0]?.number ?? '')
  const nodes = made(code)
  const markup = nodes.flatMap(({ props }) => ('set:html' in props ? [props['set:html']] : []))
  expect(markup).toEqual(['<p>Tea.</p>', '<h2>Hot <em>tea</em> &amp; co</h2>', '<ul>\n<li>leaves</li>\n</ul>'])
  expect(nodes.map(({ type }) => type)).toContain('a')
  expect(code).not.toContain('Of tea')
})

it('is refused where there is none', async () => {
  const corpus = await review()
  expect(() => compiledText(corpus, '9.9')).toThrow(new RangeError('There is no text numbered 9.9.'))
})

/** Whether the module of what a review adds is stale once the review is another. */
async function isStaleAfter(change: (corpus: Corpus) => Corpus): Promise<boolean> {
  let now = await review()
  const added = addedModule({ ...readReview(now), root, corpus: async () => now })
  await added.source()
  now = change(now)
  return added.isStale()
}

it('has no part in the module of what the review adds, which is stale where that changes', async () => {
  const text = await review({ 'content/2.mdx': text => `${text}\nIt cools.\n` })
  expect(await isStaleAfter(() => text)).toBe(false)
  const component = {
    name: 'Cup',
    place: 'line' as const,
    attributes: {},
    file: 'extensions/Cup.astro',
    example: '<Cup/>',
    shows: 'a cup',
  }
  const withCup = (corpus: Corpus) => ({
    ...corpus,
    extensions: { ...corpus.extensions, components: [component] },
  })
  expect(await isStaleAfter(corpus => withCup(corpus))).toBe(true)
})
