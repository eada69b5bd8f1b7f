import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wordsOfModule } from './code-words.ts'

const root = join(import.meta.dirname, '../..')

/** Modules whose words are in no reader's language, or in English in every review, each with the reason. */
const spared: readonly (readonly [modules: RegExp, why: string])[] = [
  [/^src\/core\/catalogue\//, 'is the catalogue'],
  [/^src\/core\/(?:corpus|csv|input|permalinks|review)\//, 'says what is wrong with a review, in a terminal'],
  [/^src\/core\/(?:schema|kinds)\//, 'describes fields of data for programs'],
  [/^src\/core\/basics\/(?:characters|digits)\.ts$/, 'says what is wrong with a text or a number of a review'],
  [/^src\/core\/(?:basics\/letters|words\/alphabet)\.ts$/, 'lists letters and scripts'],
  [/^src\/core\/chem\//, 'says what is wrong with a formula, and names elements in notations'],
  [/^src\/core\/math\/tex\.ts$/, 'says what is wrong with a formula'],
  [/^src\/core\/units\/(?:ucum|written)\.ts$/, 'says what is wrong with a unit, and how programs call it'],
  [/^src\/core\/query\/lookups\.ts$/, 'names what a program has asked for in vain'],
  [/^src\/packs\/(?:own|config|place|parts|program|dry-runs)\.ts$/, 'says what is wrong with a configuration'],
  [/^src\/packs\/electrochemistry\/words\//, 'is the catalogue of a pack'],
  [/^src\/packs\/electrochemistry\/(?:index|roles|expansion-per-ion)\.ts$/, 'tells authors what the pack has'],
  [/^src\/core\/derivations\/share-of-theory\.ts$/, 'tells authors what there is to derive'],
  [/^src\/packs\/electrochemistry\/(?:constants|crystals\/layers)\.ts$/, 'names works'],
  [
    /^src\/(?:outputs\/(?:deposit|exports|metadata(?!\/(?:card|cover)\.ts))|site\/(?:files|integration))\//,
    'writes files that programs read',
  ],
  [/^src\/outputs\/cite\/(?:bibtex|csl|formats|coins|styles|tex|texts|work-kinds)\.ts$/, 'speaks other vocabularies'],
  [/^src\/outputs\/charts\/(?:canvas|picture)\.ts$/, 'names fonts and formats'],
  [/^src\/outputs\/(?:search|wordings)\/words\.ts$/, 'lists words that texts are compared by'],
]

const files = globSync('src/{core,outputs,packs,site}/**/*.ts', { cwd: root }).sort()
const speaking = files.filter(path => !spared.some(([modules]) => modules.test(path)))

describe('words of modules', () => {
  test('are not put together by what tells of problems, which is in English alone', () => {
    const shown = globSync('src/{outputs,site}/**/*.{ts,astro}', { cwd: root })
    const taking = shown.filter(path => readFileSync(join(root, path), 'utf8').includes("/corpus/words.ts'"))
    expect(taking, 'Take `counted` and `listed` of src/core/catalogue/say.ts').toEqual([])
  })

  test('stand in the catalogue, in every language', () => {
    const places = speaking.flatMap(path =>
      wordsOfModule(path, readFileSync(join(root, path), 'utf8')).map(({ line, text }) => `${path}:${line}: ${text}`),
    )
    expect(places, 'Give these words a name in src/core/catalogue/en and in the other languages').toEqual([])
  })

  test('are spared in no module that says nothing, or is not there', () => {
    const idle = spared.filter(([modules]) =>
      files.every(
        path => !modules.test(path) || wordsOfModule(path, readFileSync(join(root, path), 'utf8')).length === 0,
      ),
    )
    expect(idle.map(([modules, why]) => `${modules} ${why}`)).toEqual([])
  })

  test.each([
    ['a sentence', "const says = 'No record fits.'"],
    ['words about a value', 'const says = `\u0024{n} of \u0024{all} records`'],
    ['a heading', "const title = 'Material'"],
    ['words in markup', 'const part = html`<p class="none">Nothing stated.</p>`'],
  ])('are found: %s', (_, code) => {
    expect(wordsOfModule('a.ts', code)).toHaveLength(1)
  })

  test.each([
    ['what is thrown', "throw new Error('there is no such record')"],
    ['a selector', "const found = root.querySelector('.found li a')"],
    ['what is compared', "if (event.key === 'Escape') stop()"],
    ['markup', 'const part = html`<p class="none at all"></p>`'],
    ['a sum', 'const sum = `\u0024{n} × \u0024{all} C mol⁻¹ = \u0024{both} mA h g⁻¹`'],
    ['a text of the catalogue', 'const says = say(t.marks, { n, all })'],
  ])('are not %s', (_, code) => {
    expect(wordsOfModule('a.ts', code)).toEqual([])
  })
})
