import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksOf } from '../../src/core/audit/index.ts'
import { makeSource } from '../../src/core/corpus/read/source.ts'
import { parseText } from '../../src/core/corpus/text/parse.ts'
import { isComponent, type TextNode, walk } from '../../src/core/corpus/text/tree.ts'
import { withAnchors } from '../../src/site/integration/anchored.ts'
import { corpusOf } from '../audit/support/corpus.ts'

/** A text attribute in every way that means the same. */
const spellText = (value: string) =>
  fc.constantFrom(
    `"${value}"`,
    `'${value}'`,
    `{"${value}"}`,
    `{'${value}'}`,
    `{\`${value}\`}`,
    `{ "${value}" }`,
    `{\n'${value}'\n}`,
  )

const spellNumbers = (numbers: readonly number[]) =>
  fc.constantFrom(
    `{[${numbers.join(',')}]}`,
    `{[ ${numbers.join(' , ')} ]}`,
    `{ [${numbers.join(', ')},] }`,
    `{\n[${numbers.join(',\n')}]\n}`,
  )

const space = fc.constantFrom(' ', '  ', '\n', ' \n  ')
const blank = fc.constantFrom('', ' ')
const maybe = fc.constantFrom('', ' ', '\n')

type Value = string | readonly number[]

/**
 * A component in every way of writing it: quotes, blanks, braces, line breaks, with and without an end tag. A line may
 * not begin with a brace, `=` or `>`: to Markdown these are expressions, headings and quotations.
 */
function spell(name: string, attributes: Record<string, Value>, words?: string): fc.Arbitrary<string> {
  const given = Object.entries(attributes).map(([key, value]) =>
    fc
      .tuple(space, blank, blank, typeof value === 'string' ? spellText(value) : spellNumbers(value))
      .map(([before, left, right, text]) => `${before}${key}${left}=${right}${text}`),
  )
  return fc
    .tuple(fc.tuple(...given), maybe, fc.boolean())
    .map(([parts, end, closes]) =>
      words === undefined && !closes
        ? `<${name}${parts.join('')}${end}/>`
        : `<${name}${parts.join('')}${end.trimEnd()}>${words ?? ''}</${name}>`,
    )
}

const texts = fc
  .tuple(
    spell('Cite', { refs: [1, 2] }).chain(cite => spell('Finding', { id: 'f' }, `Sun and co-workers saw it${cite}`)),
    spell('Fig', { n: '6A' }),
    spell('Fig', { n: '6b' }),
    spell('Fig', { n: 'table-1' }),
    spell('Q', { id: 'm', form: 'words', condition: 'rate' }),
    spell('Sec', { n: '2.1' }),
    spell('Chem', { f: 'H2O' }),
    spell('Chart', { id: 'growth' }),
    spell('Schematic', { id: 'cell' }),
  )
  .map(
    ([finding, first, second, table, quantity, section, formula, chart, schematic]) =>
      `It is known that ${finding}, in ${first}, ${second} and ${table}.\n\n${chart}\n\nIn ${section} ${quantity} of ${formula}.\n\n${schematic}\n`,
  )

const references = [1, 2].map(id => ({ id, author: [{ family: 'Sun' }], 'container-title': 'J', year: 2000 }))

/** What is known of a section with a text. */
function known(text: string) {
  const corpus = corpusOf({ references, findings: [{ id: 'f' }] }, text)
  const [section] = corpus.sections as [(typeof corpus.sections)[number]]
  return {
    blocks: section.blocks.map(({ anchor, type }) => `${anchor} ${type}`),
    uses: section.uses.map(({ component, ids, anchor, condition }) => [component, ids.join(), anchor, condition]),
    judged: checksOf(corpus, 'findings', 'f').map(({ rule, verdict }) => `${rule} ${verdict}`),
    anchored: figuresFirst(withAnchors(section)),
  }
}

/** The figures of a text, those marked as the first mention with a star. */
function figuresFirst(text: string): string[] {
  const figures: string[] = []
  const { tree } = parseText(makeSource('x', text), problem => expect(problem).toBe(null))
  walk(tree, (node: TextNode) => {
    if (isComponent(node) && node.name === 'Fig')
      figures.push(node.attributes?.some(({ name }) => name === 'first') ? 'first' : 'again')
    return undefined
  })
  return figures
}

describe('a component means the same, however it is written', () => {
  it('gives the same uses, blocks, judgements and anchors', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(known(text)).toEqual({
          blocks: ['p1 paragraph', 'chart-growth chart', 'p2 paragraph', 'fig-cell schematic'],
          uses: [
            ['Finding', 'f', 'p1', undefined],
            ['Cite', '1,2', 'p1', undefined],
            ['Fig', '6A', 'p1', undefined],
            ['Fig', '6b', 'p1', undefined],
            ['Fig', 'table-1', 'p1', undefined],
            ['Chart', 'growth', 'chart-growth', undefined],
            ['Sec', '2.1', 'p2', undefined],
            ['Q', 'm', 'p2', 'rate'],
            ['Chem', 'H2O', 'p2', undefined],
            ['Schematic', 'cell', 'fig-cell', undefined],
          ],
          judged: ['named-author consistent'],
          anchored: ['first', 'again', 'again'],
        })
      }),
      { numRuns: 300 },
    )
  })

  it('is so for components that fill a paragraph', () => {
    fc.assert(
      fc.property(fc.tuple(spell('Q', { id: 'm' }), spell('Cite', { refs: [1] })), ([quantity, cite]) => {
        const { blocks, uses } = known(`${quantity}${cite}\n`)
        expect(blocks).toEqual(['p1 paragraph'])
        expect(uses.map(([component, ids]) => `${component} ${ids}`)).toEqual(['Q m', 'Cite 1'])
      }),
    )
  })
})

describe('the extents of a use', () => {
  it('are those of the element, and of the words inside it', () => {
    const text = 'It is <Finding id="f">*so* and<Cite refs={[1]}/></Finding>.'
    const [section] = corpusOf({ references, findings: [{ id: 'f' }] }, text).sections
    const [finding, cite] = section?.uses ?? []
    expect(text.slice(finding?.start, finding?.end)).toBe('<Finding id="f">*so* and<Cite refs={[1]}/></Finding>')
    expect(text.slice(finding?.words?.start, finding?.words?.end)).toBe('*so* and<Cite refs={[1]}/>')
    expect([text.slice(cite?.start, cite?.end), cite?.words]).toEqual(['<Cite refs={[1]}/>', null])
  })
})
