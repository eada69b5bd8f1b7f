import { describe, expect, it } from 'vitest'
import { searchBudget } from '../../bench/budgets.ts'
import { firstSearches } from '../../bench/search.ts'
import { searchable } from '../../bench/searchable.ts'
import { indexFiles } from '../../src/outputs/search/files.ts'

describe('the search in a review of 20,000 records and 1,000 chapters', () => {
  it('loads less for the first search than its budget', async () => {
    const { entries, subjects, words } = searchable({ chapters: 1000, records: 20_000 })
    const files = indexFiles(entries, subjects, { language: 'en', synonyms: [] })
    const pick = (places: number[]) => places.map(place => words[place] ?? '')
    const asked = [
      ...['b', 'ba', 'section 500', 'ref 94', '42', 'zzzzzz'],
      ...pick([0, 5, 50, 500, 5_000, 30_000]),
      ...pick([700, 9_000]).map(word => `${word.slice(0, -1)}x`),
      pick([200, 50]).join(' '),
      pick([10, 100, 1_000]).join(' '),
    ]
    const [heaviest] = await firstSearches(files, asked)
    expect(heaviest?.bytes).toBeLessThan(searchBudget)
  })
})
