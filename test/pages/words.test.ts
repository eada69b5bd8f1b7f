import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import { trustedHtml } from '../../src/core/html/html.ts'
import { changesIn } from '../../src/core/permalinks/changes.ts'
import { paragraphNews } from '../../src/core/permalinks/news.ts'
import { offered } from '../../src/outputs/exports/makers.ts'
import { codeHtml } from '../../src/outputs/render/code.ts'
import { renderer } from '../../src/outputs/render/renderer.ts'
import { blockHtml, oneElement } from '../../src/site/context/block.ts'
import { broughtText, changedRecords, changedSections } from '../../src/site/context/changes.ts'
import { ageText } from '../../src/site/context/edition.ts'
import { paragraphId } from '../../src/site/context/paragraph.ts'
import { cellItems } from '../../src/site/context/table-cell.ts'
import { edit, load, release, tea } from '../permalinks/support/review.ts'

const first = await release(tea, { summary: 'The first one.' })
const next = await release(edit(first, 'data/measurements.yaml', 'value: 95', 'value: 96'))
const corpusOf = async (files: typeof tea) => (await load(files)).corpus

describe('what an edition changed', () => {
  it('is told record by record, with the quantity before and after', async () => {
    const corpus = await corpusOf(next)
    const { ledger, redirects, editions } = corpus.publication
    const changes = changesIn(ledger, redirects, editions.at(-1)?.version ?? '')
    const records = changedRecords(corpus, changes)
    const corrected = records.find(({ what }) => what === 'Corrected')
    expect(corrected).toMatchObject({ counted: '1 measurement' })
    expect(corrected?.records[0]).toMatchObject({
      former: null,
      values: { from: expect.stringContaining('95'), to: expect.stringContaining('96') },
    })
  })

  it('is everything in the first one', async () => {
    const corpus = await corpusOf(first)
    const changes = changesIn(corpus.publication.ledger, corpus.publication.redirects, '1.0.0')
    expect(broughtText(wordsOf('en'), changes)).toMatch(/^\d+ \w+s?, /)
    expect(changedSections(corpus, changes).every(({ whole, onlyTitle }) => whole === 'new' && !onlyTitle)).toBe(true)
  })
})

describe('the news of paragraphs', () => {
  it('tells what was done to which, in the plural where it is several', () => {
    expect(paragraphNews({ added: ['p2'], changed: [], withdrawn: ['p4', 'p5'] })).toEqual([
      { what: 'added', paragraphs: [{ number: '2', anchor: 'p2' }] },
      {
        what: 'withdrawn',
        paragraphs: [
          { number: '4', anchor: 'p4' },
          { number: '5', anchor: 'p5' },
        ],
      },
    ])
  })
})

describe('the age of what stands at an address', () => {
  const editions = { opening: '1.0.0', last: '1.2.0' }
  const change = { edition: '1.1.0', values: null }

  it.each([
    ['New; not in an edition yet.', { first: null, changes: [], isPending: false }],
    ['Unchanged since edition 1.0.0.', { first: '1.0.0', changes: [], isPending: false }],
    ['New in edition 1.1.0, unchanged since.', { first: '1.1.0', changes: [], isPending: false }],
    ['New in edition 1.2.0.', { first: '1.2.0', changes: [], isPending: false }],
    ['First in edition 1.0.0.', { first: '1.0.0', changes: [change], isPending: false }],
    ['First in edition 1.1.0.', { first: '1.1.0', changes: [], isPending: true }],
  ])('is “%s”', (text, state) => {
    expect(ageText(wordsOf('en'), state, editions)).toBe(text)
  })
})

describe('a paragraph', () => {
  it('names its section in its id where the page has several', () => {
    expect(paragraphId('s/3.1/', '3.1', 'p2')).toBe('p2')
    expect(paragraphId('read/', '3.1', 'p2')).toBe('s3.1-p2')
  })

  it('gets an element of its own unless it has one', () => {
    expect(blockHtml(' <a href="#x">Tin</a> ')).toBe('<p><a href="#x">Tin</a></p>')
    expect(blockHtml('<ul><li>Tin</li></ul>')).toBe('<ul><li>Tin</li></ul>')
    expect(blockHtml('<picture></picture>')).toBe('<p><picture></picture></p>')
  })

  it.each([
    ['<p>Tin <i>swells</i>.</p>', 'p', 'Tin <i>swells</i>.'],
    ['<p><picture></picture></p>', 'p', '<picture></picture>'],
    ['<h2>Tin</h2>', 'h2', 'Tin'],
    ['<p>Tin</p><p>swells</p>', 'div', null],
    ['<h2>Tin</h2><p>It swells.</p>', 'div', null],
    ['<p>Tin:</p><ul><li>swells</li></ul><p>It does.</p>', 'div', null],
    ['<ul><li>Tin</li></ul>', 'div', null],
  ])('%s is the element %s', (block, element, content) => {
    expect(oneElement(trustedHtml(block))).toEqual({ element, content: content ?? block })
  })
})

describe('a cell of a table', () => {
  it('is one line as it is, several as a list', async () => {
    const r = renderer(await corpusOf(tea), 's/1/')
    expect(cellItems(r, { type: 'text', lines: [] })).toEqual({ shown: [], folded: [], isList: false })
    expect(cellItems(r, { type: 'text', lines: ['a'] })).toEqual({ shown: ['a'], folded: [], isList: false })
    expect(cellItems(r, { type: 'text', lines: ['a', 'b'] })).toEqual({ shown: ['a', 'b'], folded: [], isList: true })
  })

  it('folds up all but two of many findings', async () => {
    const r = renderer(await corpusOf(tea), 's/1/')
    const links = ['a', 'b', 'c', 'd'].map(id => ({ id, text: id }))
    const { shown, folded } = cellItems(r, { type: 'records', kind: 'findings', links })
    expect([shown.length, folded.length]).toEqual([2, 2])
    const few = cellItems(r, { type: 'records', kind: 'findings', links: links.slice(0, 1) })
    expect(few).toMatchObject({ folded: [], isList: true })
  })
})

it('files beside a page are kept under the name of what they are of', () => {
  expect(offered(['data.csv', 'chart.svg'], 'tin')).toEqual([
    { file: 'data.csv', format: 'CSV', savedAs: 'tin.csv' },
    { file: 'chart.svg', format: 'SVG', savedAs: 'tin.svg' },
  ])
})

it('names in backquotes stand as code, all else as text', () => {
  expect(codeHtml('The `id` of <it>.')).toBe('The <code>id</code> of &lt;it&gt;.')
})
