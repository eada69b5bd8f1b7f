import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { present } from '../../src/core/basics/present.ts'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { answersIn } from '../../src/outputs/charts/questions/index.ts'
import { answerHtml, answerText } from '../../src/outputs/charts/questions/print.ts'
import { renderer } from '../../src/outputs/render/renderer.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'
import { bridges, makeChart } from './source.ts'

/** The answer to one question about sags, in plain words. */
function answer(corpus: Corpus, question: Record<string, unknown>, fields: Record<string, unknown> = {}): string {
  const chart = makeChart({ ...fields, questions: [{ id: 'q', asks: 'Which?', ...question }] })
  const [first] = answersIn(corpus, chart)
  return answerText(present(first, 'answer').answer).replaceAll('\u00a0', ' ')
}

/** A sag of a bridge of its own, called by its letter. */
const sag = (id: string, fields: Record<string, unknown>) => ({ id, material: null, formula: null, ...fields })

/** Only the measurements that a test adds. */
const added = { query: { where: { property: 'sag' }, exclude: bridges().records.measurements.map(({ id }) => id) } }

const rows = { ...added, rows: ['formula'], colour: null, detail: [] }

/** The answer about sags of nothing but made-up bridges. */
const about = (more: Record<string, unknown>[], question: Record<string, unknown>, fields = {}): string =>
  answer(bridges({ more }), question, { ...rows, ...fields })

