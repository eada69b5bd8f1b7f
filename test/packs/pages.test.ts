import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import type { Calculator, Values } from '../../src/outputs/calc/types.ts'
import { calculatorsOf, questionsAbout } from '../../src/packs/calculators.ts'
import { computations } from '../../src/packs/computations.ts'
import { loadReview } from '../../src/packs/index.ts'
import { projectRoot } from '../site/support/where.ts'

async function corpusOf(root: string): Promise<Corpus> {
  const { corpus } = await loadReview(root)
  if (!corpus) throw new Error('the review has problems')
  return corpus
}

let corpus: Corpus
let calculators: Calculator[]
beforeAll(async () => {
  corpus = await corpusOf(projectRoot)
  calculators = calculatorsOf(corpus)
})

/** What a form holds when it is filled in, as the page's script reads it. */
function held({ fields }: Calculator, asked: Values): Values {
  const chosen = fields.flatMap(field => {
    const option = field.kind === 'choice' ? field.options.find(({ value }) => value === asked[field.name]) : undefined
    return Object.entries(option?.data ?? {}).map(([key, value]) => [`${field.name}.${key}`, value])
  })
  return { ...asked, ...Object.fromEntries(chosen) }
}

describe('the calculators of a review', () => {
  it('have each a computation, and fields of their own', () => {
    expect(calculators.map(({ id }) => id)).toEqual(['capacity', 'rate', 'volume'])
    expect(calculators.filter(({ id }) => computations[id] === undefined)).toEqual([])
    const names = calculators.flatMap(({ fields }) => fields.map(({ name }) => name))
    expect(names).toEqual([...new Set(names)])
  })

  it('answer what their examples ask with the arithmetic that stands beside them', () => {
    for (const calculator of calculators) {
      expect(calculator.examples.length).toBeGreaterThan(0)
      for (const { asked, steps } of calculator.examples) {
        const outcome = computations[calculator.id]?.compute(held(calculator, asked), calculator.words)
        expect(outcome?.ok && outcome.value.steps).toEqual(steps)
        expect(outcome?.ok && outcome.value.results.every(([name]) => name !== '')).toBe(true)
      }
    }
  })

  it('propose the density of an element, and none for what is no element', () => {
    const { from, propose } = computations['capacity']?.proposals?.['d'] ?? {}
    expect(from).toBe('f')
    expect([' Sn', 'SnO2', ''].map(formula => propose?.(formula))).toEqual(['7.33', '', ''])
  })

  it('can be asked for the phases of a material', () => {
    const [first] = questionsAbout(corpus, 'tin')
    expect(first).toMatchObject({
      says: expect.stringMatching(/^the charge of \{Na/),
      asked: { c: 'capacity', f: 'Sn' },
    })
    expect(questionsAbout(corpus, 'no-such-material')).toEqual([])
  })
})

it('a review that asks for no pack has no calculators and no questions', async () => {
  const glaciers = await corpusOf(`${projectRoot}test/fixtures/glaciers`)
  expect(calculatorsOf(glaciers)).toEqual([])
  expect(questionsAbout(glaciers, 'ice')).toEqual([])
})
