import { describe, expect, it } from 'vitest'
import { de } from '../../src/core/catalogue/de/index.ts'
import { original as deOriginal } from '../../src/core/catalogue/de/original.ts'
import { en } from '../../src/core/catalogue/en/index.ts'
import { original } from '../../src/core/catalogue/en/original.ts'
import { piecesOf } from '../../src/core/catalogue/say.ts'
import { zh } from '../../src/core/catalogue/zh/index.ts'
import { original as zhOriginal } from '../../src/core/catalogue/zh/original.ts'
import { de as calculatorsDe } from '../../src/packs/electrochemistry/words/calculators/de.ts'
import { en as calculatorsEn } from '../../src/packs/electrochemistry/words/calculators/en.ts'
import { zh as calculatorsZh } from '../../src/packs/electrochemistry/words/calculators/zh.ts'
import { de as packDe } from '../../src/packs/electrochemistry/words/de.ts'
import { en as packEn } from '../../src/packs/electrochemistry/words/en.ts'
import { de as foundDe } from '../../src/packs/electrochemistry/words/findings/de.ts'
import { en as foundEn } from '../../src/packs/electrochemistry/words/findings/en.ts'
import { zh as foundZh } from '../../src/packs/electrochemistry/words/findings/zh.ts'
import { zh as packZh } from '../../src/packs/electrochemistry/words/zh.ts'

/** Texts that are code, and the same in all languages. */
const code = new Set(['changesPage.s1E'])

/** The texts of a catalogue by their names; a text with a form for each number has the places of all of them. */
function textsOf(part: unknown, name = ''): Map<string, string> {
  if (typeof part === 'string') return new Map([[name, part]])
  const entries = Object.entries(part as object)
  const forms = 'other' in (part as object) && entries.every(([key]) => /^(?:zero|one|two|few|many|other)$/.test(key))
  if (forms) return new Map([[name, entries.map(([, text]) => text).join(' ')]])
  return new Map(entries.flatMap(([key, value]) => [...textsOf(value, name === '' ? key : `${name}.${key}`)]))
}

const placesOf = (text: string): string =>
  [...new Set(piecesOf(text).flatMap(piece => ('place' in piece ? piece.place : [])))].sort().join()

describe.each([
  ['German', en, de],
  ['German, of a review of its own', original, deOriginal],
  ['Chinese', en, zh],
  ['Chinese, of a review of its own', original, zhOriginal],
  ['German, of electrochemistry', packEn, packDe],
  ['Chinese, of electrochemistry', packEn, packZh],
  ['German, of what electrochemistry finds', foundEn, foundDe],
  ['Chinese, of what electrochemistry finds', foundEn, foundZh],
  ['German, of what electrochemistry calculates', calculatorsEn, calculatorsDe],
  ['Chinese, of what electrochemistry calculates', calculatorsEn, calculatorsZh],
])('%s', (_, english, other) => {
  const [texts, translated] = [textsOf(english), textsOf(other)]

  it('has every text that English has', () => {
    expect([...texts.keys()].filter(name => !translated.has(name) && !code.has(name))).toEqual([])
  })

  it('has the places of each text, and no other', () => {
    const wrong = [...translated].filter(([name, text]) => placesOf(text) !== placesOf(texts.get(name) ?? ''))
    expect(wrong.map(([name]) => name)).toEqual([])
  })
})
