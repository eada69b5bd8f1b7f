import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementNames } from '../../src/core/chem/element-names.ts'
import { atomicWeights, formulaText } from '../../src/core/chem/index.ts'
import { nameKey, spellings, wordsIn } from '../../src/outputs/search/words.ts'

const words = (text: string) => wordsIn(text).map(({ word }) => word)

describe('wordsIn(text)', () => {
  it.each([
    ['Na₁₅Sn₄', ['na15sn4']],
    ['MoS₂ and 2H-MoS2', ['mos2', 'and', '2h', 'mos2']],
    ['NaₓCoO₂', ['naxcoo2']],
    ['Na₀.₁₇P', ['na0.17p']],
    ['LiNi0.5Mn1.5O4', ['lini0.5mn1.5o4']],
    ['α-MnO₂', ['alpha', 'mno2']],
    ['§ 3.1.2.', ['3.1.2']],
    ['Fig.6 in 2010.', ['fig', '6', 'in', '2010']],
    ['Section, figure, reference', ['sec', 'fig', 'ref']],
    ['sodium–ion batteries', ['sodium', 'ion', 'battery']],
    ['Sulphides of aluminum', ['sulfide', 'of', 'aluminium']],
    ['Ångström, Müller', ['angstrom', 'muller']],
    ['Đorđević, Þorsson, Østergård', ['dordevic', 'thorsson', 'ostergard']],
    ['Łukasiewicz, Ærø, Weiß, Kılıç', ['lukasiewicz', 'aero', 'weiss', 'kilic']],
    ['氷河の氷 ice', ['氷河', '河の', 'の氷', 'ice']],
    ['水 と カメラー', ['水', 'と', 'カメ', 'メラ', 'ラー']],
    ['ｶﾞﾗｽ ＡＢＣ１２', ['ガラ', 'ラス', 'abc12']],
    ['נַעֲנַע', ['נענע']],
    ['constructor, toString, hasOwnProperty, __proto__', ['constructor', 'tostring', 'hasownproperty', 'proto']],
  ])('reads %s', (text, expected) => expect(words(text)).toEqual(expected))

  it.each([
    ['batteries', 'battery'],
    ['processes', 'process'],
    ['nanotubes', 'nanotube'],
    ['SIBs', 'SIB'],
    ['fibres', 'fiber'],
    ['pulverisation', 'pulverization'],
    ['analysed', 'analyzed'],
    ['behaviour', 'behavior'],
  ])('takes %s and %s for the same word', (one, other) => expect(words(one)).toEqual(words(other)))

  it.each([
    ['gas', 'ga'],
    ['CuS', 'Cu'],
    ['axis', 'axi'],
    ['glass', 'glas'],
  ])('keeps %s and %s apart', (one, other) => expect(words(one)).not.toEqual(words(other)))

  it('says where each word stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        for (const { word, start, end } of wordsIn(text)) {
          expect(end).toBeGreaterThan(start)
          expect(words(text.slice(start, end))).toEqual([word])
        }
      }),
    )
  })

  it('reads a formula alike in every way of writing it', () => {
    const symbol = fc.constantFrom(...[...atomicWeights.keys()])
    const index = fc.oneof(
      fc.constant(''),
      fc.integer({ min: 2, max: 99 }).map(String),
      fc.constantFrom('_x', '_{0.5}'),
    )
    const formula = fc
      .array(fc.tuple(symbol, index), { minLength: 1, maxLength: 5 })
      .map(parts => parts.flat().join(''))
    fc.assert(
      fc.property(formula, text => {
        const plain = text.replace(/[_{}]/g, '')
        expect(words(formulaText(text))).toEqual(words(plain))
        expect(words(plain.toLowerCase())).toEqual(words(plain))
      }),
    )
  })
})

describe('spellings(words)', () => {
  it.each([
    ['Äschenruß', ['aschenruss', 'aeschenruss']],
    ['Über Öl', ['uber_ol', 'ueber_oel']],
    ['Søren', ['soren', 'soeren']],
    ['Ångström', ['angstrom', 'angstroem', 'aangstroem']],
    ['U\u0308berzug', ['uberzug', 'ueberzug']],
    ['Palacín', ['palacin']],
    ['3.4 Å', ['3.4_a']],
    ['Mueller', ['mueller']],
  ])('types %s in each usual way', (text, expected) =>
    expect(spellings(wordsIn(text)).map(way => way.join('_'))).toEqual(expected),
  )
})

describe('elementNames', () => {
  it('has a name for every element that has a weight', () => {
    expect([...elementNames.keys()]).toEqual([...atomicWeights.keys()])
    expect(new Set(elementNames.values()).size).toBe(elementNames.size)
  })
})

describe('nameKey(words)', () => {
  it('is a key that no word is', () => expect(nameKey(words('Potassium-ion battery'))).toBe('=potassium_ion_battery'))
})
