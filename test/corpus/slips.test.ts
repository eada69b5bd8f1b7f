import { describe, expect, it } from 'vitest'
import { loadReview } from '../../src/packs/index.ts'
import { filesOf } from './support/files.ts'
import { inMemory } from './support/overlay.ts'

const base = filesOf('base')

/** What is said of the sound review with a change in one of its files. */
async function told(file: string, change: (text: string) => string | Uint8Array): Promise<string[]> {
  const { problems } = await loadReview('tea', inMemory({ ...base, [file]: change(base[file] ?? '') }))
  return problems
    .filter(({ follows }) => follows === null)
    .map(({ code, line, column, message, hint }) => `${code} ${line}:${column} ${message} ${hint}`)
}

const measurements = 'data/measurements.yaml'

describe('a slip of the keyboard in YAML', () => {
  it.each([
    ['property: temperature', 'property:temperature', 'yaml/syntax 6:12 No space stands behind the colon'],
    ['property: temperature', 'property：temperature', 'yaml/syntax 6:11 This colon is not'],
    ['property: temperature', 'property:\u00a0temperature', 'yaml/syntax 6:12 A space that YAML takes for a letter'],
    ['- id: water', '-id: water', 'yaml/syntax 14:2 No space stands behind the dash'],
    ['refs: [1]', 'refs: [1,, 2]', 'A comma stands before nothing'],
    ['refs: [1]', 'refs: [,1]', 'A comma stands before nothing'],
  ])('%s as %s is told as such', async (right, wrong, message) => {
    const problems = await told(measurements, text => text.replace(right, wrong))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(message)
  })
})

describe('a file of another program', () => {
  it('may end its lines by carriage returns, alone or with line feeds', async () => {
    for (const file of Object.keys(base).filter(file => /\.(?:yaml|mdx|csv)$/.test(file)))
      for (const end of ['\r', '\r\n']) expect(await told(file, text => text.replaceAll('\n', end))).toEqual([])
  })

  it('is told how to become UTF-8 there, and not in a spreadsheet', async () => {
    const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect((await told(measurements, utf16)).join()).toContain('editors have that under "Save as"')
    expect((await told('content/1.mdx', utf16)).join()).toContain('editors have that under "Save as"')
  })

  it('is a list in JSON with brackets, and no dashes', async () => {
    const { 'data/references.yaml': _, ...others } = base
    const files = { ...others, 'data/references.json': '{"references": []}' }
    const { problems } = await loadReview('tea', inMemory(files))
    const shape = problems.find(({ code }) => code === 'file/shape')
    expect(shape?.hint).toContain('Put the records into brackets')
  })
})

describe('a DOI that was copied', () => {
  it.each([
    ['10.1002/%28SICI%291521', '10.1002/(SICI)1521'],
    ['10.1038/s41586–020', '10.1038/s41586-020'],
    ['https://doi.org/10.1038/s41586‐020', '10.1038/s41586-020'],
  ])('from an address or from print is told as it is typed: %s', async (typed, meant) => {
    const problems = await told('data/references.yaml', text =>
      text.replace('year: 1906', `year: 1906, DOI: "${typed}"`),
    )
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`Write \`${meant}\`.`)
  })

  it('may hold signs of percent that code nothing', async () => {
    const set = (text: string) => text.replace('year: 1906', 'year: 1906, DOI: "10.1000/a%b_c"')
    expect(await told('data/references.yaml', set)).toEqual([])
  })
})
