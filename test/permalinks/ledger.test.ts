import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LedgerEntry, Stage } from '../../src/core/corpus/publication.ts'
import { digestOf, printLedger, readEntry, stageAt } from '../../src/core/permalinks/ledger.ts'
import { printOrder, readOrder } from '../../src/core/permalinks/order.ts'

const hash = fc.stringMatching(/^[0-9a-f]{12}$/)
const history = fc
  .array(fc.record({ hash: fc.option(hash), gone: fc.boolean() }), { minLength: 1, maxLength: 5 })
  .map(items =>
    items.map(
      ({ hash, gone }, at): Stage =>
        gone && at > 0
          ? { edition: `1.${at}.0`, hash: null, gone: true, value: null }
          : { edition: `1.${at}.0`, hash, gone: false, value: null },
    ),
  )
const entry = fc
  .record({
    path: fc.oneof(fc.stringMatching(/^[a-z0-9]{1,6}\/([a-z0-9-]{1,8}\/)?(#[a-z0-9-]{1,5})?$/), fc.constant('')),
    kind: fc.constantFrom('page' as const, 'finding' as const, 'paragraph' as const, 'section' as const),
    about: fc.stringMatching(/^([a-zA-Z~][\w ,.-]{0,20}[a-z])?$/).map(text => text.replace(/ +/g, ' ')),
    stages: history,
  })
  .map((entry): LedgerEntry => entry)

const linesOf = (text: string) => text.split('\n').filter(line => line !== '' && !line.startsWith('#'))

describe('a ledger', () => {
  it('is read as it was printed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ path }) => path }), entries => {
        const ledger = new Map(entries.map(each => [each.path, each]))
        const read = linesOf(printLedger(ledger)).map(readEntry)
        expect(new Map(read.map(each => [each?.path, each]))).toEqual(ledger)
      }),
    )
  })

  it('keeps the values of a measurement by their editions', () => {
    const line = 'r/tin/ measurement 1.0.0:0123456789ab,1.1.0:ba9876543210 volume of tin = about 420 % → about 424 %'
    const read = readEntry(line) as LedgerEntry
    expect(read.about).toBe('volume of tin')
    expect(read.stages.map(({ value }) => value)).toEqual(['about 420 %', 'about 424 %'])
    expect(linesOf(printLedger(new Map([[read.path, read]])))).toEqual([line])
  })

  it.each([
    'r/tin/',
    'r/tin/ metal 1.0.0:0123456789ab',
    'r/tin/ finding 1.0:0123456789ab',
    'r/tin/ finding 1.0.0:0123456789',
    'r/tin/ finding 1.0.0:gone',
    'r/tin/ finding 1.1.0:0123456789ab,1.0.0:0123456789ab',
    '>>>>>>> theirs',
  ])('does not read the line %s', line => {
    expect(readEntry(line)).toBeNull()
  })

  it('lists addresses with numbers by their value', () => {
    const at = (path: string): LedgerEntry => ({
      path,
      kind: 'page',
      about: '',
      stages: [{ edition: '1.0.0', hash: null, gone: false, value: null }],
    })
    const paths = ['s/10/', 's/9/', 's/9/#p10', 's/9/#p9', 's/9.1/']
    const lines = linesOf(printLedger(new Map(paths.map(path => [path, at(path)]))))
    expect(lines.map(line => line.split(' ')[0])).toEqual(['s/9.1/', 's/9/', 's/9/#p9', 's/9/#p10', 's/10/'])
  })

  it('tells what an edition had, before and after it changed', () => {
    const read = readEntry('r/tin/ finding 1.1.0:0123456789ab,2.0.0:gone') as LedgerEntry
    expect(stageAt(read, '1.0.0')).toBeNull()
    expect(stageAt(read, '1.5.0')?.hash).toBe('0123456789ab')
    expect(stageAt(read)?.gone).toBe(true)
    const ledger = new Map([[read.path, read]])
    expect(digestOf(ledger, '1.0.0')).toBe(digestOf(new Map(), '1.0.0'))
    expect(digestOf(ledger, '1.1.0')).toBe(digestOf(ledger, '1.5.0'))
    expect(digestOf(ledger, '2.0.0')).toBe(digestOf(new Map(), '2.0.0'))
  })
})

describe('the order of paragraphs', () => {
  it('is read as it was printed', () => {
    const anchors = fc.uniqueArray(fc.integer({ min: 1, max: 99 })).map(numbers => numbers.map(number => `p${number}`))
    fc.assert(
      fc.property(anchors, all => {
        expect(readOrder(printOrder(all))).toEqual(all)
      }),
    )
  })

  it('draws runs together', () => {
    expect(printOrder(['p1', 'p2', 'p3', 'p7', 'p5', 'p6'])).toBe('p1-p3 p7 p5-p6')
  })
})
