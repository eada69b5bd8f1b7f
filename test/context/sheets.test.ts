import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unportable } from '../../src/core/permalinks/portable.ts'
import { joinedName, joinedSheets, ownSheets, partialSheets } from '../../src/site/context/sheets.ts'

const all = [...partialSheets, ...ownSheets]

describe('the one file of several style sheets', () => {
  it('has a name that every system takes, and that tells which they are, in their order', () => {
    fc.assert(
      fc.property(fc.subarray([...all], { minLength: 2 }), fc.boolean(), (sheets, isTurned) => {
        const name = joinedName(isTurned ? sheets.toReversed() : sheets)
        expect(unportable(`${name}.css`)).toBe(null)
        expect(joinedSheets(name)).toEqual(sheets)
      }),
    )
    expect(joinedSheets(joinedName(all))).toEqual(all)
  })

  it('is named by what it holds, as long as that is short', () => {
    expect(joinedName(['lists', 'tables'])).toBe('tables.lists')
  })

  it.each(['tables', 'lists.tables', 'tables.nothing', 'tables.tables', 'joined-', 'joined-0', 'joined-?', ''])(
    'is none of the name %j',
    name => expect(joinedSheets(name)).toBe(null),
  )
})
