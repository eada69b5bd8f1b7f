import { describe, expect, it } from 'vitest'
import { ladderOf } from '../../src/core/derivations/ladder.ts'
import { pathway as kind } from '../../src/core/kinds/pathway.ts'
import { contentOf } from '../../src/outputs/charts/index.ts'
import { marksOf } from '../../src/outputs/charts/model.ts'
import { stagesOf } from '../../src/outputs/pathways/stages.ts'
import { edit, load, problemsOf, tea } from '../permalinks/support/review.ts'

const file = 'data/pathways.yaml'
const steps =
  '  steps:\n    - {phases: [H2O]}\n    - {phases: [H2O], equation: "H2O -> H2O", volumeChange: water-temperature}'
const stepsIn = (text: string) => edit(tea, file, steps, `  steps:\n${text}`)

describe('the steps of a pathway', () => {
  const worded = stepsIn(
    '    - {name: fresh leaves}\n    - {name: "leaves at {q:water-temperature}"}\n    - {phases: [H2O]}',
  )

  it('are words, with quantities in them, or formulas', async () => {
    expect(await problemsOf(worded)).toEqual([])
    const { corpus } = await load(worded)
    const [pathway] = corpus.records.pathways
    const stages = pathway ? stagesOf(corpus, ladderOf(corpus, pathway)) : []
    expect(stages.map(({ phases }) => phases)).toEqual([
      'fresh leaves',
      expect.stringMatching(/^leaves at .*°C$/),
      'H₂O',
    ])
    expect(stages.map(({ charge, taken }) => [charge, taken])).toEqual(stages.map(() => [null, null]))
  })

  it('are searched for by their words', async () => {
    const { corpus } = await load(worded)
    const [pathway] = corpus.records.pathways
    const { lines, formulas } = pathway ? kind.searched(pathway) : { lines: [], formulas: [] }
    expect(lines.flat().join()).toContain('fresh leaves')
    expect(formulas).toEqual(['H2O'])
  })

  it('count no charge in words, though another pathway of the review moves some', async () => {
    const other =
      '- {id: ionised, section: "2", title: Ions, material: water, steps: [{phases: ["H^+"]}, {phases: [H2], equation: "2 H+ + 2 e- -> H2"}]}\n'
    const { corpus } = await load({
      ...worded,
      [file]: `${worded[file]?.replace('\n    - {phases: [H2O]}', '')}${other}`,
    })
    const ladders = corpus.records.pathways.map(pathway => ladderOf(corpus, pathway))
    expect(ladders[0]?.rungs.map(({ charge }) => charge)).toEqual([null, null])
    expect(ladders[1]?.rungs.map(({ charge }) => charge)).not.toEqual([null, null])
  })

  it('grow in what is measured, with a sign where it can shrink, on a chart as in the pathway', async () => {
    const charged =
      '    - {phases: [Sn]}\n    - {phases: [NaSn], equation: "Sn + Na+ + e- -> NaSn", volumeChange: water-temperature}'
    const chart =
      '- {id: along, section: "2", title: Along the charge, reading: A mark is a phase., type: phases, query: {of: pathways}, rows: [section], axis: Charge}\n'
    const growths = async (files: Record<string, string>) => {
      const { corpus } = await load({ ...files, 'data/charts.yaml': chart })
      const [pathway] = corpus.records.pathways
      const [drawn] = corpus.records.charts
      const model = drawn && contentOf(drawn).plot?.model(corpus, drawn)
      const state = (pathway ? stagesOf(corpus, ladderOf(corpus, pathway)) : []).at(-1)?.state
      const details = (model ? marksOf(model) : []).map(({ detail }) => detail)
      return [state, ...details].map(text => text?.replace(/\s/g, ' '))
    }
    const signed = await growths(stepsIn(charged))
    expect(signed).toEqual(Array(2).fill('temperature ≈ +95 °C'))
    const positive = edit(stepsIn(charged), 'data/vocabulary.yaml', 'id: temperature, ', 'id: temperature, min: 0, ')
    expect(await growths(positive)).toEqual(Array(2).fill('temperature ≈ 95 °C'))
  })
})
