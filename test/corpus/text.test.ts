import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeSource } from '../../src/core/corpus/read/source.ts'
import { readSection } from '../../src/core/corpus/text/section.ts'
import { reading } from './support/reading.ts'

const entry = { number: '1', title: 'One', short: null, findings: [] }
const section = (text: string) => reading(report => readSection(entry, makeSource('content/1.mdx', text), report))
const anchors = (text: string) => section(text).result.blocks.map(({ anchor, type }) => `${anchor} ${type}`)
const pieces = (text: string) => section(text).result.blocks.map(({ start, end }) => text.slice(start, end))

describe('readSection(entry, source, report)', () => {
  it('numbers paragraphs, lists and headings, and names views by what they show', () => {
    const text = 'One.\n\n<Chart id="speeds"/>\n\n- a\n- b\n\n## Two\n\n<Note id="odd"/>\n\nThree.\n\n> Four.\n'
    expect(anchors(text)).toEqual([
      'p1 paragraph',
      'chart-speeds chart',
      'p2 list',
      'p3 heading',
      'note-odd note',
      'p4 paragraph',
      'p5 other',
    ])
  })

  it('takes a paragraph of nothing but components for one paragraph', () => {
    const text =
      '<Finding id="a">One</Finding> <Finding id="b">two</Finding>\n\n<Q id="x"/><Cite refs={[1]}/>\n\n<Table id="t"/>\n<Note id="n"/>\n'
    expect(anchors(text)).toEqual(['p1 paragraph', 'p2 paragraph', 'table-t table', 'note-n note'])
    expect(pieces(text).slice(0, 2)).toEqual([
      '<Finding id="a">One</Finding> <Finding id="b">two</Finding>',
      '<Q id="x"/><Cite refs={[1]}/>',
    ])
  })

  it.each([
    ['tags', '<Chem f="H2O"/> ', 1001],
    ['braces', '{/* a */} ', 1001],
    ['references of characters', '&amp; ', 1001],
    ['characters', 'words ', 10_000],
  ])('leaves out a paragraph with too many %s, and says where it begins', (_, piece, times) => {
    const text = `One.\n\n${piece.repeat(times)}\n\nTwo <Unclosed.\n\nThree.\n`
    const { result, problems } = section(text)
    expect(problems).toEqual(['3:1 text/length', '5:5 mdx/syntax'])
    expect(result.sound).toBe(false)
    expect(result.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Three.'])
  })

  it('takes a note around words for words, one by itself for a view', () => {
    const text = 'It <Note id="a">grows *fast*</Note>.\n\n<Note id="b">All of it</Note>\n\n<Note id="c"/>\n'
    expect(anchors(text)).toEqual(['p1 paragraph', 'p2 paragraph', 'note-c note'])
    expect(section(text).result.uses.map(({ ids, anchor, words }) => [ids[0], anchor, words !== null])).toEqual([
      ['a', 'p1', true],
      ['b', 'p2', true],
      ['c', 'note-c', false],
    ])
  })

  it('leaves comments out', () => {
    expect(anchors('{/* a note to authors */}\n\nOne.\n')).toEqual(['p1 paragraph'])
  })

  it('finds every use with its block and place, those inside others too', () => {
    const text =
      'Of <Material id="ice">ice</Material>.\n\nIt is <Finding id="f">thick, <Q id="t" condition="c"/><Cite refs={[1, 2]}/></Finding>;\nsee <Fig n="2b"/> and <Sec n="2.1"/>.\n'
    const uses = section(text).result.uses.map(({ component, ids, anchor, place, condition }) => [
      component,
      ids.join(),
      anchor,
      `${place.line}:${place.column}`,
      condition,
    ])
    expect(uses).toEqual([
      ['Material', 'ice', 'p1', '1:4', undefined],
      ['Finding', 'f', 'p2', '3:7', undefined],
      ['Q', 't', 'p2', '3:30', 'c'],
      ['Cite', '1,2', 'p2', '3:55', undefined],
      ['Fig', '2b', 'p2', '4:5', undefined],
      ['Sec', '2.1', 'p2', '4:23', undefined],
    ])
  })

  it('counts columns in the units that editors count, past characters beyond the basic plane', () => {
    expect(section('💧 é <Term id="a">b</Term>.').result.uses[0]?.place).toEqual({
      file: 'content/1.mdx',
      line: 1,
      column: 6,
    })
  })

  it('reads on after a slip, and says that it did', () => {
    const { result, problems } = section('One <Q id="a">.\n\nTwo {b.\n\nThree <Q id="c"/>.\n')
    expect(problems).toEqual(['1:5 mdx/syntax', '3:5 mdx/syntax'])
    expect(result.sound).toBe(false)
    expect(result.uses.map(({ ids }) => ids[0])).toEqual(['c'])
  })

  it('survives a text that ends in a backslash where the parser looks for program code', () => {
    expect(section('import x`\\').result.blocks).toEqual([])
  })

  it('never throws, has every fault inside the file, and keeps its blocks apart and in order', () => {
    const scrap = fc.constantFrom(
      '<Q id="a"/>',
      '<Finding id="f">',
      '</Finding>',
      '{',
      '}',
      '<',
      '*',
      '_',
      '`',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '#',
      ' a ',
      '"',
      '\\',
      '![',
      '](',
      '|',
      '---',
      'import x',
      '💧',
      '&lt;',
      '<Chart id="c"/>',
    )
    fc.assert(
      fc.property(
        fc.array(scrap, { maxLength: 25 }).map(scraps => scraps.join('')),
        text => {
          const { result, all } = section(text)
          const lines = text.split('\n')
          for (const { line, column } of all) {
            expect(line).toBeLessThanOrEqual(lines.length)
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
          }
          let last = 0
          for (const { start, end } of result.blocks) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThanOrEqual(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
      { numRuns: 1500 },
    )
  })
})