describe('the greatest and the least', () => {
  it('is compared in the unit of the axis, and printed in its own', () => {
    const told = about([sag('a', { formula: 'Fe', value: 60 }), sag('b', { formula: 'Ni', value: 7, unit: 'cm' })], {
      answer: 'greatest',
    })
    expect(told).toBe('Ni: 7 cm (70 mm). Next: Fe: 60 mm.')
  })

  it('is shared by equals, also in other units', () => {
    const told = about(
      [
        sag('a', { formula: 'Fe', value: 60 }),
        sag('b', { formula: 'Ni', value: 6, unit: 'cm' }),
        sag('c', { formula: 'Cu', value: 5 }),
      ],
      { answer: 'greatest' },
    )
    expect(told).toContain('Fe: 60 mm; Ni: 6 cm (60 mm); in this they are equal.')
    expect(told).toContain('Next: Cu: 5 mm.')
  })

  it('is no bound that stops short of it, which is told apart where it may be greater', () => {
    const told = about(
      [
        sag('a', { formula: 'Fe', value: 60 }),
        sag('b', { formula: 'Ni', qualifier: 'less-than', value: 90 }),
        sag('c', { formula: 'Cu', qualifier: 'greater-than', value: 3 }),
        sag('d', { formula: 'Ag', qualifier: 'less-than', value: 50 }),
      ],
      { answer: 'greatest' },
    )
    expect(told).toBe('Fe: 60 mm. Only a bound is given here of Ni: < 90 mm; Cu: > 3 mm, which may be greater.')
  })

  it('is a bound that goes beyond all others, with its sign', () => {
    const told = about(
      [sag('a', { formula: 'Fe', value: 60 }), sag('b', { formula: 'Ni', qualifier: 'at-least', value: 90 })],
      { answer: 'greatest' },
    )
    expect(told).toBe('Ni: ≥ 90 mm. Next: Fe: 60 mm.')
  })

  it('is not told where only bounds that stop short of it are known', () => {
    const told = about([sag('a', { formula: 'Fe', qualifier: 'less-than', value: 60 })], { answer: 'greatest' })
    expect(told).toBe('Only bounds are given here, none of which tells the greatest: Fe: < 60 mm.')
  })

  it('takes the upper end of a range, and the other of a change', () => {
    const told = about(
      [
        sag('a', { formula: 'Fe', qualifier: 'range', min: 1, max: 80 }),
        sag('b', { formula: 'Ni', qualifier: 'change', from: 90, to: 2 }),
      ],
      { answer: 'greatest' },
      { type: 'dot' },
    )
    expect(told).toBe('Ni: 90 → 2 mm. Next: Fe: 1–80 mm.')
  })

  it('says what an uncertainty leaves open', () => {
    const told = about(
      [sag('a', { formula: 'Fe', value: 60, uncertainty: 5 }), sag('b', { formula: 'Ni', value: 57 })],
      { answer: 'greatest' },
    )
    expect(told).toContain('It can’t be ruled out of Ni: 57 mm that it is greater.')
  })

  it('says that one value is the only one, and of none that nothing tells it', () => {
    expect(about([sag('a', { formula: 'Fe', value: 60 })], { answer: 'least' })).toBe(
      'Fe: 60 mm. No other value is given here.',
    )
    expect(about([], { answer: 'least' })).toBe('Nothing that the chart shows tells it.')
  })

  it('says that what it names is in doubt, and which is the outermost of the others', () => {
    const check = { id: 'c', ref: 1, about: 'a', value: 6, unit: 'mm', read: 'full-text' }
    const corpus = bridges({
      more: [sag('a', { formula: 'Fe', value: 60, refs: [1] }), sag('b', { formula: 'Ni', value: 7 })],
      checks: [check],
    })
    const told = answer(corpus, { answer: 'greatest' }, rows)
    expect(told).toContain('Fe: 60 mm ✗ [1].')
    expect(told).toContain('In doubt is the value of Fe: Work 1 gives 6 mm (full text).')
    expect(told).toContain('The greatest of those that are not in doubt is that of Ni')
    expect(told).toMatch(/Ni: 7 mm\.$/)
  })

  it('does not hang on the order of the records, nor on their units', () => {
    const value = fc.record({
      kind: fc.constantFrom('exact', 'about', 'less-than', 'greater-than', 'at-most', 'at-least'),
      number: fc.integer({ min: 1, max: 40 }),
      inCm: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), fc.constantFrom('greatest', 'least'), (all, end) => {
        const made = all.map(({ kind, number, inCm }, index) =>
          sag(`s${index}`, {
            formula: `C${index + 1}`,
            qualifier: kind,
            value: inCm ? number / 10 : number,
            unit: inCm ? 'cm' : 'mm',
          }),
        )
        const first = (sags: Record<string, unknown>[]) =>
          /^[^.]*?(?=(?:; in this they are equal)?\. |$)/.exec(about(sags, { answer: end }))
        const bare = made.map(one => ({
          ...one,
          unit: 'mm',
          value: one['unit' as never] === 'cm' ? Number(one['value' as never]) * 10 : one['value' as never],
        }))
        expect(first(made.toReversed())?.[0]?.split('; ').length).toBe(first(made)?.[0]?.split('; ').length)
        const named = (text: string) => text.match(/C\d*(?=:)/g)?.[0]
        expect(named(about(bare, { answer: end }))).toBe(named(about(made, { answer: end })))
      }),
      { numRuns: 60 },
    )
  })

  it('names no value that another one goes beyond', () => {
    const value = fc.record({
      kind: fc.constantFrom('exact', 'less-than', 'greater-than'),
      number: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), all => {
        const made = all.map(({ kind, number }, index) =>
          sag(`s${index}`, { formula: `C${index + 2}`, qualifier: kind, value: number }),
        )
        const told = about(made, { answer: 'greatest' })
        const reached = all.filter(({ kind }) => kind !== 'less-than').map(({ number }) => number)
        const most = Math.max(...reached)
        if (reached.length > 0) expect(told).toMatch(new RegExp(`^C[₀-₉]+: (?:> )?${most} mm`))
        else expect(told).toMatch(/^Only bounds are given here/)
      }),
      { numRuns: 60 },
    )
  })
})

