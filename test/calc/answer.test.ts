import { expect, it } from 'vitest'
import { answerHtml } from '../../src/outputs/calc/answer.ts'

it('keeps the lines of a computation apart without styles, and escapes them', () => {
  const html = answerHtml({ results: [['Mass', '3 g']], steps: ['1 + 2 = 3', '3 < 4'] }, '.')
  expect(html).toContain('<p class="steps">1 + 2 = 3<br>3 &lt; 4</p>')
})
