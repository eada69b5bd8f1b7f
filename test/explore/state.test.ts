import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyState, parseState, stateQuery } from '../../src/outputs/explore/state.ts'

const dimensions = [
  { id: 'ion', values: [{ id: 'Na' }, { id: 'K' }] },
  { id: 'section', values: [{ id: '3.1' }, { id: '3.1.2' }] },
]
const columns = ['what', 'value', 'ion']

describe('the state in an address', () => {
  it('reads as a person would write it', () => {
    const state = { ...emptyState(), text: 'two words', chosen: { ion: ['Na', 'K'] }, sort: 'value', descending: true }
    expect(stateQuery(state)).toBe('q=two%20words&ion=Na,K&sort=-value')
  })

  it('is empty where nothing is asked', () => {
    expect(stateQuery(emptyState())).toBe('')
    expect(parseState('', dimensions, columns)).toEqual(emptyState())
  })

  it('leaves out what there is not', () => {
    const state = parseState('ion=Na,Xx&place=here&sort=size&columns=nothing', dimensions, columns)
    expect(state).toEqual({ ...emptyState(), chosen: { ion: ['Na'] } })
  })

  it('comes back as it was written', () => {
    const subset = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 })
    fc.assert(
      fc.property(
        fc.string().map(text => text.trim()),
        subset(['Na', 'K']),
        fc.constantFrom(null, ...columns),
        fc.boolean(),
        fc.option(subset(columns)),
        (text, ions, sort, descending, shown) => {
          const state = { text, chosen: { ion: ions }, sort, descending: sort !== null && descending, columns: shown }
          expect(parseState(`?${stateQuery(state)}`, dimensions, columns)).toEqual(state)
        },
      ),
    )
  })
})
