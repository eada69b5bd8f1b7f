import { describe, expect, it } from 'vitest'
import { columnsFor } from '../../src/core/csv/worded.ts'

describe('columnsFor(cell)', () => {
  it.each([
    ['<5', 'Write less-than in `qualifier` and 5 in `value`.'],
    ['≤ 0,5', 'Write at-most in `qualifier` and 0,5 in `value`.'],
    ['>=1,000', 'Write at-least in `qualifier` and 1,000 in `value`.'],
    ['more than 3', 'Write greater-than in `qualifier` and 3 in `value`.'],
    ['~80', 'Write about in `qualifier` and 80 in `value`.'],
    ['ca. 80', 'Write about in `qualifier` and 80 in `value`.'],
    ['3-5', 'Write range in `qualifier`, 3 in `min` and 5 in `max`.'],
    ['-3 – -1', 'Write range in `qualifier`, -3 in `min` and -1 in `max`.'],
    ['60 to 90', 'Write range in `qualifier`, 60 in `min` and 90 in `max`.'],
    ['3±1', 'Write 3 in `value` and 1 in `uncertainty`.'],
    ['3 +/- 0.5', 'Write 3 in `value` and 0.5 in `uncertainty`.'],
    ['94.6 +2.1/−3.9', 'Write 94.6 in `value` and plus 2.1 minus 3.9 in `uncertainty`.'],
    ['0.38 → 0.40', 'Write change in `qualifier`, 0.38 in `from` and 0.40 in `to`.'],
    ['5 mg/L', 'Write 5 in `value` and mg/L in `unit`.'],
    ['12%', 'Write 12 in `value` and % in `unit`.'],
    ['n/a', 'Leave the cell of what is not known empty.'],
    ['–', 'Leave the cell of what is not known empty.'],
  ])('says of %s in which columns it belongs', (cell, told) => {
    expect(columnsFor(cell)).toBe(told)
  })

  it.each([
    '94.6 (90.7–96.7)',
    '94.6 [90.7, 96.7]',
    '94.6 (95% CI 90.7 to 96.7)',
    '94.6 (95 % CI: 90.7; 96.7)',
    '94.6 (90.7-96.7 %)',
  ])('reckons how far the ends of the interval of %s lie from its value', cell => {
    expect(columnsFor(cell)).toMatch(/^Write 94.6 in `value` and plus 2.1 minus 3.9 in `uncertainty`,/)
  })

  it('says so with the decimal sign of the table, and once where both ends lie as far', () => {
    expect(columnsFor('5,0 (4,5–5,5)')).toMatch(/^Write 5,0 in `value` and 0,5 in `uncertainty`,/)
  })

  it('reckons with no interval in which the value does not lie', () => {
    expect(columnsFor('5 (6–7)')).toMatch(/where the brackets hold an interval/)
  })

  it.each(['5 (2)', '5 [2]', '5 (SD 2)', '5 (±2)', '5 (2 %)'])('says that %s is read in two ways', cell => {
    expect(columnsFor(cell)).toMatch(/^It is read in two ways\. Write 5 in `value`, and 2 in `uncertainty` where/)
  })

  it('says what a number in brackets comes to in the last digits', () => {
    expect(columnsFor('1.234(15)')).toMatch(/`uncertainty` 0\.015 where .* last digits, 15 where/)
  })

  it.each(['tall', '5', '', '1 (2) 3', '-5'])('says nothing of %s', cell => {
    expect(columnsFor(cell)).toBeNull()
  })
})
