import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
import { recordPath } from '../../src/core/permalinks/record-path.ts'
import { rowParts } from '../../src/core/permalinks/rows.ts'
import { departures, standingOf } from '../../src/core/permalinks/standing.ts'
import { newsOf } from '../../src/outputs/exports/news.ts'
import { edit, type Files, load, problemsOf, release, tea } from './support/review.ts'

const named = (...kinds: string[]) => `rows: [${kinds.join(', ')}]\nsections:`
const inRows = (files: Files, ...kinds: string[]): Files =>
  edit(files, 'data/review.yaml', /(?:^rows: .*\n)?^sections:/m, kinds.length > 0 ? named(...kinds) : 'sections:')

const measurement = (id: string) =>
  `- {id: ${id}, section: "2", material: water, property: temperature, value: 20, unit: °C, refs: [2]}\n`
const more = (count: number, start = 1) =>
  Array.from({ length: count }, (_, index) => measurement(`cold-${start + index}`)).join('')

/** The review with measurements before or behind its own. */
const joined = (files: Files, before: string, behind = ''): Files => ({
  ...files,
  'data/measurements.yaml': before + files['data/measurements.yaml'] + behind,
})

const rowOf = (corpus: Corpus, id: string) => recordPath('measurements', id, corpus)
const warm = 'rows/measurements/1/#water-temperature'

describe('records of a kind that the review has in rows', () => {
  it('stand in parts of a list, in the order of the data, whether a text shows them or not', async () => {
    const { corpus, problems } = await load(joined(inRows(tea, 'measurements'), '', more(120)))
    expect(problems).toEqual([])
    expect(rowOf(corpus, 'water-temperature')).toBe(warm)
    expect(rowOf(corpus, 'cold-48')).toBe('rows/measurements/1/#cold-48')
    expect(rowOf(corpus, 'cold-49')).toBe('rows/measurements/2/#cold-49')
    expect(rowOf(corpus, 'cold-120')).toBe('rows/measurements/3/#cold-120')
    const parts = [...rowParts(corpus).values()].map(({ part, parts, before, records }) => [
      ...[part, parts, before],
      records.length,
    ])
    expect(parts).toEqual([
      [1, 3, 0, 50],
      [2, 3, 50, 50],
      [3, 3, 100, 22],
    ])
    expect([...currentAddresses(corpus).keys()].filter(path => path.startsWith('r/'))).not.toContain('r/cold-1/')
  })

  it('leave the other kinds their pages', async () => {
    const { corpus } = await load(inRows(tea, 'measurements'))
    const [finding] = corpus.records.findings
    expect(recordPath('findings', finding?.id ?? '', corpus)).toBe(`r/${finding?.id}/`)
  })

  it('keep their parts when others come before them, and the new ones fill the last part', async () => {
    const published = await release(joined(inRows(tea, 'measurements'), '', more(60)))
    const { corpus, problems } = await load(joined(published, more(50, 100)))
    expect(problems).toEqual([])
    expect(rowOf(corpus, 'water-temperature')).toBe(warm)
    expect(rowOf(corpus, 'cold-60')).toBe('rows/measurements/2/#cold-60')
    expect(rowOf(corpus, 'cold-100')).toBe('rows/measurements/2/#cold-100')
    expect(rowOf(corpus, 'cold-149')).toBe('rows/measurements/3/#cold-149')
    const again = await load(await release(joined(published, more(50, 100))))
    expect(rowOf(again.corpus, 'cold-149')).toBe('rows/measurements/3/#cold-149')
  })

  it('are missed when they go, like any other, and a word about them is enough', async () => {
    const published = await release(joined(inRows(tea, 'measurements'), '', more(60)))
    const gone = edit(published, 'data/measurements.yaml', measurement('cold-3'), '')
    expect(await problemsOf(gone)).toEqual([
      'permalink/gone: `rows/measurements/1/#cold-3` was published in edition 1.0.0 (a measurement: temperature of water, 20 °C), and nothing stands there now.',
    ])
    const told = {
      ...gone,
      'data/redirects.yaml':
        'moved: [{from: "rows/measurements/1/#cold-3", to: "rows/measurements/1/#cold-4", why: It was the same.}]\n',
    }
    const { corpus, problems } = await load(told)
    expect(problems).toEqual([])
    expect(departures(corpus).get('rows/measurements/1/#cold-3')?.to).toBe('rows/measurements/1/#cold-4')
    // Its place stays free: what follows keeps its own.
    expect(rowOf(corpus, 'cold-60')).toBe('rows/measurements/2/#cold-60')
  })
})

