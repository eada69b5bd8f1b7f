import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chance, plainWords } from './chance.ts'

/** How large a made-up review is. */
export type Size = { chapters: number; measurements: number }

/**
 * Writes a review of no field at all into a folder: chapters of 1,500 words, each with its share of the measurements
 * shown in the text, up to a hundred materials and as many references, all of them used. The same size gives the same
 * bytes.
 */
export function writeNeutralReview(root: string, { chapters, measurements }: Size): void {
  const random = chance(chapters * 31 + measurements)
  const pick = (count: number) => Math.floor(random() * count)
  const write = (path: string, lines: string[]) => writeFileSync(join(root, path), `${lines.join('\n')}\n`)
  for (const folder of ['content', 'data/measurements']) mkdirSync(join(root, folder), { recursive: true })

  const numbers = Array.from({ length: chapters }, (_, index) => String(index + 1))
  write('data/review.yaml', reviewLines(numbers))
  write('data/vocabulary.yaml', vocabularyLines)
  // No more of them than are used.
  const others = Math.min(100, measurements)
  const materials = list(others, i => `- {id: matter-${i}, name: matter ${i}, class: matter}`)
  const references = list(others, i => `- {id: ${i}, author: [{family: Author${i}}], year: ${1920 + i}}`)
  write('data/materials.yaml', materials)
  write('data/references.yaml', references)
  let made = 0
  for (const [index, number] of numbers.entries()) {
    const share = Math.floor((measurements * (index + 1)) / chapters) - made
    const first = made + 1
    const ids = list(share, i => `quantity-${made + i}`)
    made += share
    const records = ids.map(
      (id, i) =>
        `- {id: ${id}, section: "${number}", material: matter-${1 + ((first + i) % others)}, group: g${1 + pick(8)}, ` +
        `property: length, value: ${pick(1000)}, unit: m, refs: [${1 + ((first + i) % others)}]}`,
    )
    if (records.length > 0) write(`data/measurements/${number}.yaml`, records)
    write(`content/${number}.mdx`, textLines(ids, others, pick))
  }
}

const list = (length: number, line: (number: number) => string): string[] =>
  Array.from({ length }, (_, index) => line(index + 1))

/** Fifteen paragraphs of a hundred words, the quantities spread over them. */
function textLines(ids: string[], references: number, pick: (count: number) => number): string[] {
  return Array.from({ length: 15 }, (_, paragraph) => {
    const shown = ids.filter((_, index) => index % 15 === paragraph)
    const plain = Array.from({ length: 10 }, () => sentence(pick))
    const quantities = shown.map(
      id => `${sentence(pick).slice(0, -1)} <Q id="${id}"/><Cite refs={[${1 + pick(references)}]}/>.`,
    )
    return `${[...plain, ...quantities].join(' ')}\n`
  })
}

function sentence(pick: (count: number) => number): string {
  const text = Array.from({ length: 10 }, () => plainWords[pick(plainWords.length)]).join(' ')
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`
}

const reviewLines = (numbers: string[]): string[] => [
  'name: Neutral',
  'title: A review of no field',
  'description: Made up to measure the generator.',
  'intro: Made up to measure the generator.',
  'version: 1.0.0',
  'date: 2026-01-01',
  'canonical: https://neutral.example.org/',
  'licence:',
  '  content: {name: CC0, spdx: CC0-1.0, url: "https://creativecommons.org/publicdomain/zero/1.0/"}',
  '  code: {name: MIT License, spdx: MIT, url: "https://opensource.org/license/mit"}',
  'sections:',
  ...numbers.map(number => `  - {number: "${number}", title: Chapter ${number}}`),
]

const vocabularyLines = [
  'facets:',
  '  - id: group',
  '    name: Group',
  '    plural: Groups',
  '    description: One of eight.',
  '    values:',
  ...Array.from({ length: 8 }, (_, index) => `      - {id: g${index + 1}, name: Group ${index + 1}}`),
  'properties:',
  '  - {id: length, name: length, description: How long it is., unit: m}',
  'units:',
  '  - {id: m, ucum: m}',
  'classes:',
  '  material: [{id: matter, name: matter, plural: matters}]',
  '  technique: []',
]
