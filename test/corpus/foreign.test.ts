import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foreignForms } from '../../src/core/corpus/text/foreign.ts'

const sound = [
  'Write to jane.roe@example.org or [Jane](mailto:jane@example.org), [@jane](https://social.example/@jane2020).',
  'Code is `{{< include x >}}`, `[@smith2019, p. 3]`, `{ref}` and ``{cite}`x` ``.',
  '```\n::: {.note}\n{{ x }}\n@fig-a\n```',
  '```python\n@decorator\nx = {"a": 1}\n```',
  'A shell SnO2@C, \\@smith2019, \\[@smith, p. 3], at @home.',
  '{/* @fig-a, ::: and [@smith, p. 3] for others */}',
  '<Chem f="SnO2@C"/> and <Tex f="\\text{so}"/>',
  'See https://example.org/@jane2020/fig-a and [sic], [110], [1, 2].',
  'A ratio of 1:3, a time of 10::20; it costs 5 % more.',
  '10\n% of all, as a line may begin.',
  'A mark[^1].\n\n[^1]: Said at the foot.',
  '| a | b |\n| :-- | --: |\n| c | d |',
]

it.each(sound)('leaves sound text alone: %s', text => {
  expect(foreignForms(text)).toEqual([])
})

it('tells of a box once, and takes its end for part of it', () => {
  const told = foreignForms('::: {.note}\nWords.\n:::\n\n:::{tip}\nWords.\n:::\n').filter(
    ({ message }) => message !== '',
  )
  expect(told.map(({ start }) => start)).toEqual([0, 24])
})

it('names what a form begins with, behind the marks of a quotation', () => {
  const [found] = foreignForms('> ::: {.note}')
  expect(found).toMatchObject({ start: 2, code: 'foreign/box' })
})

it('finds in a text what it finds behind a paragraph that has a sign of such forms, and none', () => {
  const signs = ['`', '```', '~~~', '{', '}', '{{', ':::', '.', '#', 'a', 'py', '=', '\\', 'cite', '^', '[', ']', '@']
  const more = ['fig-a', 'smith2019', '(', ')', '% ', '+++', ' ', '\n', '\n\n', '> ', '/*', '*/', '<a b="', '">']
  const before = 'A sign, `@`.\n\n'
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs, ...more), { maxLength: 12 }), parts => {
      const text = `A text, ${parts.join('')}`
      const behind = foreignForms(before + text).map(({ start, end, ...told }) => ({
        ...told,
        start: start - before.length,
        end: end - before.length,
      }))
      expect(foreignForms(text).map(found => ({ ...found }))).toEqual(behind)
    }),
    { numRuns: 3000 },
  )
})
