import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/core/corpus/types.ts'
import { loadReview } from '../../src/packs/index.ts'
import { asGithub, asText, total } from '../../src/tools/cli/problems.ts'
import { filesOf } from './support/files.ts'
import { inMemory } from './support/overlay.ts'

const base = filesOf('base')
const glaciers = filesOf('glaciers')

const causesOf = (problems: readonly Problem[]): string[] =>
  problems.filter(({ follows }) => follows === null).map(({ code, file }) => `${code} ${file}`)

async function problemsOf(files: Record<string, string | Uint8Array | undefined>): Promise<Problem[]> {
  const given = Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]))
  return (await loadReview('tea', inMemory(Object.fromEntries(given)))).problems
}

/** Two hundred measurements, and a text that shows them. */
function manyMeasurements(record: string): Record<string, string> {
  const ids = Array.from({ length: 200 }, (_, index) => `warm-${index}`)
  return {
    ...base,
    'data/measurements/2.yaml': ids.map(id => record.replace('ID', id)).join(''),
    'content/2.mdx': `${base['content/2.mdx']}\n${ids.map(id => `<Q id="${id}"/>`).join(', ')} it is.\n`,
  }
}

describe('one cause is one problem', () => {
  const record = '- {id: ID, section: "2", method: steeping, property: temperature, value: 47, unit: °C}\n'

  it.each([
    ['a facet', '- id: method', '- id: way', 'facet/renamed data/vocabulary.yaml'],
    ['a property', '{id: temperature,', '{id: heat,', 'property/unknown'],
    ['a unit', '{id: °C,', '{id: degC,', 'unit/unknown'],
    ['a value of a facet', '{id: steeping,', '{id: infusing,', 'facet/unknown'],
  ])('%s that is renamed in the vocabulary', async (_what, before, after, cause) => {
    const files = manyMeasurements(record)
    const vocabulary = files['data/vocabulary.yaml'] ?? ''
    expect(vocabulary).toContain(before)
    const problems = await problemsOf({ ...files, 'data/vocabulary.yaml': vocabulary.replace(before, after) })
    expect(problems.length).toBeGreaterThan(200)
    expect(causesOf(problems)).toEqual([expect.stringContaining(cause)])
  })

  it('a facet that tables alone have', async () => {
    const vocabulary = glaciers['data/vocabulary.yaml'] ?? ''
    const renamed = vocabulary.replace('- {id: technique,', '- {id: device,')
    expect(renamed).not.toBe(vocabulary)
    const problems = await problemsOf({ ...glaciers, 'data/vocabulary.yaml': renamed })
    expect(causesOf(problems)).toEqual(['facet/renamed data/vocabulary.yaml'])
  })

  it('a material with another id, wherever it is named', async () => {
    const materials = (base['data/materials.yaml'] ?? '').replace('id: water', 'id: h2o')
    const problems = await problemsOf({ ...base, 'data/materials.yaml': materials })
    expect(new Set(problems.map(({ message }) => message))).toEqual(new Set(['No material is called `water`.']))
    expect(causesOf(problems)).toHaveLength(1)
  })

  it('a wrong unit of a record, on whose axis charts have no place for it', async () => {
    const measurements = (base['data/measurements.yaml'] ?? '').replace(
      'value: 95\n  unit: °C',
      'value: 95\n  unit: min',
    )
    const line = (base['data/charts.yaml'] ?? '').replace(
      'unit: °C',
      'unit: °C\n  lines: [{record: water-temperature}]',
    )
    for (const charts of [base['data/charts.yaml'], line]) {
      const problems = await problemsOf({ ...base, 'data/measurements.yaml': measurements, 'data/charts.yaml': charts })
      expect(problems.length).toBeGreaterThan(1)
      expect(causesOf(problems)).toEqual(['unit/dimension data/measurements.yaml'])
    }
  })

  const text = base['content/2.mdx'] ?? ''
  it.each([
    ['has an empty byte', { 'content/2.mdx': `${text}\0` }, 'file/encoding content/2.mdx'],
    ['is UTF-16', { 'content/2.mdx': Buffer.from(`\ufeff${text}`, 'utf16le') }, 'file/encoding content/2.mdx'],
    ['is Windows-1252', { 'content/2.mdx': Buffer.from(`${text}é`, 'latin1') }, 'file/encoding content/2.mdx'],
    ['is too long', { 'content/2.mdx': text.padEnd(60_000_000) }, 'file/large content/2.mdx'],
    ['has another ending', { 'content/2.md': text }, 'file/unknown content/2.md'],
    ['has capitals in its ending', { 'content/2.MDX': text }, 'file/unknown content/2.MDX'],
    ['has two endings', { 'content/2.mdx.txt': text }, 'file/unknown content/2.mdx.txt'],
    ['has a zero before its number', { 'content/02.mdx': text }, 'section/unlisted content/02.mdx'],
    ['has a point behind its number', { 'content/2..mdx': text }, 'section/unlisted content/2..mdx'],
  ])('a text that %s, and is missed in its section', async (_how, files, cause) => {
    expect(causesOf(await problemsOf({ ...base, 'content/2.mdx': undefined, ...files }))).toEqual([cause])
  })

  it.each(Object.keys(base).filter(path => /^data\/(?!review|vocabulary)/.test(path)))(
    'the file %s taken away, or called otherwise',
    async path => {
      expect(causesOf(await problemsOf({ ...base, [path]: undefined })).length).toBeLessThan(2)
      const misnamed = path.replace('.yaml', 'x.yaml')
      const problems = await problemsOf({ ...base, [path]: undefined, [misnamed]: base[path] })
      expect(problems[0]).toMatchObject({ code: 'file/unknown', file: misnamed, follows: null })
      expect(causesOf(problems).filter(isMissing)).toEqual([])
    },
  )

  it.each(Object.keys(base))('a merge that stopped in %s and left both versions', async path => {
    const [first = '', ...rest] = (base[path] ?? '').split('\n')
    const both = ['<<<<<<< HEAD', first, '=======', first, '>>>>>>> other', ...rest].join('\n')
    expect(causesOf(await problemsOf({ ...base, [path]: both }))).toEqual([`file/conflict ${path}`])
  })

  it.each(Object.keys(base).filter(path => path.startsWith('data/')))(
    'a quotation mark in %s that never ends',
    async path => {
      const problems = await problemsOf({ ...base, [path]: `${base[path]}"` })
      expect(
        causesOf(problems)
          .filter(cause => !cause.includes('/syntax'))
          .filter(cause => /unknown|missing/.test(cause)),
      ).toEqual([])
    },
  )

  const asTable =
    'id,name,formula,class,description\ngreen-tea,green tea,,leaf,"Green, not black."\nwater,water,H2O,liquid,Wet.\n'
  const inTable = { ...base, 'data/materials.yaml': undefined, 'data/materials.csv': asTable }

  it.each([
    ['nothing', (text: string) => text, null],
    ['empty columns and rows', (text: string) => `${text.replaceAll('\n', ',,\n')},,,,,,\n,,,,,,\n`, null],
    ['semicolons', (text: string) => text.replaceAll(',', ';'), 'semicolons'],
    ['tabs', (text: string) => text.replaceAll(',', '\t'), 'tabs'],
    ['a line for a spreadsheet', (text: string) => `sep=;\n${text.replaceAll(',', ';')}`, 'semicolons'],
    ['a line for a spreadsheet that says commas', (text: string) => `sep=,\n${text}`, '`sep=,`'],
    ['a lost closing quotation mark', (text: string) => text.replace('black."', 'black.'), 'not closed'],
    ['a lost opening quotation mark', (text: string) => text.replace('"Green', 'Green'), 'quotation mark'],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'UTF-16'],
    ['Windows-1252', (text: string) => Buffer.from(text.replace('Wet', 'Né'), 'latin1'), 'Windows-1252 it is `é`'],
    ['another name of the column of ids', (text: string) => text.replace('id,', 'code,'), 'No field is called `code`'],
  ])('a table with %s', async (_what, change, told) => {
    const problems = await problemsOf({ ...inTable, 'data/materials.csv': change(asTable) })
    const causes = problems.filter(({ follows }) => follows === null)
    expect(causes.map(({ file, message }) => ({ file, message }))).toEqual(
      told === null ? [] : [{ file: 'data/materials.csv', message: expect.stringContaining(told) }],
    )
  })

  it('numbers with a comma for a point, in a text file as well', async () => {
    const records = ['1,5', '2,25', '1,000'].map((value, index) =>
      (manyMeasurements(record)['data/measurements/2.yaml'] ?? '').split('\n')[index]?.replace('47', `"${value}"`),
    )
    const problems = await problemsOf({ ...base, 'data/measurements/2.yaml': `${records.join('\n')}\n` })
    const causes = problems.filter(({ follows }) => follows === null)
    expect(causes.map(({ hint }) => hint)).toEqual(['A number has a point in it: write 1.5.'])
    expect(problems.map(({ hint }) => hint)).toContain(
      'A number has a point in it: write 1.000, or 1000 if the comma sets thousands apart.',
    )
  })

  it('names the cause of what follows, and shows the cause first', async () => {
    const problems = await problemsOf({ ...base, 'data/materials.yaml': undefined })
    const [cause, ...others] = problems
    expect(cause).toMatchObject({ code: 'file/missing', follows: null })
    for (const { follows } of others)
      expect(follows).toEqual({ file: 'data/materials.yaml', line: 1, column: 1, code: 'file/missing' })
  })
})

