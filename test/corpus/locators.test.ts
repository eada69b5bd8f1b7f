import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../src/core/catalogue/words.ts'
import { asComponent, shortForms } from '../../src/core/corpus/text/short.ts'
import { locatorLabels, readLocator } from '../../src/core/schema/locators.ts'
import { locatorWords } from '../../src/core/words/locators.ts'
import { renderer } from '../../src/outputs/render/renderer.ts'
import { loadReview } from '../../src/packs/index.ts'
import { filesUnder } from '../site/support/files.ts'
import { projectRoot } from '../site/support/where.ts'
import { inMemory } from './support/overlay.ts'

const root = join(projectRoot, 'test/fixtures/base')
const sound: Record<string, string> = Object.fromEntries(
  filesUnder(root).map(path => [path, readFileSync(join(root, path), 'utf8')]),
)

describe('readLocator(text)', () => {
  it.each([
    ['p. 3', { kind: 'page', at: '3' }],
    ['pp. 3-5', { kind: 'page', at: '3–5' }],
    ['p.3', { kind: 'page', at: '3' }],
    ['Seiten 3 – 5', { kind: 'page', at: '3 – 5' }],
    ['Fig. S2a', { kind: 'figure', at: 'S2a' }],
    ['figures 2, 3 and 5', { kind: 'figure', at: '2, 3 and 5' }],
    ['§ 4.2', { kind: 'section', at: '4.2' }],
    ['¶7', { kind: 'paragraph', at: '7' }],
    ['App. B', { kind: 'appendix', at: 'B' }],
    ['ch. iv', { kind: 'chapter', at: 'iv' }],
    ['第3页', { kind: 'page', at: '3' }],
    ['图 2', { kind: 'figure', at: '2' }],
    ['leaf 3', { fault: 'label', of: 'leaf' }],
    ['see there', { fault: 'label', of: 'see' }],
    ['p.', { fault: 'which', of: '' }],
    ['Fig. above', { fault: 'which', of: 'above' }],
    [`p. ${'3'.repeat(41)}`, { fault: 'which', of: '3'.repeat(41) }],
  ])('%s', (text, expected) => expect(readLocator(text)).toEqual(expected))

  it('knows each of the labels that it offers', () => {
    for (const label of locatorLabels) expect(readLocator(`${label} 3`)).toMatchObject({ at: '3' })
  })
})

it.each([
  ['[@94, p. 3]', '<Cite refs={[94]} at={"p. 3"}/>'],
  ['[@94, Fig. 2; @95]', '<Cite refs={[94, 95]} at={"Fig. 2; "}/>'],
  ['[@94; 95, § 2, @roe2020, pp. 3, 5]', '<Cite refs={[94, 95, roe2020]} at={"; § 2; pp. 3, 5"}/>'],
  ['[@94, 95]', '<Cite refs={[94, 95]}/>'],
])('%s stands for %s', (written, component) => {
  expect(shortForms(written).map(asComponent)).toEqual([component])
})

it('has the place of each locator', () => {
  const text = 'It boils[@94, p. 3; @95; @96, Fig. 2].'
  const [form] = shortForms(text)
  const [refs, at] = form?.attributes ?? []
  expect(refs?.offsets?.map(offset => text.slice(offset, offset + 2))).toEqual(['94', '95', '96'])
  expect(at?.offsets?.map(offset => text.slice(offset, offset + 4))).toEqual(['p. 3', '; @9', 'Fig.'])
})

it.each([
  ['en', ['pp.\u00a03–5', '', 'Fig.\u00a02']],
  ['de', ['S.\u00a03–5', '', 'Abb.\u00a02']],
  ['zh', ['第\u00a03–5\u00a0页', '', '图\u00a02']],
])('prints places in the language of the review: %s', (language, expected) => {
  expect(locatorWords(wordsFor({ language } as never), 'Seiten 3-5; ; figure 2')).toEqual(expected)
})

it('shows the place in the mark of a citation and in its name', async () => {
  const text = `${sound['content/2.mdx']}\nIt boils[@1, p. 3; @2].\n`
  const { corpus, problems } = await loadReview(root, inMemory({ ...sound, 'content/2.mdx': text }))
  expect(problems).toEqual([])
  const html = corpus ? renderer(corpus, 's/2/').cite([1, 2], 'p. 3; ') : ''
  expect(html).toMatch(/>1, p\.\u00a03<\/a>; <a[^>]*>2<\/a>/)
  expect(html).toMatch(/aria-label="[^"]*, p\.\u00a03"/)
})
