import { describe, expect, it } from 'vitest'
import { neededBy } from '../../src/site/context/selectors.ts'

describe('what a style sheet needs of a page', () => {
  it.each([
    ['.note details { margin: 0 }', [['.note', 'details']]],
    ['.a, .b { margin: 0 }', [['.a'], ['.b']]],
    ['.plot:hover > .mark::before { margin: 0 }', [['.plot', '.mark']]],
    [
      '.sheet :is(table, .a:not(.b)) td { margin: 0 }',
      [
        ['.sheet', 'table', 'td'],
        ['.sheet', '.a', 'td'],
      ],
    ],
    ['.p:not(:has(> .q, .r)) { margin: 0 }', [['.p']]],
    ["h1.n [scope='row'].x { margin: 0 }", [['h1', '.n', '.x']]],
    ['@media (min-width: 40rem) { .a { margin: 0 } .b { margin: 0 } }', [['.a'], ['.b']]],
    ['[dir="rtl"] [dir="ltr"]:not(pre) { margin: 0 }', [['.rtl']]],
    ['body.wide main > .a { margin: 0 }', [['.wide', '.a']]],
  ])('is, for %s, %j', (css, needs) => {
    expect(neededBy(css)).toEqual(needs)
  })

  it('leaves out what needs more than another line, and comments', () => {
    expect(neededBy('.a .b { margin: 0 } /* .c { margin: 0 } */ .a { margin: 0 }')).toEqual([['.a']])
  })
})
