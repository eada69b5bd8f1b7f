import { expect, it } from 'vitest'
import { hasFormulas } from '../../src/core/corpus/formulas.ts'
import { loadReview } from '../../src/packs/index.ts'
import { filesOf } from './support/files.ts'
import { inMemory } from './support/overlay.ts'

const tea = filesOf('base')
const edited = (edits: Record<string, [from: string, to: string][]>): Record<string, string> => {
  const files = { ...tea }
  for (const [file, changes] of Object.entries(edits))
    files[file] = changes.reduce((text, [from, to]) => text.replace(from, to), files[file] ?? '')
  return files
}

it('a review without formulas is told nothing of them, whatever its words look like', async () => {
  const { 'data/pathways.yaml': _, ...files } = edited({
    'content/2.mdx': [
      ['<Chem f="H2O"/>', 'as the H1N1 drinkers of U2 know'],
      ['<Pathway id="water-boils"/>', ''],
    ],
    'data/materials.yaml': [[', formula: H2O', '']],
    'data/findings.yaml': [['{H2O}', 'the B2N of vitamins']],
  })
  const { corpus, problems } = await loadReview('tea', inMemory(files))
  expect(corpus && hasFormulas(corpus)).toBe(false)
  expect(problems.filter(({ message, hint }) => /formula|Chem/.test(`${message}${hint}`))).toEqual([])
  expect(problems.map(({ code }) => code)).not.toContain('formula/typed')
})

it('a review with a formula anywhere is told where another is typed by hand', async () => {
  const files = edited({ 'content/2.mdx': [['<Chem f="H2O"/>', 'H2O']] })
  const { problems } = await loadReview('tea', inMemory(files))
  expect(problems.map(({ code }) => code)).toEqual(['formula/typed'])
})

it('knows that a review has a formula', async () => {
  const { corpus } = await loadReview('tea', inMemory(tea))
  expect(corpus && hasFormulas(corpus)).toBe(true)
})

it('words that the vocabulary lists, and abbreviations with numbers, are no formulas', async () => {
  const words = (text: string) => edited({ 'content/2.mdx': [['<Chem f="H2O"/>', text]] })
  const typed = async (files: Record<string, string>) =>
    (await loadReview('tea', inMemory(files))).problems.map(({ message }) => message)
  expect(await typed(words('<Chem f="H2O"/>, NMC811, a CR2032 and `KS6`'))).toEqual([])
  const carbon = words('<Chem f="H2O"/> and KS6')
  expect(await typed(carbon)).toEqual(['The formula `KS6` is typed as plain text.'])
  const vocabulary = `${tea['data/vocabulary.yaml']}\nwords: [KS6]\n`
  expect(await typed({ ...carbon, 'data/vocabulary.yaml': vocabulary })).toEqual([])
})
