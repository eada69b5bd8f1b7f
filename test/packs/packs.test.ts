import { describe, expect, it } from 'vitest'
import { checksOf, rulesOf } from '../../src/core/audit/index.ts'
import { judged } from '../../src/core/audit/types.ts'
import type { Corpus, Pack } from '../../src/core/corpus/types.ts'
import { loadReviewWith } from '../../src/core/review/load.ts'
import { filesOf } from '../corpus/support/files.ts'
import { inMemory } from '../corpus/support/overlay.ts'

/** A pack of a field that is not ours, with one role and one rule. */
const brewing: Pack = {
  id: 'brewing',
  name: 'Brewing',
  derivations: [],
  roles: [{ id: 'infusion', description: 'How hot the water is.' }],
  rules: async () => [
    {
      id: 'not-stewed',
      topic: 'physics',
      title: 'Not stewed',
      does: 'Holds each infusion against the patience of a drinker.',
      formula: null,
      assumes: null,
      source: null,
      silent: null,
      tolerance: null,
      judge: ({ vocabulary, records }) =>
        records.measurements
          .filter(({ property }) =>
            vocabulary.properties.some(({ id, role }) => id === property && role === 'infusion'),
          )
          .map(measurement => judged('measurements', measurement, 'consistent', 'Short enough.')),
    },
  ],
}
const unused: Pack = {
  id: 'unused',
  name: 'Unused',
  derivations: [],
  roles: [{ id: 'infusion-too', description: 'The same in another field.' }],
  rules: () => Promise.reject(new Error('nobody asked for these rules')),
}

const tea = filesOf('base')
const withVocabulary = (change: (text: string) => string): Record<string, string> => ({
  ...tea,
  'data/vocabulary.yaml': change(tea['data/vocabulary.yaml'] ?? ''),
})
const asking = withVocabulary(text => `packs: [brewing]\n${text.replace('unit: °C,', 'unit: °C, role: infusion,')}`)

const load = (files: Record<string, string>, packs: readonly Pack[] = [brewing, unused]) =>
  loadReviewWith('tea', { packs, effects: inMemory(files) })

async function corpusOf(files: Record<string, string>): Promise<Corpus> {
  const { corpus, problems } = await load(files)
  expect(problems).toEqual([])
  return corpus as Corpus
}

describe('a review that asks for a pack', () => {
  it('is judged by its rules, before those of the same topic that every review has', async () => {
    const corpus = await corpusOf(asking)
    expect(rulesOf(corpus)[0]?.id).toBe('not-stewed')
    const { id } = corpus.records.measurements.find(({ property }) => property === 'temperature') ?? { id: '' }
    expect(checksOf(corpus, 'measurements', id).map(({ rule }) => rule)).toContain('not-stewed')
  })

  it('is not judged by a pack that another review of the same process asks for', async () => {
    const [other, one] = [await corpusOf(tea), await corpusOf(asking)]
    expect(rulesOf(other)).toEqual(rulesOf(one).slice(1))
  })

  it('need not give a role to any property', async () => {
    const corpus = await corpusOf(withVocabulary(text => `packs: [brewing]\n${text}`))
    expect(corpus.vocabulary.packs).toEqual(['brewing'])
  })
})

describe('a review that asks for no pack', () => {
  it('loads the rules of none', async () => {
    expect((await corpusOf(tea)).packRules).toEqual([])
  })

  it('publishes an empty list', async () => {
    expect((await corpusOf(tea)).vocabulary.packs).toEqual([])
  })
})

describe('a vocabulary', () => {
  const said = async (change: (text: string) => string, packs?: readonly Pack[]) =>
    (await load(withVocabulary(change), packs)).problems.map(({ code, line, message, hint }) => ({
      code,
      line,
      message,
      hint,
    }))

  it('is told which packs there are, and nothing of the roles of one that there is not', async () => {
    expect(await said(text => `packs: [brewin]\n${text.replace('unit: °C,', 'unit: °C, role: infusion,')}`)).toEqual([
      { code: 'pack/unknown', line: 1, message: 'There is no pack `brewin`.', hint: 'Did you mean `brewing`?' },
    ])
  })

  it('is told which pack to ask for when it uses a role of one', async () => {
    const [problem, ...more] = await said(
      text => `packs: [brewing]\n${text.replace('unit: °C,', 'unit: °C, role: infusion-too,')}`,
    )
    expect(more).toEqual([])
    expect(problem).toMatchObject({ code: 'role/unknown', hint: 'Write `packs: [brewing, unused]` in the vocabulary.' })
  })

  it('is told of no role of any pack where there are no packs', async () => {
    expect(await said(text => text.replace('unit: °C,', 'unit: °C, role: infusion,'), [])).toMatchObject([
      { code: 'role/unknown', message: 'There is no role `infusion`.', hint: null },
    ])
  })
})
