import fc from 'fast-check'
import { markdownToMdast } from 'satteri'
import { describe, expect, it } from 'vitest'
import { withEdition } from '../../src/tools/release/changelog.ts'
import { attacks } from '../attacks/support/attacks.ts'
import { edit, release, tea } from '../permalinks/support/review.ts'

/** What a reader of Markdown makes of a text. */
interface Node {
  type: string
  value?: string
  children?: Node[]
}

const typesIn = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(typesIn)]
const textIn = (node: Node): string => node.value ?? (node.children ?? []).map(textIn).join('')
const read = (markdown: string): Node => markdownToMdast(markdown) as Node

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What stands between the heading of an edition and its list, where its summary is a text. */
function summaryRead(summary: string): { types: string[]; text: string } {
  const log = withEdition('', { edition: { ...edition, summary } }, '- Nothing.')
  const [, , ...rest] = read(log).children ?? []
  return { types: rest.map(node => typesIn(node).join(' ')), text: rest[0] ? textIn(rest[0]) : '' }
}

const edition = { version: '1.0.0', date: '2026-01-31', digest: '', ledger: '', words: null }

const plainly = (text: string) => ({
  types: ['paragraph text', 'list listItem paragraph text'],
  text: inOneLine(text),
})

describe('withEdition(log, plan, list)', () => {
  it.each(attacks)('shows a summary as it is, whatever Markdown it would be: %j', summary => {
    expect(summaryRead(summary)).toEqual(plainly(summary))
  })

  it('shows any summary as it is', () => {
    const pieces = [
      '#',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '&',
      ';',
      '\\',
      '|',
      '~',
      '-',
      '+',
      '=',
      ':',
      '/',
    ]
    const text = fc
      .array(fc.constantFrom(...pieces, '1', '.', 'a', ' ', '\n', '\n\n', 'lt'))
      .map(parts => parts.join(''))
      .filter(text => text.trim() !== '')
    fc.assert(
      fc.property(text, summary => {
        expect(summaryRead(summary)).toEqual(plainly(summary))
      }),
    )
  })
})

describe('the reason of a correction', () => {
  it('is one text in the change log, and no heading, link or tag of it', async () => {
    const why = attacks.join(' ')
    const hotter = edit(await release(tea), 'data/measurements.yaml', 'value: 95', 'value: 96')
    const redirects = `corrected: [{address: r/water-temperature/, why: ${JSON.stringify(why)}}]`
    const log = read((await release({ ...hotter, 'data/redirects.yaml': redirects }))['CHANGELOG.md'] ?? '')
    const kinds = ['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'inlineCode']
    expect(typesIn(log).filter(type => !kinds.includes(type))).toEqual([])
    expect(typesIn(log).filter(type => type === 'heading')).toHaveLength(3)
    expect(textIn(log)).toContain(`r/water-temperature/: about 95 °C → about 96 °C; ${inOneLine(why)}`)
  })
})
