import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byFileName, natural } from '../../src/core/corpus/order.ts'
import { decode } from '../../src/core/corpus/read/decode.ts'
import { makeSource } from '../../src/core/corpus/read/source.ts'
import { joined, nearest, sentence, suggest } from '../../src/core/corpus/words.ts'

describe('natural(a, b)', () => {
  it('compares numbers by their value', () => {
    expect(['3.10', '3.2', '10', '3', '3.2.1', '2'].sort(natural)).toEqual(['2', '3', '3.2', '3.2.1', '3.10', '10'])
  })

  it('is an order', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '1', '2', '10', '-') })
    fc.assert(
      fc.property(
        name,
        name,
        (a, b) => Math.sign(natural(a, b)) === -Math.sign(natural(b, a)) && (a === b) === (natural(a, b) === 0),
      ),
    )
    fc.assert(
      fc.property(name, name, name, (a, b, c) => !(natural(a, b) <= 0 && natural(b, c) <= 0) || natural(a, c) <= 0),
    )
  })
})

describe('byFileName(a, b)', () => {
  it('puts a section before its subsections', () => {
    expect(['2.6.1.yaml', '2.6.yaml', '2.10.yaml'].sort(byFileName)).toEqual(['2.6.yaml', '2.6.1.yaml', '2.10.yaml'])
  })
})

describe('nearest(wanted, candidates)', () => {
  it('finds what was meant through a slip, a swap of letters and another case', () => {
    expect(nearest('tim', ['iron', 'tin'])).toBe('tin')
    expect(nearest('vlaue', ['value', 'unit'])).toBe('value')
    expect(nearest('TIN', ['tin'])).toBe('tin')
  })

  it('finds nothing where nothing is near', () => {
    expect(nearest('coffee', ['tea', 'water'])).toBeNull()
    expect(nearest('x', ['abc'])).toBeNull()
  })
})

describe('suggest(wanted, candidates)', () => {
  it('names the nearest, else those that hold the word, else all that there are', () => {
    expect(suggest('tim', ['tin'])).toBe('Did you mean `tin`?')
    expect(suggest('voltage', ['open-circuit-voltage', 'cut-off-voltage', 'time'])).toBe(
      'Did you mean `open-circuit-voltage` or `cut-off-voltage`?',
    )
    expect(suggest('coffee', ['tea', 'water'])).toBe('Choose from `tea`, `water`.')
    expect(
      suggest(
        'coffee',
        Array.from({ length: 50 }, (_, index) => `kind-number-${index}`),
      ),
    ).toBeNull()
  })
})

describe('sentence(phrase)', () => {
  it('begins with a capital and ends with a full stop', () => {
    expect(sentence('a range has two ends')).toBe('A range has two ends.')
    expect(sentence('Really?')).toBe('Really?')
  })
})

describe('joined(phrases, word)', () => {
  it('joins as a sentence does', () => {
    expect([joined([]), joined(['a']), joined(['a', 'b']), joined(['a', 'b', 'c'], 'or')]).toEqual([
      '',
      'a',
      'a and b',
      'a, b or c',
    ])
  })
})

describe('decode(bytes)', () => {
  it('reads UTF-8, and drops a byte order mark', () => {
    expect(decode(new TextEncoder().encode('\ufefftea é'))).toEqual({ ok: true, text: 'tea é' })
  })

  it('finds the first byte that is not UTF-8', () => {
    expect(decode(Uint8Array.from([0x61, 0x0a, 0x62, 0xe9, 0x63]))).toEqual({
      ok: false,
      line: 2,
      column: 2,
      why: { name: 'windows-1252', letter: 'é' },
    })
    expect(decode(Uint8Array.from([0x61, 0x0a, 0x62, 0x00]))).toEqual({
      ok: false,
      line: 2,
      column: 2,
      why: { name: 'binary' },
    })
  })

  it.each(['utf16le', 'utf16be'])('knows UTF-16, with a byte order mark and without', order => {
    for (const mark of ['\ufeff', '']) {
      const bytes = Buffer.from(`${mark}id;term\n`, 'utf16le')
      const found = decode(order === 'utf16le' ? bytes : bytes.swap16())
      expect(found).toEqual({ ok: false, line: 1, column: 1, why: { name: 'utf-16' } })
    }
  })

  it('refuses exactly what is not UTF-8, or has an empty byte', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        const buffer = Buffer.from(bytes)
        const isUtf8 = Buffer.compare(Buffer.from(buffer.toString('utf8'), 'utf8'), buffer) === 0
        expect(decode(bytes).ok).toBe(isUtf8 && !bytes.includes(0))
      }),
    )
  })
})

describe('makeSource(file, text).placeAt(offset)', () => {
  it('counts lines and columns as one does by hand', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'é') }), fc.nat(40), (text, offset) => {
        const before = text.slice(0, Math.min(offset, text.length)).split('\n')
        expect(makeSource('f', text).placeAt(offset)).toEqual({
          file: 'f',
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
        })
      }),
    )
  })
})
