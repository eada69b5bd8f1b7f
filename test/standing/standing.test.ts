import { describe, expect, it } from 'vitest'
import { present } from '../../src/core/basics/present.ts'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import { otherNumbers } from '../../src/core/corpus/same-work.ts'
import { checksAbout, judgedChecks } from '../../src/core/sources/asked.ts'
import { isInDoubt, settledBySources, standingOf } from '../../src/core/standing/standing.ts'
import { groundText, settledText, standingWords, verdictWords } from '../../src/core/standing/words.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'
import { fixture } from './support/fixture.ts'

const corpus = await corpusOf(fixture)
const standing = (id: string) => standingOf(corpus, present(corpus.find(id), id).kind, id)

describe('how a record stands', () => {
  it.each(
    corpus.records.measurements
      .map(({ id }) => id)
      .filter(id => /^(?:supported|contradicted|open|noted|unchecked)-/.test(id)),
  )('%s', id => {
    expect(standing(id).is).toBe(id.split('-')[0])
  })

  it('tells of what it is worst: the circumstance in which its source differs', () => {
    expect(standing('contradicted-condition')).toMatchObject({ is: 'contradicted', of: 'condition:burning-time' })
    expect(standingWords(corpus, standing('contradicted-condition'))).toBe('contradicted: burning time')
  })

  it('leaves a circumstance open that an abstract alone gives otherwise', () => {
    expect(checksAbout(corpus, 'open-condition')).toMatchObject([{ verdict: 'differs' }])
    expect(standing('open-condition')).toMatchObject({ is: 'open', of: 'condition:burning-time' })
  })

  it('puts the worst ground first, and says each in words', () => {
    const { grounds } = standing('contradicted-value')
    expect(grounds.map(ground => groundText(corpus, 'contradicted-value', ground))[0]).toBe(
      'Work 2 gives 540\u00a0°C (abstract).',
    )
    expect(
      standing('contradicted-retracted').grounds.map(ground => groundText(corpus, 'contradicted-retracted', ground)),
    ).toContain('Work 6 was retracted since.')
  })

  it('is open where only a preprint differs, and where works part', () => {
    expect(standing('open-preprint').grounds).toMatchObject([{ by: 'source', is: 'open' }])
    expect(new Set(checksAbout(corpus, 'open-parted').map(({ verdict }) => verdict))).toEqual(
      new Set(['agrees', 'differs']),
    )
    expect(isInDoubt(standing('open-parted'))).toBe(true)
  })

  it('is not told by a work that does not mention it', () => {
    expect(checksAbout(corpus, 'unchecked-silent')).toMatchObject([{ verdict: 'says-nothing' }])
    expect(standing('unchecked-silent').grounds).toEqual([])
  })

  it('knows an addition, whatever else is known of it', () => {
    expect(standing('addition-value').addition).toBe(true)
    expect(standing('supported-value').addition).toBe(false)
  })

  it('holds for claims and pathways as for numbers', () => {
    expect(standing('finding-agrees').is).toBe('supported')
    expect(standing('finding-differs').is).toBe('contradicted')
    expect(standing('pathway-differs').is).toBe('contradicted')
  })
})

describe('what cited works make of a note', () => {
  it.each([
    ['note-confirmed', 'confirmed'],
    ['note-refuted', 'refuted'],
    ['note-split', 'split'],
  ] as const)('%s', (id, settled) => {
    expect(settledBySources(corpus, id)?.is).toBe(settled)
  })

  it('is nothing where none was asked', () => {
    const idle = corpus.records.notes.filter(({ id }) => checksAbout(corpus, id).length === 0)
    expect(idle.map(({ id }) => settledBySources(corpus, id)).filter(settled => settled !== null)).toEqual([])
  })
})

