import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { standingOf } from '../../src/core/standing/standing.ts'
import { heldBy } from '../../src/outputs/calc/held.ts'
import type { Calculator } from '../../src/outputs/calc/types.ts'
import { calculatorsOf, questionsAbout, wordsOfPacks } from '../../src/packs/calculators.ts'
import { computationsIn } from '../../src/packs/computations.ts'
import { offerOf } from '../../src/packs/electrochemistry/calculators/page.ts'
import { corpusOf as madeCorpus } from '../audit/support/corpus.ts'
import { corpusOf } from '../exports/support/reviews.ts'
import { projectRoot } from '../site/support/where.ts'

const computations = computationsIn(wordsOfPacks('en'))

let corpus: Corpus
let calculators: Calculator[]
beforeAll(async () => {
  corpus = await corpusOf(projectRoot)
  calculators = calculatorsOf(corpus)
})

describe('the calculators of a review', () => {
  it('have each a computation, and fields of their own', () => {
    expect(calculators.map(({ id }) => id)).toEqual([
      'capacity',
      'rate',
      'cell',
      'swelling',
      'volume',
      'energy',
      'diffusion',
      'dose',
    ])
    expect(calculators.filter(({ id }) => computations[id] === undefined)).toEqual([])
    const names = calculators.flatMap(({ fields }) => fields.map(({ name }) => name))
    expect(names).toEqual([...new Set(names)])
  })

  it('begin with an example that has an answer, and from no record in question', () => {
    for (const { id, fields, words, start } of calculators) {
      const outcome = computations[id]?.compute(heldBy(fields, start.asked), words)
      expect(outcome?.ok && outcome.value.results.length > 0, id).toBe(true)
      expect(outcome?.ok && outcome.value.results.every(([name, value]) => name !== '' && value !== ''), id).toBe(true)
      expect(start.asked['c']).toBe(id)
      expect(start.asked['open']).toBeUndefined()
      const names = fields.map(({ name }) => name)
      expect(
        Object.keys(start.asked).filter(name => name !== 'c' && !names.includes(name)),
        id,
      ).toEqual([])
    }
  })

  it('answer what their examples ask with the arithmetic that stands beside them', () => {
    for (const calculator of calculators) {
      for (const { asked, steps } of calculator.examples) {
        const outcome = computations[calculator.id]?.compute(heldBy(calculator.fields, asked), calculator.words)
        expect(outcome?.ok && outcome.value.steps).toEqual(steps)
        expect(outcome?.ok && outcome.value.results.every(([name]) => name !== '')).toBe(true)
      }
    }
  })

  it('have examples from the records where the records have any', () => {
    const without = calculators.filter(({ examples }) => examples.length === 0).map(({ id }) => id)
    expect(without).toEqual(['cell', 'energy', 'diffusion', 'dose'])
  })

  it('are filled from no record that is contradicted, and from one in question with its name', () => {
    for (const { measurement, asked, doubt } of calculators.flatMap(({ examples }) => examples)) {
      const { is } = standingOf(corpus, 'measurements', measurement.id)
      expect(is).not.toBe('contradicted')
      expect(asked['open']).toBe(is === 'open' ? measurement.id : undefined)
      expect(doubt === null).toBe(is !== 'open')
    }
  })

  it('propose the density of a crystal, and none for what is none', () => {
    const { from, propose } = computations['capacity']?.proposals?.['d'] ?? {}
    expect(from).toEqual(['f'])
    const fields = calculators.find(({ id }) => id === 'capacity')?.fields ?? []
    expect(['Sn', 'NoSuch', ''].map(f => propose?.(heldBy(fields, { f })))).toEqual(['7.33', '', ''])
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

describe('what a record lets one ask a calculator', () => {
  const doubting = (confidence: string) => ({
    ...{ id: 'n', section: '1', title: 'T', about: ['it'], description: 'D', evidence: 'E', confidence },
    ...{ severity: 'misleads', doubts: [{ record: 'it', of: 'value' }] },
  })
  const offered = (notes: ReturnType<typeof doubting>[]) => {
    const made = madeCorpus({ measurements: [{ id: 'it', property: 'volume', value: 1, unit: '%' }], notes })
    const measurement = made.get('measurements', 'it')
    return measurement && offerOf(made, measurement, { c: 'volume', from: '1' })
  }

  it('is nothing where it is contradicted', () => {
    expect(offered([doubting('certain')])).toBeNull()
  })

  it('goes with the record where that is in question', () => {
    expect(offered([doubting('open')])).toEqual({ asked: { c: 'volume', from: '1', open: 'it' }, doubt: '? open' })
  })

  it('is what it is where nothing is against it', () => {
    expect(offered([])).toEqual({ asked: { c: 'volume', from: '1' }, doubt: null })
  })
})

it('a review that asks for no pack has no calculators and no questions', async () => {
  const glaciers = await corpusOf(`${projectRoot}test/fixtures/glaciers`)
  expect(calculatorsOf(glaciers)).toEqual([])
  expect(questionsAbout(glaciers, 'ice')).toEqual([])
})
