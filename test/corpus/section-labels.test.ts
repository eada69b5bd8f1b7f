import { expect, test } from 'vitest'
import { sectionNumber } from '../../src/core/schema/id.ts'
import { numberedTitle, printedNumber } from '../../src/core/schema/section.ts'
import { problemsOf, tea } from '../permalinks/support/review.ts'

test.each([
  ['3', '3'],
  ['3.10', '3.10'],
  ['a', 'A'],
  ['b.1.2', 'B.1.2'],
  ['acknowledgements', null],
  ['data-sources', null],
])('a section may be listed as %s', (label, printed) => {
  expect(sectionNumber.safeParse(label).success).toBe(true)
  expect(printedNumber(label)).toBe(printed)
})

test.each(['A', '3.', '.3', 'a.b', 'preface.1', 'Preface', 'two words', '-a', ''])(
  'no section is listed as "%s"',
  label => {
    expect(sectionNumber.safeParse(label).success).toBe(false)
  },
)

test('a title has the number before it where there is one', () => {
  expect(numberedTitle('3.1', 'Ice')).toBe('3.1 Ice')
  expect(numberedTitle('a.1', 'Stakes')).toBe('A.1 Stakes')
  expect(numberedTitle('acknowledgements', 'Acknowledgements')).toBe('Acknowledgements')
})

/** What is wrong with the small review when it has one more section. */
const withSection = (name: string) =>
  problemsOf({
    ...tea,
    'data/review.yaml': `${tea['data/review.yaml']?.trimEnd()}\n  - {number: ${name}, title: One more}\n`,
    [`content/${name}.mdx`]: 'Words.\n',
  })

test.each(['con', 'nul', 'aux', 'prn', 'com1', 'lpt9'])('no section has the name %s of a device', async name => {
  expect(await withSection(name)).toEqual([expect.stringMatching(/^address\/unportable: The name `/)])
})

test.each(['console', 'com', 'acknowledgements', 'data-sources'])('a section may be called %s', async name => {
  expect(await withSection(name)).toEqual([])
})