describe('what cited works make of a note about several', () => {
  const none = { bearing: [], bearingInPart: [], refuting: [], silent: [], unread: [] }
  it.each([
    [{ is: 'confirmed', bearing: [87] }, 'confirmed by its source'],
    [{ is: 'confirmed', bearing: [87, 88] }, 'confirmed by its sources'],
    [{ is: 'partly', bearing: [87], unread: [88] }, 'confirmed for 87; 88 not read'],
    [{ is: 'partly', bearing: [87, 90], silent: [89] }, 'confirmed for 87 and 90; not settled by 89'],
    [{ is: 'partly', bearingInPart: [87] }, 'confirmed in part for 87'],
    [{ is: 'partly', bearing: [1], unread: [2, 3, 4, 5, 6] }, 'confirmed for 1; 5 other works not read'],
    [{ is: 'refuted', refuting: [87] }, 'refuted by its source'],
    [{ is: 'refuted', refuting: [87], unread: [88] }, 'refuted by 87; 88 not read'],
    [{ is: 'split', refuting: [88], bearing: [87] }, 'refuted by 88; confirmed for 87'],
  ] as const)('%o is told as "%s"', (settlement, words) => {
    expect(settledText(wordsOf('en'), { ...none, ...settlement })).toBe(words)
  })

  it.each(Object.entries(reviews))('is a confirmation only where each of them bears it out: %s', async (_, root) => {
    const own = await corpusOf(root)
    for (const { id, refs } of own.records.notes) {
      const settlement = settledBySources(own, id)
      if (settlement === null) continue
      const asked = checksAbout(own, id)
      const bearing = refs.filter(ref =>
        [ref, ...otherNumbers(own, ref)].some(one => {
          const ofOne = asked.filter(({ check }) => check.ref === one)
          return ofOne.length > 0 && ofOne.every(({ verdict }) => verdict === 'confirms')
        }),
      )
      if (settlement.is === 'confirmed') expect(bearing, id).toEqual(refs)
      else if (settlement.is === 'partly') expect(bearing.length, id).toBeLessThan(Math.max(refs.length, 1))
    }
  })
})

describe('the part of a record that is in doubt', () => {
  it.each([
    ['pair', 'open: two numbers do not fit each other'],
    ['formula', 'open: the formula may be wrong'],
    ['unit', 'open: the unit may be wrong'],
    ['value', 'open'],
  ] as const)('%s is told in plain words', (of, words) => {
    expect(standingWords(corpus, { is: 'open', of, grounds: [], addition: false })).toBe(words)
  })

  it('is not said to be printed where nobody printed it', () => {
    const idle = { is: 'unchecked', of: 'value', grounds: [] } as const
    expect(standingWords(corpus, { ...idle, addition: true })).toBe('not checked')
    expect(standingWords(corpus, { ...idle, addition: false })).toBe('as printed')
  })
})

describe.each(Object.entries(reviews))('the source checks of the review %s', async (_name, root) => {
  const own = await corpusOf(root)
  const judged = [...judgedChecks(own).values()].flat()

  it('have equal verdicts for equal pairs', () => {
    const pair = ({ check, kind }: (typeof judged)[number]) => {
      const { tells, qualifier, value, min, max, from, to, unit, conditions } = check
      const record = own.get(kind, check.about)
      const printed = record && 'property' in record ? { ...record, id: null, note: null } : kind
      return JSON.stringify([{ tells, qualifier, value, min, max, from, to, unit, conditions }, printed])
    }
    const verdicts = Map.groupBy(judged, pair)
    const split = [...verdicts.values()].filter(all => new Set(all.map(({ verdict }) => verdict)).size > 1)
    expect(split).toEqual([])
  })

  it('tell with each verdict how deep the work was read', () => {
    for (const one of judged)
      expect(verdictWords(corpus, one)).toMatch(/^[a-z ]+, (?:full text|abstract|library record)$/)
  })

  it('let no library record agree, and no preprint alone contradict', () => {
    expect(judged.filter(({ verdict, check }) => check.read === 'record' && /agrees|confirms/.test(verdict))).toEqual(
      [],
    )
  })
})