describe('a review that changes a kind from pages to rows', () => {
  it('needs no word for it: every published address leads to its row', async () => {
    const { corpus, problems } = await load(inRows(await release(tea), 'measurements'))
    expect(problems).toEqual([])
    const departure = departures(corpus).get('r/water-temperature/')
    expect(departure).toMatchObject({ fate: 'moved', to: warm, why: null, edition: null })
  })

  it('tells no news of records that say what they said, and the change of one that does not', async () => {
    const published = await release(tea)
    const news = async (files: Files) => newsOf((await load(files)).corpus)[0]
    expect(await news(inRows(published, 'measurements'))).toMatchObject({ id: '1.0.0' })
    const warmer = edit(inRows(published, 'measurements'), 'data/measurements.yaml', 'value: 95', 'value: 96')
    const { id, changes } = (await news(warmer)) ?? {}
    expect(id).toBe('next')
    expect(changes).toMatchObject({ added: [], renamed: [], withdrawn: [] })
    expect(changes?.changed.map(({ path }) => path)).toContain(warm)
  })

  it('may be released for that alone, so that its rows keep their parts', async () => {
    const released = await release(inRows(await release(tea), 'measurements'))
    expect(released['data/permalinks.lock']).toContain(`${warm} measurement 1.0.1`)
    expect(released['CHANGELOG.md']).toContain('rows in place of pages')
    const { corpus } = await load(released)
    expect(newsOf(corpus).map(({ id, changes }) => [id, changes.changed, changes.withdrawn])[0]).toEqual([
      '1.0.1',
      [],
      [],
    ])
    await expect(release(released)).rejects.toThrow('Nothing has changed')
  })

  it('keeps what was cited before, and where it stood', async () => {
    const { corpus } = await load(inRows(await release(tea), 'measurements'))
    const standing = standingOf(corpus, warm)
    expect(standing).toMatchObject({ first: '1.0.0', changes: [], isPending: false })
    expect(standing?.former.map(({ path }) => path)).toEqual(['r/water-temperature/'])
  })

  it('keeps what had moved before to an address that leads to a row now', async () => {
    const published = await release(tea)
    const renamed = Object.fromEntries(
      Object.entries(published).map(([file, text]): [string, string] => [
        file,
        /^data\/(permalinks|editions)|^CHANGELOG/.test(file) ? text : text.replaceAll('water-temperature', 'hot-water'),
      ]),
    )
    const moved = {
      ...renamed,
      'data/redirects.yaml': 'moved: [{from: r/water-temperature/, to: r/hot-water/, why: A better name.}]\n',
    }
    const { corpus, problems } = await load(inRows(await release(moved), 'measurements'))
    expect(problems).toEqual([])
    expect(departures(corpus).get('r/water-temperature/')?.to).toBe('rows/measurements/1/#hot-water')
  })

  it('may go back to pages: the parts stay and lead to them', async () => {
    const rows = await release(inRows(tea, 'measurements'))
    const { corpus, problems } = await load(inRows(rows))
    expect(problems).toEqual([])
    expect(rowOf(corpus, 'water-temperature')).toBe('r/water-temperature/')
    expect(departures(corpus).get(warm)?.to).toBe('r/water-temperature/')
    expect([...rowParts(corpus)].map(([path, { records }]) => [path, records])).toEqual([['rows/measurements/1/', []]])
  })
})
