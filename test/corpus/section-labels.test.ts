import { expect, test } from 'vitest'
import { sectionNumber } from '../../src/core/schema/id.ts'
import { numberedTitle, printedNumber } from '../../src/core/schema/section.ts'

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
