import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeSource } from '../../src/core/corpus/read/source.ts'
import { linesOf } from '../../src/core/corpus/text/lines.ts'
import { quantityFinder } from '../../src/core/corpus/text/quantities.ts'
import { readSection } from '../../src/core/corpus/text/section.ts'
import { asSeen } from '../../src/core/corpus/text/seen.ts'
import { reading } from './support/reading.ts'

const entry = { number: '1', title: 'One', short: null, findings: [] }
const quantitiesIn = quantityFinder([])

/** The quantities of a text, each with the source from where it begins. */
function typedIn(text: string): { words: string; at: string }[] {
  const { blocks, tree } = reading(report => readSection(entry, makeSource('content/1.mdx', text), report)).result
  return linesOf(blocks, tree, text).flatMap(({ words }) =>
    quantitiesIn(words.text).map(({ text: found, offset }) => ({
      words: found,
      at: text.slice(words.offsets[offset]),
    })),
  )
}

/** A quantity as it is written and as it reads. */
const forms: [written: string, read: string][] = [
  ['5 km', '5 km'],
  ['5&nbsp;km', '5 km'],
  ['5&#160;km', '5 km'],
  ['5&#xA0;km', '5 km'],
  ['5&thinsp;km', '5 km'],
  ['5&ensp;&emsp;km', '5 km'],
  ['&#53; km', '5 km'],
  ['5 &#107;m', '5 km'],
  ['5\u00a0km', '5 km'],
  ['5\u2009km', '5 km'],
  ['5\u202fkm', '5 km'],
  ['5\u3000km', '5 km'],
  ['5\u200bkm', '5km'],
  ['5\u2060 km', '5 km'],
  ['5 k\u200bm', '5 km'],
  ['5 k\u00adm', '5 km'],
  ['5&shy; km', '5 km'],
  ['*5* km', '5 km'],
  ['5 *km*', '5 km'],
  ['**5** km', '5 km'],
  ['_5_ km', '5 km'],
  ['***5*** **km**', '5 km'],
  ['~~5~~ km', '5 km'],
  ['`5 km`', '5 km'],
  ['`5` km', '5 km'],
  ['``5`` `km`', '5 km'],
  ['5\\ km', '5\\ km'],
  ['5 k{/* a */}m', '5 km'],
  ['5{/* */} km', '5 km'],
  ['5 {/* a */} km', '5 km'],
  ['[5](https://example.org) km', '5 km'],
  ['[5 km](https://example.org)', '5 km'],
  ['5 [km][k]', '5 km'],
  ['<Term id="a">5</Term> km', '5 km'],
  ['5 <Term id="a">km</Term>', '5 km'],
  ['5<Cite refs={[1]}/> km', '5 km'],
  ['5 ㎞', '5 km'],
  ['5㎞', '5km'],
  ['5 ㎡', '5 m2'],
  ['5 cm2', '5 cm2'],
  ['5 ℃', '5 °C'],
  ['5 º C', '5 °'],
  ['5 ºC', '5 °C'],
  ['5 ˚C', '5 °C'],
  ['5 \u212a', '5 K'],
  ['5 \u212b', '5 Å'],
  ['5 A\u030a', '5 Å'],
  ['5 k\u2126', '5 kΩ'],
  ['5 µm', '5 μm'],
  ['40&#37;', '40%'],
  ['40&percnt;', '40%'],
  ['40％', '40%'],
  ['40﹪', '40%'],
  ['４０ km', '40 km'],
  ['٤٠ km', '٤٠ km'],
  ['40\\%', '40%'],
  ['5e-6 m', '5e-6 m'],
  ["1'000 m", "1'000 m"],
  ['5‑nm', '5‐nm'],
  ['5–km', '5–km'],
  ['5~km', '5~km'],
  ['5 kilometers', '5 kilometers'],
  ['5 kilometre', '5 kilometre'],
  ['5-kilometer', '5-kilometer'],
  ['5 Kilometres', '5 Kilometres'],
  ['300 kilopascal', '300 kilopascal'],
  ['300 kilopascals', '300 kilopascals'],
  ['2 milliampere-hours', '2 milliampere-hours'],
  ['2 kiloelectronvolts', '2 kiloelectronvolts'],
  ['2 electron volts', '2 electron volts'],
  ['2 megagrays', '2 megagrays'],
  ['2 microlitres', '2 microlitres'],
  ['2 micrograms', '2 micrograms'],
  ['2 millimoles', '2 millimoles'],
  ['2 nanoseconds', '2 nanoseconds'],
  ['2 degrees Celsius', '2 degrees Celsius'],
  ['2 percentage points', '2 percentage points'],
  ['2 parts per million', '2 parts per million'],
  ['10×', '10×'],
  ['10&times;', '10×'],
  ['10x faster', '10x'],
  ['5 Km', '5 Km'],
  ['5 KM', '5 KM'],
  ['5 Kg', '5 Kg'],
  ['5 khz', '5 khz'],
  ['5 Mpa', '5 Mpa'],
]

/** Where words stand: what is before and behind them. */
const positions: Record<string, [before: string, after: string]> = {
  'a paragraph': ['It was ', ' there.\n'],
  'the beginning of a paragraph': ['', '\n'],
  'a second line': ['One line,\nthen ', '.\n'],
  'a heading': ['## About ', '\n'],
  'a heading with a line under it': ['About ', '\n-------\n'],
  'an item of a list': ['- one\n- about ', ' there\n'],
  'an item of an inner list': ['1. one\n\n   - about ', ' there\n'],
  'a quotation': ['> One,\n> about ', ' there\n'],
  'a cell of a table': ['| a | b |\n| --- | --- |\n| one | about ', ' |\n'],
  'the head of a table': ['| a | about ', ' |\n| --- | --- |\n| one | two |\n'],
  'words in italics': ['It was *about ', ' there*.\n'],
  'a link': ['It was [about ', '](https://example.org).\n'],
  'a finding': ['<Finding id="f">It was ', ' there</Finding>.\n'],
}

