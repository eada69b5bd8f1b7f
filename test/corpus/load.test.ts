import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { loadReview } from '../../src/packs/index.ts'
import { filesOf } from './support/files.ts'
import { inMemory } from './support/overlay.ts'

const fixtures = join(import.meta.dirname, '../fixtures')

async function corpusOf(files: Record<string, string>): Promise<Corpus> {
  const { corpus, problems } = await loadReview('tea', inMemory(files))
  expect(problems).toEqual([])
  return corpus as Corpus
}

const base = filesOf('base')

describe('loadReview(root)', () => {
  it('reads a review of another field, with other facets, in three formats', async () => {
    const { corpus, problems } = await loadReview(join(fixtures, 'glaciers'))
    expect(problems).toEqual([])
    expect(corpus?.records.measurements.map(({ id }) => id)).toContain('ice-stream-speed')
    expect(corpus?.facetsOf(corpus.get('measurements', 'ice-stream-speed') ?? {})).toEqual({
      setting: ['ice-stream'],
      motion: ['sliding'],
      technique: ['satellite'],
    })
  })

  it('fills in what a record leaves out', async () => {
    const corpus = await corpusOf(base)
    expect(corpus.get('measurements', 'water-temperature')).toMatchObject({
      qualifier: 'about',
      min: null,
      conditions: [],
      kind: 'measured',
      origin: 'review',
      method: null,
      technique: null,
    })
  })

  it('finds records, sections, uses, citations and places', async () => {
    const corpus = await corpusOf(base)
    expect(corpus.get('references', 1)?.title).toBe('The book of tea')
    expect(corpus.get('references', 7)).toBeUndefined()
    expect(corpus.find('pot-or-cup')?.kind).toBe('notes')
    expect(corpus.find('green-tea')?.kind).toBe('materials')
    expect(corpus.find('nothing')).toBeUndefined()
    expect(corpus.section('1')?.children).toEqual(['1.1'])
    expect(corpus.section('1.1')).toMatchObject({ parent: '1', depth: 2, file: 'content/1.1.mdx' })
    expect(
      corpus.usesOf('measurements', 'green-tea-temperature').map(({ section, anchor }) => `${section}#${anchor}`),
    ).toEqual(['1.1#p2', '1.1#p2'])
    expect(corpus.usesOf('figures', '1').map(({ ids }) => ids)).toEqual([['1c']])
    expect(corpus.usesOf('terms', 'nothing')).toEqual([])
    expect(corpus.citing(2).map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      'techniques/teapot',
      'measurements/water-temperature',
      'pathways/water-boils',
    ])
    expect(corpus.recordsOf('2').measurements.map(({ id }) => id)).toEqual(['water-temperature'])
    expect(corpus.recordsOf('9').findings).toEqual([])
    expect(corpus.place('measurements', 'water-temperature')).toEqual({
      file: 'data/measurements.yaml',
      line: 14,
      column: 7,
    })
  })

  it('gives each block its words, with formulas and quantities as they are shown', async () => {
    const corpus = await corpusOf(base)
    expect(corpus.section('1.1')?.blocks.map(({ text }) => text)).toEqual([
      'Too hot, green tea turns bitter.',
      'It wants 70 to 80\u00a0°C for 2\u00a0min.',
    ])
    expect(corpus.section('2')?.blocks[0]?.text).toBe('Water, H₂O, boils a little later; see Section 1.1.')
  })

  it('orders files by the numbers in their names', async () => {
    const measurement = (id: string, section: string) =>
      `- {id: ${id}, section: "${section}", property: temperature, value: 1, unit: °C}\n`
    const files = {
      ...base,
      'data/measurements/2.yaml': measurement('b', '2'),
      'data/measurements/1.1.yaml': measurement('a', '1.1'),
    }
    const { corpus } = await loadReview('tea', inMemory(files))
    expect(corpus?.records.measurements.map(({ id }) => id).slice(0, 2)).toEqual([
      'green-tea-temperature',
      'water-temperature',
    ])
    expect(corpus?.records.measurements.map(({ id }) => id).slice(2)).toEqual(['a', 'b'])
  })

  it('reads files with a byte order mark and with the line ends of other systems', async () => {
    const foreign = Object.fromEntries(
      Object.entries(base).map(([path, text]) => [path, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
    )
    const corpus = await corpusOf(foreign)
    expect(corpus.records).toEqual((await corpusOf(base)).records)
  })

  it('passes over hidden files, notes to readers, copies of editors', async () => {
    await corpusOf({
      ...base,
      'data/.hidden': '',
      'data/README.md': '',
      'data/terms.yaml~': '',
      'content/.draft.mdx': '',
    })
  })

  it('says so where a file is there but can not be read', async () => {
    const effects = inMemory(base)
    const { problems } = await loadReview('tea', {
      ...effects,
      read: file => (file === 'data/terms.yaml' ? Promise.reject(new Error('permission denied')) : effects.read(file)),
    })
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "file/unreadable `data/terms.yaml` can't be read: permission denied.",
    ])
  })

  describe('a folder that can not be read', () => {
    const refused = Object.assign(new Error("EACCES: permission denied, scandir 'x'"), {
      code: 'EACCES',
      syscall: 'scandir',
    })
    const said = async (files: Record<string, string>, folder: string) => {
      const effects = inMemory(files)
      const { problems } = await loadReview('tea', {
        list: asked => (asked === folder ? Promise.reject(refused) : effects.list(asked)),
        read: file => (file.startsWith(`${folder}/`) ? Promise.reject(refused) : effects.read(file)),
      })
      return problems.map(({ file, code, message }) => `${file} ${code} ${message}`)
    }
    const sentence = (folder: string) =>
      `${folder} file/unreadable \`${folder}\` can't be read: EACCES: permission denied, scandir 'x'.`

    it.each(['data', 'content'])('is the one problem of the review: %s', async folder => {
      expect(await said(base, folder)).toEqual([sentence(folder)])
    })

    it('hides the records of its kind, which nobody then misses', async () => {
      const { 'data/terms.yaml': terms = '', ...others } = base
      expect(terms).not.toBe('')
      expect(await said({ ...others, 'data/terms/tea.yaml': terms }, 'data/terms')).toEqual([sentence('data/terms')])
    })
  })

  it('refuses a file that is larger than any that people write', async () => {
    const terms = new Uint8Array(21 * 1024 * 1024).fill(0x20)
    const { problems } = await loadReview('tea', inMemory({ ...base, 'data/terms.yaml': terms }))
    expect(problems.map(({ code, file, message }) => `${code} ${file} ${message}`)).toEqual([
      'file/large data/terms.yaml `data/terms.yaml` has 21 MB; a file may have 20 MB.',
    ])
  })

  it.each([
    ['csv', `id,term,definition\n${'a,b,c\n'.repeat(100_001)}`],
    ['yaml', '- a\n'.repeat(100_001)],
    ['json', `[${Array(100_001).fill('{}').join()}]`],
  ])('refuses more records of a kind than it can read, in %s, and misses none of them', async (format, text) => {
    const { 'data/terms.yaml': _, ...others } = base
    const { problems } = await loadReview('tea', inMemory({ ...others, [`data/terms.${format}`]: text }))
    expect(problems.map(({ code, file, message }) => `${code} ${file} ${message}`)).toEqual([
      `file/large data/terms.${format} \`data/terms.${format}\` brings the records of its kind to 100001; a review may have 100000.`,
    ])
  })

  it('lets a note excuse a unit that the source prints wrongly', async () => {
    const odd = '- {id: odd, section: "2", property: temperature, value: 3, unit: g}\n'
    const files = {
      ...base,
      'data/measurements/2.yaml': odd,
      'content/2.mdx': `${base['content/2.mdx']}\n<Q id="odd"/> it says.\n`,
    }
    const codes = async (more: object) =>
      (await loadReview('tea', inMemory({ ...files, ...more }))).problems.map(({ code }) => code)
    expect(await codes({})).toContain('unit/dimension')
    const note = (base['data/notes.yaml'] ?? '').replace('about: [', 'about: [odd, ')
    expect((await codes({ 'data/notes.yaml': note })).filter(code => code === 'unit/dimension')).toEqual([
      'unit/dimension',
    ])
  })

  it('lets a view of records leave out one of any of their kinds, and says where there is none', async () => {
    const { corpus } = await loadReview('tea', inMemory(base))
    const [quantity, claim] = [corpus?.records.measurements[0]?.id, corpus?.records.findings[0]?.id]
    const chart = (left: string) =>
      `- {id: c, section: "2", title: C, reading: C., type: count, query: {of: records, exclude: [${left}]}, rows: [section], axis: Records}\n`
    const known = async (left: string) =>
      (await loadReview('tea', inMemory({ ...base, 'data/charts.yaml': chart(left) }))).problems
        .map(({ code }) => code)
        .filter(code => code.endsWith('/unknown') && !code.startsWith('chart'))
    expect(await known(`${quantity}, ${claim}`)).toEqual([])
    expect(await known('nothing')).toEqual(['record/unknown'])
  })

  it('reads from disk, and finds nothing in an empty folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'review-'))
    const { corpus, problems } = await loadReview(folder)
    rmSync(folder, { recursive: true })
    expect(corpus).toBeNull()
    expect(problems.map(({ file }) => file)).toEqual(['content', 'data/review.yaml', 'data/vocabulary.yaml'])
  })

  it('never throws, and tells a place inside a file for each thing wrong, whatever is done to a review', async () => {
    const paths = Object.keys(base)
    const change = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.nat(),
      length: fc.nat(12),
      text: fc.constantFrom(
        '',
        '"',
        '{',
        '}',
        '[',
        ']',
        ':',
        ': ',
        '- ',
        '\n',
        ' ',
        '#',
        'x',
        '7',
        ',',
        '<',
        '/>',
        '*',
        'null',
        'id',
        '\t',
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async changes => {
        const files = { ...base }
        for (const { path, at, length, text } of changes) {
          const old = files[path] ?? ''
          const start = at % (old.length + 1)
          files[path] = old.slice(0, start) + text + old.slice(start + length)
        }
        const { problems } = await loadReview('tea', inMemory(files))
        for (const { file, line, column, message } of problems) {
          const lines = (files[file] ?? '').split('\n')
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
          expect(message).not.toMatch(/undefined|\[object/)
        }
      }),
      { numRuns: 200 },
    )
  })
})
