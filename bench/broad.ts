import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RowKind } from '../src/core/schema/rows.ts'

const list = (length: number, line: (number: number) => string): string[] =>
  Array.from({ length }, (_, index) => line(index + 1))

/** The remainder of a number among as many as there are, from 1. */
const among = (number: number, all: number): number => 1 + (number % all)

/**
 * Writes a review with very many records of every kind into a folder: as many measurements as asked for, and of every
 * other kind as many as go with them, on a few sections, materials and values of a facet, so that whatever lists them
 * grows long; the first finding rests on every work and material, and half of the notes are about the first quantity.
 * `rows` are the kinds that have rows in place of pages. The same words give the same bytes.
 */
export function writeBroadReview(root: string, measurements: number, rows: readonly RowKind[] = []): void {
  const write = (path: string, lines: string[]) => writeFileSync(join(root, path), `${lines.join('\n')}\n`)
  for (const folder of ['content', 'data']) mkdirSync(join(root, folder), { recursive: true })
  const counts = {
    works: Math.ceil(measurements / 5),
    materials: Math.ceil(measurements / 15),
    findings: Math.ceil(measurements / 4),
    notes: Math.ceil(measurements / 10),
    pathways: Math.ceil(measurements / 20),
    terms: Math.ceil(measurements / 8),
    challenges: Math.ceil(measurements / 12),
    checks: Math.ceil(measurements / 4),
  }
  const sections = list(Math.ceil(measurements / 60), String)
  const section = (i: number) => `section: "${among(i, sections.length)}"`
  /** Three of four records are of the first material, and of one group: that is what makes a list long. */
  const material = (i: number) => (i % 4 === 0 ? `matter-${among(i / 4, counts.materials)}` : 'matter-1')
  const group = (i: number) => `group: ${i % 3 === 0 ? 'b' : 'a'}`
  const work = (i: number) => (i % 2 === 0 ? 1 : among((i - 1) / 2, counts.works))
  const refs = (i: number) => `refs: [${work(i)}]`
  const all = (count: number, name: (number: number) => string) => list(count, name).join(', ')
  write('data/review.yaml', [
    'name: Broad',
    'title: A review with many records',
    'description: Made up to measure the generator.',
    'intro: Made up to measure the generator.',
    'version: 1.0.0',
    'date: 2026-01-01',
    'canonical: https://broad.example.org/',
    `rows: [${rows.join(', ')}]`,
    'licence:',
    '  content: {name: CC0, spdx: CC0-1.0, url: "https://creativecommons.org/publicdomain/zero/1.0/"}',
    '  code: {name: MIT License, spdx: MIT, url: "https://opensource.org/license/mit"}',
    'sections:',
    ...sections.map(number => `  - {number: "${number}", title: Chapter ${number}}`),
  ])
  write('data/vocabulary.yaml', [
    'facets:',
    '  - id: group',
    '    name: Group',
    '    plural: Groups',
    '    description: One of two.',
    '    values:',
    '      - {id: a, name: Group A, colour: {light: "#1b5e9e", dark: "#8fc1f0"}}',
    '      - {id: b, name: Group B, colour: {light: "#a3480f", dark: "#f0a878"}}',
    'properties:',
    '  - {id: length, name: length, description: How long it is., unit: m}',
    'units:',
    '  - {id: m, ucum: m}',
    'classes:',
    '  material: [{id: matter, name: matter, plural: matters}]',
    '  technique: []',
  ])
  write(
    'data/references.yaml',
    list(
      counts.works,
      i =>
        `- {id: ${i}, author: [{family: Author${i}, given: A.}, {family: Other${i}, given: B.}], year: ${1920 + (i % 100)}, title: Of the matter of number ${i}}`,
    ),
  )
  write(
    'data/materials.yaml',
    list(counts.materials, i => `- {id: matter-${i}, name: matter ${i}, class: matter}`),
  )
  write(
    'data/measurements.yaml',
    list(
      measurements,
      i =>
        `- {id: quantity-${i}, ${section(i)}, material: ${material(i)}, ${group(i)}, property: length, value: ${i % 1000}, unit: m, ${refs(i)}}`,
    ),
  )
  write(
    'data/findings.yaml',
    list(counts.findings, i =>
      i === 1
        ? `- {id: finding-1, ${section(1)}, materials: [${all(counts.materials, i => `matter-${i}`)}], ${group(1)}, statement: Matter is longer than wide., refs: [${all(counts.works, String)}]}`
        : `- {id: finding-${i}, ${section(i)}, materials: [${material(i)}], ${group(i)}, statement: The matter of number ${i} is longer than wide., ${refs(i)}}`,
    ),
  )
  write(
    'data/notes.yaml',
    list(
      counts.notes,
      i =>
        `- {id: note-${i}, ${section(i)}, title: The length of quantity ${i}, about: [${i === 1 ? all(measurements, i => `quantity-${i}`) : `quantity-${i % 2 === 0 ? 1 : i}`}], description: It is given twice., evidence: The two can't both hold., severity: ${i % 2 === 0 ? 'misleads' : 'cosmetic'}, ${refs(i)}}`,
    ),
  )
  write(
    'data/pathways.yaml',
    list(
      counts.pathways,
      i =>
        `- {id: way-${i}, ${section(i)}, material: ${material(i)}, ${group(i)}, title: How matter ${i} grows, steps: [{name: seed}, {name: rod}], ${refs(i)}}`,
    ),
  )
  write(
    'data/terms.yaml',
    list(counts.terms, i => `- {id: term-${i}, term: word ${i}, definition: What stands for number ${i}.}`),
  )
  write(
    'data/challenges.yaml',
    list(
      counts.challenges,
      i =>
        `- {id: problem-${i}, ${section(i)}, ${group(i)}, statement: Nobody knows why number ${i} is so., ${refs(i)}}`,
    ),
  )
  write(
    'data/source-checks.yaml',
    list(
      counts.checks,
      i =>
        `- {id: check-${i}, about: finding-${i <= counts.works ? 1 : i}, ref: ${i <= counts.works ? i : work(i)}, tells: ${i % 3 === 0 ? 'otherwise' : 'as-told'}, read: abstract, says: It tells of that number., locator: matter of number, at: "https://works.example.org/${i}", on: 2026-01-01}`,
    ),
  )
  const shown = new Map(sections.map(number => [number, [`What chapter ${number} tells <Cite refs={[1]}/>.`]]))
  const show = (count: number, component: (number: number) => string) => {
    for (let i = 1; i <= count; i++) shown.get(String(among(i, sections.length)))?.push(component(i))
  }
  show(measurements, i => `It is <Q id="quantity-${i}"/> long.`)
  show(counts.findings, i => `<Finding id="finding-${i}">Number ${i} is longer than wide</Finding>.`)
  show(counts.pathways, i => `<Pathway id="way-${i}"/>`)
  show(counts.terms, i => `It has <Term id="term-${i}">word ${i}</Term>.`)
  show(counts.notes, i => (i % 2 === 0 ? `It is <Note id="note-${i}">said twice</Note>.` : ''))
  for (const [number, lines] of shown) write(`content/${number}.mdx`, [lines.join('\n\n')])
}