describe('other kinds of answer', () => {
  const three = [
    sag('a', { formula: 'Fe', load: 'Rail', value: 10 }),
    sag('b', { formula: 'Ni', load: 'Road', value: 4, unit: 'cm' }),
    sag('c', { formula: 'Cu', load: 'Road', qualifier: 'at-most', value: 20 }),
  ]

  it('tells how far apart the ends are, as a ratio where one says something', () => {
    const told = about(three.slice(0, 2), { answer: 'span' })
    expect(told).toBe('From 10 mm (Fe) to 4 cm (40 mm) (Ni). The greatest is 4 times the least.')
  })

  it('gives no ratio of what has no true zero', () => {
    const corpus = bridges({ more: three.slice(0, 2) })
    const sags = present(corpus.vocabulary.properties[0], 'property')
    const potentials = { ...corpus, property: () => ({ ...sags, ratio: false }) }
    expect(answer(potentials, { answer: 'span' }, rows)).toBe('From 10 mm (Fe) to 4 cm (40 mm) (Ni).')
  })

  it('compares two sides, and says where they overlap', () => {
    const fe = { answer: 'times', of: { formula: 'Ni' }, than: { formula: 'Fe' } }
    expect(about(three, fe)).toBe('Ni: 4 cm (40 mm); against Fe: 10 mm. The first is 4 times the second.')
    const open = { answer: 'times', of: { formula: 'Fe' }, than: { formula: 'Cu' } }
    expect(about(three, open)).toContain('They have values in common, so that neither is the greater.')
  })

  it('compares a bound as a bound', () => {
    const more = [
      sag('a', { formula: 'Fe', value: 10 }),
      sag('b', { formula: 'Ni', qualifier: 'greater-than', value: 40 }),
    ]
    const told = about(more, { answer: 'times', of: { formula: 'Ni' }, than: { formula: 'Fe' } })
    expect(told).toContain('The first is > 4 times the second.')
  })

  it('tells which reach a line, which do not, and of which it can’t be told', () => {
    const lines = [{ name: 'Safe', value: 20, unit: 'mm', source: 'A code' }]
    const told = about(three, { answer: 'reaching', line: 'Safe' }, { lines })
    expect(told).toBe(
      'Safe: 20 mm (A code). Of 3 values 1 reaches it: Ni: 4 cm (40 mm). 1 stays below: Fe: 10 mm. 1 can lie on either side: Cu: ≤ 20 mm.',
    )
  })

  it('sorts every value to one side of a line', () => {
    const value = fc.record({
      qualifier: fc.constantFrom('exact', 'less-than', 'greater-than', 'at-most', 'at-least'),
      value: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), all => {
        const more = all.map((one, index) => sag(`s${index}`, { formula: `C${index + 2}`, ...one }))
        const lines = [{ name: 'Safe', value: 20, unit: 'mm', source: 'A code' }]
        const told = about(more, { answer: 'reaching', line: 'Safe' }, { lines })
        const of = (pattern: RegExp) => Number(pattern.exec(told)?.[1] ?? 0)
        const counts = [/values? (\d+) reach/, /(\d+) stays? below/, /(\d+) can lie/].map(of)
        expect(counts.reduce((sum, one) => sum + one)).toBe(all.length)
        const sure = all.filter(
          ({ qualifier, value }) => !qualifier.includes('less') && !qualifier.includes('most') && value >= 20,
        )
        expect(counts[0]).toBe(sure.length)
      }),
      { numRuns: 60 },
    )
  })

  it('compares the values of a field, those without one last', () => {
    const told = about([...three, sag('d', { formula: 'Ag', value: 1 })], { answer: 'compared', by: 'load' })
    expect(told).toBe(
      'Railway, 1 value: 10 mm (Fe). Road, 2 values: ≤ 20 mm (Cu) to 4 cm (40 mm) (Ni). Not stated, 1 value: 1 mm (Ag).',
    )
  })

  it('tells the widest as a difference, on a logarithmic axis as a factor', () => {
    const more = [
      sag('a', { formula: 'Fe', qualifier: 'range', min: 10, max: 40 }),
      sag('b', { formula: 'Ni', qualifier: 'range', min: 1, max: 20 }),
    ]
    expect(about(more, { answer: 'widest' })).toBe(
      'Fe: 10–40 mm; from end to end that is 30 mm. Next: Ni: 1–20 mm, or 19 mm.',
    )
    expect(about(more, { answer: 'widest' }, { scale: 'log' })).toContain('that is a factor of 20.')
  })

  it('tells which values are in doubt, or that none is', () => {
    expect(about(three, { answer: 'doubted' })).toBe('None of the 3 values.')
  })

  it('counts what fits', () => {
    expect(about(three, { answer: 'count', of: { load: 'Road' } })).toContain('2 of 3 values, or 67 %.')
  })

  it('answers axis by axis', () => {
    const axes = [
      { where: { formula: 'Fe' }, unit: 'mm', axis: 'First' },
      { where: { formula: 'Ni' }, unit: 'cm', axis: 'Second' },
    ]
    const told = about(three, { answer: 'least' }, { axes, unit: null })
    expect(told).toContain('First: Fe: 10 mm.')
    expect(told).toContain('Second: Ni: 4 cm.')
  })
})

