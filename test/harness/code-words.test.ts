import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wordsOfModule } from './code-words.ts'

const root = join(import.meta.dirname, '../..')

/**
 * Modules whose words are in no reader's language: names of other vocabularies, such as the kinds of works of other
 * formats, files that programs read, and the names under which editions keep wordings for ever.
 */
const ofPrograms =
  /^src\/(?:outputs\/(?:deposit|exports|metadata)|site\/(?:files|integration)|outputs\/cite\/(?:bibtex|csl|formats|coins|styles|tex|texts|work-kinds)\.ts|outputs\/charts\/(?:canvas|picture)\.ts|outputs\/search\/words\.ts|outputs\/wordings\/words\.ts)/

const files = globSync('src/{outputs,site}/**/*.ts', { cwd: root })
  .filter(path => !ofPrograms.test(path))
  .sort()

describe('words of modules', () => {
  test('stand in the catalogue, in every language', () => {
    const places = files.flatMap(path =>
      wordsOfModule(path, readFileSync(join(root, path), 'utf8')).map(({ line, text }) => `${path}:${line}: ${text}`),
    )
    expect(places, 'Give these words a name in src/core/catalogue/en and in the other languages').toEqual([])
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
    ['a text of the catalogue', 'const says = say(t.marks, { n, all })'],
  ])('are not %s', (_, code) => {
    expect(wordsOfModule('a.ts', code)).toEqual([])
  })
})
