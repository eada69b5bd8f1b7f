import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Corpus, Section } from '../../src/core/corpus/types.ts'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
import { sectionHash } from '../../src/core/permalinks/text.ts'
import { loadReview } from '../../src/packs/index.ts'
import { footnoteLetter } from '../../src/site/context/footnotes.ts'
import { withAnchors } from '../../src/site/integration/anchored.ts'
import { filesUnder } from '../site/support/files.ts'
import { projectRoot } from '../site/support/where.ts'
import { inMemory } from './support/overlay.ts'

const root = join(projectRoot, 'test/fixtures/base')
const sound = Object.fromEntries(filesUnder(root).map(path => [path, readFileSync(join(root, path), 'utf8')]))

/** The sound review whose section 2 has more text. */
async function withText(more: string): Promise<{ corpus: Corpus; section: Section }> {
  const written = { ...sound, 'content/2.mdx': `${sound['content/2.mdx']}\n${more}\n` }
  const { corpus, problems } = await loadReview(root, inMemory(written))
  expect(problems).toEqual([])
  return { corpus: corpus as Corpus, section: corpus?.section('2') as Section }
}

const texts = ({ blocks }: Section) => blocks.filter(({ type }) => type === 'footnote').map(({ text }) => text)

it('stand in the order of their first marks, wherever they are said', async () => {
  const { section } = await withText('[^late]: Late.\n\nOne[^early], two[^late] and three[^early].\n\n[^early]: Early.')
  expect(section.footnotes.map(({ name, marks }) => [name, marks.length])).toEqual([
    ['early', 2],
    ['late', 1],
  ])
  expect(texts(section)).toEqual(['Early.', 'Late.'])
})

it('number no paragraph of the text', async () => {
  const { section } = await withText('One[^a].\n\n[^a]: Said.\n\n    More of it.\n\nTwo.')
  const { section: without } = await withText('One.\n\nTwo.')
  expect(section.blocks.map(({ anchor }) => anchor)).toEqual([...without.blocks.map(({ anchor }) => anchor), 'fn-a'])
})

it('have their address and a hash, and are part of what a section says', async () => {
  const { corpus, section } = await withText('One[^a].\n\n[^a]: Said.')
  const { corpus: changed, section: other } = await withText('One[^a].\n\n[^a]: Said otherwise.')
  const address = currentAddresses(corpus).get('s/2/#fn-a')
  expect(address).toMatchObject({ kind: 'view', hash: expect.any(String) })
  expect(currentAddresses(changed).get('s/2/#fn-a')?.hash).not.toBe(address?.hash)
  expect(sectionHash(other)).not.toBe(sectionHash(section))
})

it('cite works and show quantities, as the text does', async () => {
  const { corpus } = await withText('One[^a].\n\n[^a]: It is [q:green-tea-temperature][@2].')
  expect(corpus.usesOf('measurements', 'green-tea-temperature').map(({ anchor }) => anchor)).toContain('fn-a')
  expect(corpus.usesOf('references', 2).map(({ anchor }) => anchor)).toContain('fn-a')
})

it('of what was added are added too', async () => {
  const { section } = await withText('One[^a].\n\n[^a]: Said.')
  expect(section.blocks.at(-1)?.addition).toBe(null)
})

it('are written behind the text, and their marks where they stood', async () => {
  const { section } = await withText('One[^a] and[^a].\n\n[^a]: It is $x$.\n\nTwo.')
  const source = withAnchors(section)
  expect(source).not.toMatch(/\[\^/)
  expect(source.match(/<FootnoteMark name="a" section="2" index=\{0\} use=\{\d\}\/>/g)).toHaveLength(2)
  expect(source.indexOf('Two.')).toBeLessThan(source.indexOf('<Footnotes>'))
  expect(source).toMatch(/<Footnote name="a" section="2" marks=\{2\}>\s+It is <Tex f=\{"x"\}\/>\.\s+<\/Footnote>/)
})

it('have letters, and then several', () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map(footnoteLetter)).toEqual(['a', 'z', 'aa', 'ab', 'az', 'ba', 'zz', 'aaa'])
})