describe('the answers of a review in another language', () => {
  const corpus = { ...bridges({ more: allShapes() }), review: { language: 'zh', article: null } } as Corpus

  /** One of each kind and of each shape, called by formulas. */
  function allShapes(): Record<string, unknown>[] {
    return [
      sag('a', { formula: 'Fe', value: 10, kind: 'theoretical' }),
      sag('b', { formula: 'Ni', value: 4, unit: 'cm', qualifier: 'about' }),
      sag('c', { formula: 'Cu', qualifier: 'less-than', value: 90 }),
      sag('d', { formula: 'Ag', qualifier: 'range', min: 7, max: 9 }),
      sag('e', { formula: 'Au', qualifier: 'change', from: 2, to: 8 }),
      sag('f', { formula: 'Zn', qualifier: 'greater-than', value: 60 }),
    ]
  }
  const lines = { lines: [{ name: '八', value: 8, unit: 'mm', source: '定' }] }

  it.each([
    [{ answer: 'greatest' }],
    [{ answer: 'least' }],
    [{ answer: 'widest' }],
    [{ answer: 'span' }],
    [{ answer: 'span', of: { formula: 'Fe' } }],
    [{ answer: 'span', of: { formula: 'Cu' } }],
    [{ answer: 'times', of: { formula: 'Ni' }, than: { formula: 'Fe' } }],
    [{ answer: 'times', of: { formula: 'Cu' }, than: { formula: 'Ni' } }],
    [{ answer: 'reaching', line: '八' }],
    [{ answer: 'compared', by: 'formula' }],
    [{ answer: 'doubted' }],
    [{ answer: 'count', of: { formula: 'Fe' } }],
    [{ answer: 'count', of: { formula: 'Hg' } }],
  ])('has no English word in %j', question => {
    const told = answer(corpus, question, { ...rows, ...lines })
    const units = /\b(?:mm|cm)\b|\b[A-Z][a-z]\b/g
    expect(told.replace(units, '')).not.toMatch(/[A-Za-z]{2}/)
    expect(told).toMatch(/\p{sc=Han}/u)
  })
})

// What the charts of this review answer, as it was last read. UPDATE=1 writes it anew: read the difference first.
describe('the answers of this review', async () => {
  const corpus = await corpusOf(reviews.own)
  const { charts } = corpus.records

  it('are those that were read', () => {
    const golden = join(import.meta.dirname, 'golden-answers.txt')
    const text = charts
      .flatMap(chart => answersIn(corpus, chart).map(({ question, answer }) => ({ chart, question, answer })))
      .map(({ chart, question, answer }) => `${chart.id}#${question.id}\n${question.asks}\n${answerText(answer)}\n`)
      .join('\n')
    if (process.env['UPDATE'] || !existsSync(golden)) writeFileSync(golden, text)
    expect(text).toBe(readFileSync(golden, 'utf8'))
  })

  it('doubt a charge where the formula is in doubt, and not where the growth in volume is', () => {
    const charge = present(
      charts.find(({ type }) => type === 'phases'),
      'chart of phases',
    )
    const ask = (material: string) => {
      const asked = {
        id: 'q',
        asks: 'Which?',
        answer: 'doubted',
        of: { material: [material] },
        than: {},
        by: null,
        line: null,
      }
      const [first] = answersIn(corpus, { ...charge, questions: [asked] } as typeof charge)
      return answerText(present(first, 'answer').answer)
    }
    expect(ask('black-phosphorus')).toMatch(/^None of/)
    expect(ask('tin')).toMatch(/^1 of the 5 .*Na₂Sn/)
    expect(ask('tin')).toContain('formula')
  })

  it('tell something', () => {
    const { nothing } = wordsOf('en').answers
    const silent = charts.flatMap(chart =>
      answersIn(corpus, chart)
        .filter(({ answer }) => answerText(answer).startsWith(nothing))
        .map(({ question }) => `${chart.id}#${question.id}`),
    )
    expect(silent).toEqual([])
  })

  it('carry on a page the sign of every value that they doubt in plain words', () => {
    const unsigned = charts.flatMap(chart =>
      answersIn(corpus, chart).flatMap(({ question, answer }) => {
        const html = answerHtml(renderer(corpus, `chart/${chart.id}/`), chart, answer)
        const signs = (text: string, sign: RegExp) => (text.match(sign) ?? []).length
        const told = signs(answerText(answer), /\u00a0[✗?]/g)
        return signs(html, /class="standing is-(?:open|contradicted)/g) < told ? [`${chart.id}#${question.id}`] : []
      }),
    )
    expect(unsigned).toEqual([])
  })

  it('lead to the records of all values that they name', () => {
    const bare = charts.flatMap(chart =>
      answersIn(corpus, chart).flatMap(({ question, answer }) => {
        const html = answerHtml(renderer(corpus, `chart/${chart.id}/`), chart, answer)
        const values = [...answer.says, ...answer.items].flat().filter(({ is }) => is === 'value').length
        return (html.match(/<a class="q"/g) ?? []).length < values ? [`${chart.id}#${question.id}`] : []
      }),
    )
    expect(bare).toEqual([])
  })
})
