import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { diskEffects } from '../../src/core/corpus/effects.ts'
import type { Problem } from '../../src/core/corpus/types.ts'
import { loadReview } from '../../src/packs/index.ts'
import { filesOf } from './support/files.ts'
import { inMemory, overlay } from './support/overlay.ts'

const base = filesOf('base')
const problemsOf = async (files: Record<string, string>): Promise<Problem[]> =>
  (await loadReview('tea', inMemory({ ...base, ...files }))).problems

const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty']

describe('names that every object has', () => {
  const record =
    '[{"id": "x", "section": "2", "property": "temperature", "value": NAME, "unit": "°C", "approximate": NAME}]'
  const row = 'id,section,property,value,unit,approximate\nx,2,temperature,NAME,°C,NAME\n'
  const yaml = '- {id: x, section: "2", property: temperature, value: NAME, unit: °C, approximate: NAME}\n'

  it.each(names)('are just words as values: %s', async name => {
    const files = {
      'data/measurements/2.json': record.replaceAll('NAME', name),
      'data/measurements/2.csv': row.replaceAll('NAME', name),
      'data/measurements/2.yaml': yaml.replaceAll('NAME', name),
    }
    for (const [file, text] of Object.entries(files)) {
      const problems = await problemsOf({ [file]: text })
      expect(problems.filter(each => each.file === file).length).toBeGreaterThan(0)
      for (const { message } of problems) expect(message).not.toMatch(/\[object|function|native/)
    }
  })
})

describe('facets with a name that every object has', () => {
  /** The glaciers, with their facet `motion` called otherwise and asked for by a chart. */
  const named = (name: string) =>
    Object.fromEntries(
      Object.entries(filesOf('glaciers')).map(([file, text]) => [
        file,
        text
          .replace('{where: {property: speed}}', '{where: {property: speed, motion: sliding}}')
          .replaceAll(/\bmotion\b/g, name),
      ]),
    )

  it.each(['constructor', 'toString', 'valueOf'])('are facets, or told in words: %s', async name => {
    const { problems } = await loadReview('ice', inMemory(named(name)))
    for (const { message } of problems) expect(message).not.toMatch(/iterable|function|native/)
  })
})

describe('numbers that are none', () => {
  it.each([
    ['yaml', '- {id: x, section: "2", property: temperature, value: .inf, unit: °C}\n'],
    ['yaml', '- {id: x, section: "2", property: temperature, value: -.inf, unit: °C}\n'],
    ['yaml', '- {id: x, section: "2", property: temperature, value: .nan, unit: °C}\n'],
    ['json', '[{"id": "x", "section": "2", "property": "temperature", "value": 1e400, "unit": "°C"}]'],
    ['csv', 'id,section,property,value,unit\nx,2,temperature,1e400,°C\n'],
  ])('are refused in %s: %s', async (format, text) => {
    const file = `data/measurements/2.${format}`
    const [problem] = (await problemsOf({ [file]: text })).filter(each => each.file === file)
    expect(problem?.code).toBe('number/inexact')
    expect(problem?.message).toMatch(
      /^`(?:-?\.inf|\.nan|1e400)` is (?:no number that is finite|too large: no number here is greater than 1e100)\.$/,
    )
  })
})

describe('long values', () => {
  const long = 'x'.repeat(100_000)
  it.each([
    ['data/measurements/2.yaml', `- {id: y, section: "2", property: ${long}, value: 1, unit: °C}\n`],
    ['data/measurements/2.yaml', `- {id: y, section: "2", property: temperature, value: ${long}, unit: ${long}}\n`],
    ['data/measurements/2.yaml', `- {id: y, section: "2", property: temperature, value: 1, unit: °C, refs: ${long}}\n`],
    [
      'data/measurements/2.yaml',
      `- {id: y, section: 1${'0'.repeat(5000)}, property: temperature, value: 1, unit: °C}\n`,
    ],
    ['data/measurements/2.json', `[{"id": ${long}}]`],
    ['data/measurements/2.csv', `${long},${long}\n1,2\n`],
    ['data/terms.yaml', `- {${long}: 1}\n`],
    ['data/vocabulary.yaml', (base['data/vocabulary.yaml'] ?? '').replace('ucum: Cel', `ucum: ${long}`)],
    [
      'content/2.mdx',
      `${base['content/2.mdx']}\n<Q id="${long}"/> <Sec n="${long}"/> <Fig n="${long}"/> <Chem f="${long}"/>\n`,
    ],
    ['content/2.mdx', `${base['content/2.mdx']}\n<${long}/> and {${long}}\n`],
  ])('are not told whole: %s', async (file, text) => {
    const problems = (await problemsOf({ [file]: text })).filter(({ code }) => code !== 'record/unplaced')
    expect(problems.length).toBeGreaterThan(0)
    for (const { message, hint } of problems) {
      expect(message.length).toBeLessThan(300)
      expect((hint ?? '').length).toBeLessThan(1010)
    }
  })
})

describe('what is there and is no file', () => {
  const root = mkdtempSync(join(tmpdir(), 'review-'))
  afterAll(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'data/terms.yaml'), { recursive: true })
  mkdirSync(join(root, 'content'))
  writeFileSync(join(root, 'data/notes.yaml'), '')
  symlinkSync('circle.yaml', join(root, 'data/circle.yaml'))
  symlinkSync('/dev/zero', join(root, 'data/endless.yaml'))
  const hasPipe = spawnSync('mkfifo', [join(root, 'data/pipe.yaml')]).status === 0

  it.each([
    ['data/terms.yaml', 'it is a folder'],
    ['data/circle.yaml', 'it is a link that leads in a circle'],
    ['data/endless.yaml', 'it is no regular file'],
    ...(hasPipe ? [['data/pipe.yaml', 'it is no regular file']] : []),
  ])('is not read: %s', async (file = '', reason = '') => {
    await expect(diskEffects(root).read(file)).rejects.toThrow(reason)
  })

  it('is told with its place, and what follows from it is not', async () => {
    const fixture = join(import.meta.dirname, '../fixtures/base')
    const effects = overlay(fixture, root, ['data/terms.yaml', 'data/notes.yaml'])
    const { problems } = await loadReview('tea', {
      ...effects,
      list: async folder =>
        (await effects.list(folder))?.filter(name => !/^(?:circle|endless|pipe)/.test(name)) ?? null,
    })
    expect(problems[0]).toMatchObject({
      file: 'data/terms.yaml',
      code: 'file/unreadable',
      message: '`data/terms.yaml` is a folder, where a file should be.',
    })
    expect(problems.filter(({ file, follows }) => follows === null && /terms/.test(file))).toHaveLength(1)
  })
})
