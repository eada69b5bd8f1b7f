import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import type { Note } from '../../src/core/kinds/note.ts'
import type { Review } from '../../src/core/schema/review.ts'
import { levelCounted, noteWords } from '../../src/outputs/render/note-words.ts'

const article = { title: 'A' } as Review['article']
const blame = ['article', 'source', 'copy', 'nobody'] as const satisfies Note['blames'][]
const states = ['certain', 'likely', 'open'] as const satisfies Note['confidence'][]
const words = (note: Partial<Note>, of = article) =>
  noteWords({ language: 'en', article: of }, { severity: 'misleads', confidence: 'likely', blames: 'article', ...note })

describe('noteWords(review, note)', () => {
  it('is as sure as the note', () => {
    expect(states.map(confidence => words({ confidence })).map(({ why, meant }) => `${why}. ${meant}:`)).toEqual([
      'Why it is wrong. Should read:',
      'Why it is doubtful. Probably meant:',
      'Why we ask. Would fit:',
    ])
  })

  it('says whose words they are, and where they stand if not in the article', () => {
    expect(
      blame.map(blames => words({ blames })).map(({ says, qualifier, remark }) => [says, qualifier, remark]),
    ).toEqual([
      ['What the article says', null, null],
      ['What the cited work says', 'as in the cited work', 'It is the same in the cited work.'],
      ['What our copy says', 'as in our copy of the article', 'It is the same in our copy of the article.'],
      ['What the article says', 'perhaps no error', null],
    ])
    expect(words({ blames: 'nobody', confidence: 'certain' }).qualifier).toBe('no error')
  })

  it('never speaks of an article in a review that retells none', () => {
    const all = blame.flatMap(blames => states.map(confidence => words({ blames, confidence }, null)))
    expect(JSON.stringify(all)).not.toMatch(/article/)
  })
})

it('counts notes of a level in a phrase', () => {
  expect([
    levelCounted(wordsOf('en'), 'misleads', 1),
    levelCounted(wordsOf('en'), 'changes-the-science', 14),
    levelCounted(wordsOf('en'), 'cosmetic', 2),
  ]).toEqual(['1 misleads', '14 change the science', '2 are about wording'])
})