/** What Markdown does not take for the same in all places. */
const differs = (written: string, where: string): boolean =>
  (where === 'a link' && /\[|https/.test(written)) || (where === 'words in italics' && /[*_]/.test(written))

describe.each(Object.entries(positions))('a quantity in %s', (where, [before, after]) => {
  it.each(forms.filter(([written]) => !differs(written, where)))('is found as %s', (written, read) => {
    const definition = written.includes('[k]') ? '\n[k]: https://example.org\n' : ''
    const found = typedIn(`${before}${written}${after}${definition}`)
    expect(found.map(({ words }) => words)).toEqual([read])
    const inner = written.replace(/^(?:[*_~`[]+|<Term id="a">)/, '')
    expect(found[0]?.at.startsWith(inner)).toBe(true)
  })
})

describe('linesOf(blocks, tree, source)', () => {
  it.each([
    ['what stands for a picture', '![about 5&nbsp;km of it](/a.png)', '5&nbsp;km'],
    ['the title of a picture', '![it](/a.png "about 5 km")', '5 km"'],
    ['the title of a link', '[it](https://example.org "about 5 km")', '5 km"'],
    ['the title of a definition', '[it][k]\n\n[k]: https://example.org "about 5 km"', '5 km"'],
    ['a block of code', '```\nabout 5 km\n```', '5 km\n'],
    ['code in a list', '- one\n\n  ```js\n  about 5 km\n  ```', '5 km\n'],
    ['a line that is broken by a backslash', 'about 5\\\nkm', '5\\\nkm'],
    ['a line that is broken by spaces', 'about 5  \nkm', '5  \nkm'],
  ])('reads %s', (_what, text, at) => {
    const found = typedIn(text)
    expect(found.map(({ words }) => words)).toEqual(['5 km'])
    expect(found[0]?.at.startsWith(at)).toBe(true)
  })

  it.each([
    'One of 5 cells.\n\nkm',
    '- 5\n- km',
    '| 5 | km |\n| --- | --- |\n| 5 | km |',
    '5 <Q id="a"/> km',
    '5 <Chem f="K"/>',
    '<Fig n="5"/> A',
    '5 ![a](/a.png) km',
    '{/* 5 km */}',
    '[a](https://example.org/5-km)',
    '1 <Sec n="2"/> m',
  ])('keeps apart what no reader takes for one: %s', text => {
    expect(typedIn(text)).toEqual([])
  })
})

describe('the names of units in UCUM', () => {
  // Read anew: the library takes what it has imported apart.
  const file = createRequire(import.meta.url).resolve('@lhncbc/ucum-lhc/data/ucumDefs.min.json')
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    units: { config: (string | string[])[]; data: string[][] }
    prefixes: { config: string[]; data: string[][] }
  }
  const column = (name: string) => data.units.config.indexOf(name)
  const codes = 'm s g K C cd mol sr rad Hz N Pa J W V F Ohm S Wb T H lm lx Bq Gy Sv kat eV L t bar cal u Ci'
  const names = codes
    .replace(/\b(L|t|u|Ohm)\b/g, ' ')
    .split(/\s+/)
    .flatMap(code => data.units.data.filter(unit => unit[column('csCode_')] === code))
    .map(unit => (unit[column('name_')] ?? '').replace(/ - .*|^degree /g, ''))
  const prefixes = data.prefixes.data.map(([, , name]) => name ?? '').filter(name => !name.endsWith('bi'))

  it('are found with every prefix, in singular and plural', () => {
    expect(names.length).toBeGreaterThan(25)
    const written = names.flatMap(name => ['', ...prefixes].flatMap(prefix => [prefix + name, `${prefix + name}s`]))
    const alsoWords = /^(?:bars?|grays?)$/
    const missed = written
      .filter(name => !alsoWords.test(name) && !/(?:hertz|siemens|lux)s$/i.test(name))
      .filter(name => quantitiesIn(`of 2 ${name} there`).length === 0)
    expect(missed).toEqual([])
  })
})

describe('asSeen(aligned)', () => {
  const units = fc.array(fc.constantFrom(...'a1~! \u0301\u00a0\u200b⁵º％㎞\n', 'ab cd', '😀'), { maxLength: 14 })
  const seen = (text: string) => asSeen({ text, offsets: Array.from({ length: text.length }, (_, at) => at * 2) })

  it('sees each character with its marks as it sees it alone, and spaces once', () => {
    fc.assert(
      fc.property(units, ([...given]) => {
        const text = given.join('')
        const alone = Array.from(text.matchAll(/\P{M}\p{M}*/gsu), ([cluster]) => seen(cluster).text)
        expect(seen(text).text).toBe(alone.join('').replace(/ +/g, ' '))
      }),
    )
  })

  it('gives each unit the place of the character that it comes from', () => {
    fc.assert(
      fc.property(units, ([...given]) => {
        const text = given.join('')
        const { text: shown, offsets } = seen(text)
        expect(offsets).toHaveLength(shown.length)
        for (const [at, offset] of offsets.entries()) {
          const cluster = /\P{M}\p{M}*/suy
          cluster.lastIndex = offset / 2
          expect(seen(cluster.exec(text)?.[0] ?? '').text).toContain(shown[at])
        }
      }),
    )
  })
})
