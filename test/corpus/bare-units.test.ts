import { describe, expect, it } from 'vitest'
import { loadReview } from '../../src/packs/index.ts'
import { filesOf } from './support/files.ts'
import { inMemory } from './support/overlay.ts'

/** The problems of the review of glaciers with a note about the exponent of its law, whose unit is shown by nothing. */
async function problemsWith(description: string) {
  const note = {
    id: 'an-exponent',
    section: '1',
    title: 'An exponent',
    about: ['flow-law-exponent', 'ice-density'],
    description,
    evidence: 'None.',
    severity: 'cosmetic',
  }
  const { problems } = await loadReview(
    '.',
    inMemory({ ...filesOf('glaciers'), 'data/notes.json': JSON.stringify([note]) }),
  )
  return problems.map(({ code, message }) => `${code}: ${message}`)
}

describe('a note about a quantity whose unit is shown by nothing', () => {
  it('may hold any number', async () => {
    expect(await problemsWith('Of 12 works, 7 were read.')).toEqual([])
  })

  it('is still asked about those in other units', async () => {
    expect(await problemsWith('Of 12 works one has 918 kg/m3.')).toEqual([
      expect.stringContaining('note/number: `918 kg/m3` is a number of none of the records'),
    ])
  })
})
