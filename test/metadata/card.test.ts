import { expect, it } from 'vitest'
import { cardSvg } from '../../src/outputs/metadata/card.ts'
import { load, tea } from '../permalinks/support/review.ts'

const file = 'data/review.yaml'
const article = `article:
  title: On tea
  author: [{family: Okakura, given: K.}]
  container-title: Tea
  publisher: Pot
  year: 1906
  volume: "1"
  page: "1"
  DOI: 10.1000/1
  url: https://example.org/tea
  copyright: © Pot 1906
`

it.each([
  ['en-GB', 'After Okakura, 1906. 3 sections · 2 quantities · 1 finding · 2 works'],
  ['de', 'Nach Okakura, 1906. 3 Abschnitte · 2 Messwerte · 1 Befund · 2 Arbeiten'],
  ['zh', '据Okakura, 1906. 3 节 · 2 个数值 · 1 条结论 · 2 篇文献'],
])('says in the language of the review whose it is and what it holds: %s', async (language, words) => {
  const { corpus } = await load({ ...tea, [file]: `${tea[file]}language: ${language}\n${article}` })
  expect(cardSvg(corpus).replace(/<[^>]*>/g, '')).toContain(words)
})