const isMissing = (cause: string): boolean => cause.startsWith('file/missing')

describe('what people are shown', () => {
  const problem = (line: number, code = 'unit/unknown', follows: Problem['follows'] = null): Problem => ({
    ...{ file: 'data/a.yaml', line, column: 1, code, message: 'It is so.', hint: null, follows },
  })
  const root = { file: 'data/a.yaml', line: 1, column: 1, code: 'unit/unknown' }
  const options = { textOf: () => null, colours: false }

  it('is each cause with what follows from it counted', () => {
    const problems = [problem(1), problem(2, 'unit/unknown', root), problem(3, 'view/empty', root), problem(9)]
    expect(asText(problems, options)).toBe(
      'data/a.yaml:1:1  unit/unknown\n  It is so.\n  The same is wrong at data/a.yaml:2.\n  1 more problem follows from this.\n\n' +
        'data/a.yaml:9:1  unit/unknown\n  It is so.\n',
    )
    expect(total(problems)).toBe('2 problems in 1 file; 2 more follow from them.')
    expect(asGithub(problems).split('\n')).toHaveLength(3)
  })

  it('is some tens of problems at most', () => {
    const problems = Array.from({ length: 1000 }, (_, index) => problem(index + 1))
    const printed = asText(problems, options)
    expect(printed.match(/It is so/g)).toHaveLength(40)
    expect(printed).toContain('… and 960 more;')
    expect(total(problems)).toBe('1000 problems in 1 file.')
  })
})
