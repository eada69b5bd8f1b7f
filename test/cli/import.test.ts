import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { command } from '../../src/tools/cli/import.ts'
import { ask, root } from './support/run.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'import-'))
  cpSync(join(root, 'templates/review'), home, { recursive: true })
})
afterEach(() => rmSync(home, { recursive: true }))

const at = (file: string) => join(home, file)
const library = '@article{doe2020, author={Doe, J.}, title={On rust}, journal={Metals}, year={2020}}\n'

function importLibrary() {
  writeFileSync(at('library.bib'), library)
  return ask(command, at('library.bib'), '--review', home, '--write')
}

describe('npm run import', () => {
  it.each([
    { name: 'is gone', begin: () => rmSync(at('data/references.yaml')) },
    { name: 'holds nothing', begin: () => writeFileSync(at('data/references.yaml'), '') },
    {
      name: 'holds a comment alone',
      begin: () => writeFileSync(at('data/references.yaml'), '# The works that the review cites.\n'),
    },
  ])('begins the bibliography of a review whose own $name', async ({ begin }) => {
    begin()
    const { status, err } = await importLibrary()
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(readFileSync(at('data/references.yaml'), 'utf8')).toMatch(/^- id: 1\n {2}key: doe2020$/m)
  })

  it.each([
    ['bib', '@article{a, title={T', ''],
    ['bib', '@article{a, title={T\n\n', library],
    ['ris', 'TY  - JOUR\nER  - \n', 'TY  - JOUR\nTI  - On rust\nPY  - 2020\nER  - \n'],
    ['json', '[{"type": "book"}', ', {"type": "book", "title": "On rust"}]'],
  ])(
    'takes what it can read of a library in %s, and ends with 1 where that is not all',
    async (ending, broken, sound) => {
      const text = ending === 'json' && sound === '' ? `${broken}]` : broken + sound
      writeFileSync(at(`library.${ending}`), text)
      const { status, out } = await ask(command, at(`library.${ending}`), '--review', home, '--write')
      expect(status).toBe(1)
      expect(out).toMatch(sound === '' ? /nothing to write/ : /^New: 1 work$/m)
    },
  )

  it('takes works into a review that names records which it does not have yet', async () => {
    const review = readFileSync(at('data/review.yaml'), 'utf8')
    writeFileSync(at('data/review.yaml'), `${review}  - {number: "3", title: Rust, findings: [not-written-yet]}\n`)
    const { status, err } = await importLibrary()
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })

  it.each(['references', 'vocabulary', 'review'])('refuses to add to a review whose %s can not be read', async name => {
    writeFileSync(at(`data/${name}.yaml`), '- {id: [\n')
    const { status, err } = await importLibrary()
    expect(status).toBe(1)
    expect(err).toMatch(new RegExp(`can't be read: data/${name}\\.yaml:\\d+:\\d+ `))
  })
})
