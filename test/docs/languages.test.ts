import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dayText } from '../../src/core/catalogue/dates.ts'
import { directionOf } from '../../src/core/catalogue/direction.ts'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import { formatNumber, formatQuantity } from '../../src/core/units/index.ts'
import { byLetter } from '../../src/core/words/alphabet.ts'
import { authorName } from '../../src/core/words/work-names.ts'
import { normalWord, wordsIn } from '../../src/outputs/search/words.ts'
import { loadReview } from '../../src/packs/index.ts'
import { inMemory } from '../corpus/support/overlay.ts'
import { projectRoot } from '../site/support/where.ts'

const guide = readFileSync(join(projectRoot, 'docs/languages.md'), 'utf8')

/** The files that the guide shows, by the path that stands above each. */
const shown = Object.fromEntries(
  [...guide.matchAll(/^`([\w./-]+)`[^\n]*:\n\n```\w+\n([\s\S]*?)\n```$/gm)].map(([, path = '', text = '']) => [
    path,
    `${text}\n`,
  ]),
)

/** The rows of the table of numbers: what, and how English, German and Chinese write it. */
const rows = new Map(
  [...guide.matchAll(/^\| (.*?) \| (.*?) \| (.*?) \| (.*?) \|$/gm)].map(([, what = '', ...cells]) => [what, cells]),
)
const languages = ['en', 'de', 'zh'].map(wordsOf)

describe('docs/languages.md', () => {
  it('shows a review in which nothing is wrong, and the sentence that its text makes', async () => {
    expect(Object.keys(shown)).toHaveLength(6)
    const { corpus, problems } = await loadReview('/elektroden', inMemory(shown))
    expect(problems).toEqual([])
    const text = corpus?.sections[0]?.blocks[0]?.text.replaceAll('\u00a0', ' ') ?? ''
    expect(text).toMatch(/^Zinn wächst mit Natrium um etwa 197,5 %/)
    expect(guide).toContain(`"${text.replace(/\.$/, '')}"`)
  })

  it('writes numbers, quantities and days as the languages do', () => {
    const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
    const bare = { value: 420, min: null, max: null, from: null, to: null, uncertainty: null, decimals: null }
    const percent = { id: '%', ucum: '%', display: null, singular: null }
    const told = {
      'a number': languages.map(({ numbers }) => formatNumber(197.5, null, numbers.decimal)),
      'thousands, from 10 000 on': languages.map(({ numbers }) => formatNumber(12_500, null, numbers.decimal)),
      'a quantity in words': languages.map(({ numbers }) =>
        formatQuantity({ ...bare, qualifier: 'about', approximate: false }, { ...percent, numbers }, 'words'),
      ),
      'a day': languages.map(words => dayText(words, '2026-03-01')),
    }
    for (const [what, texts] of Object.entries(told)) expect(texts.map(plain), what).toEqual(rows.get(what))
  })

  it('says truly how names are sorted, printed and found', () => {
    const letters = (tag: string) => byLetter(tag, ['Äpfel', 'Zinn'], name => name).map(({ letter }) => letter)
    expect(letters('de')).toEqual(['A', 'Z'])
    expect(letters('sv')).toEqual(['Z', 'Ä'])
    expect(authorName({ family: '王', given: '小明', suffix: null })).toBe('王小明')
    expect(normalWord('Überspannung')).toBe(normalWord('uberspannung'))
    expect(normalWord('נַעֲנַע')).toBe(normalWord('נענע'))
    expect(wordsIn('电池容量').map(({ word }) => word)).toEqual(['电池', '池容', '容量'])
    expect(['he', 'ar', 'fa'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl'])
  })
})
