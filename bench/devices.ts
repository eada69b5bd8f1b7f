import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The facets of a device and how many values each has: what a database of solar cells says of one. */
const facets = {
  architecture: 4,
  substrate: 12,
  contact: 9,
  electrons: 24,
  holes: 24,
  additive: 20,
  deposition: 10,
  solvent: 14,
  quenching: 6,
  atmosphere: 5,
  lamp: 4,
  encapsulation: 3,
}

/** What is measured of a device, with a unit of its own each, and about what it comes to. */
const properties = [
  { id: 'efficiency', unit: '%', from: 4, by: 0.1, of: 190 },
  { id: 'voltage', unit: 'V', from: 0.7, by: 0.01, of: 50 },
  { id: 'current-density', unit: 'mA/cm2', from: 10, by: 0.1, of: 150 },
  { id: 'fill-factor', unit: '%', from: 45, by: 1, of: 40 },
] as const

/** The circumstances of a measurement. */
const conditions = [
  { id: 'temperature', unit: '°C', from: 20, of: 60 },
  { id: 'area', unit: 'mm2', from: 4, of: 100 },
  { id: 'thickness', unit: 'nm', from: 200, of: 600 },
  { id: 'duration', unit: 'min', from: 5, of: 60 },
]

/** What a device has besides: section, material, property, value, unit, works and its id. */
const others = 7

/** The fields of a device in a review of the usual width. */
const usual = Object.keys(facets).length + conditions.length + others

/** A number in letters, since the id of a facet has no others: 0 is `a`, 27 is `bb`. */
const lettersOf = (number: number): string =>
  [...number.toString(26)].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')

/** Facets and circumstances for so many fields in all: those above, and made-up ones, of which every third is a number. */
function fieldsOf(count: number): { facets: [string, number][]; conditions: typeof conditions } {
  const more = list(Math.max(0, count - usual), i => i)
  return {
    facets: [
      ...Object.entries(facets),
      ...more.filter(i => i % 3 > 0).map((i): [string, number] => [`trait${lettersOf(i)}`, 3 + (i % 17)]),
    ],
    conditions: [
      ...conditions,
      ...more
        .filter(i => i % 3 === 0)
        .map(i => ({ id: `setting-${i}`, unit: i % 2 ? 'nm' : 'min', from: i, of: 20 + i })),
    ],
  }
}

const list = <T>(length: number, line: (number: number) => T): T[] =>
  Array.from({ length }, (_, index) => line(index + 1))

/** A number from 0 up to a limit that a place and a turn give: the same ones on every machine. */
function pick(place: number, turn: number, limit: number): number {
  let mixed = Math.imul(place ^ Math.imul(turn + 1, 0x9e3779b1), 0x85ebca6b) >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0
  return ((mixed ^ (mixed >>> 16)) >>> 0) % limit
}

const rounded = (value: number): number => Number(value.toFixed(2))

/**
 * Writes a review in the shape of a database of devices into a folder: as many measurements as asked for, in tables, each
 * with a dozen facets and four conditions or, with more fields, with more of both, from a work for every twenty; few texts.
 * They have rows in place of pages. The same numbers give the same bytes.
 */
export function writeDeviceReview(root: string, records: number, fields = usual): void {
  const { facets, conditions } = fieldsOf(fields)
  const names = facets.map(([name]) => name)
  const write = (path: string, lines: readonly string[]) => writeFileSync(join(root, path), `${lines.join('\n')}\n`)
  for (const folder of ['content', 'data/measurements']) mkdirSync(join(root, folder), { recursive: true })
  const works = Math.max(4, Math.ceil(records / 20))
  const absorbers = Math.max(1, Math.min(Math.ceil(records / 20), 200))
  write('data/review.yaml', [
    ...['name: Devices', 'title: A review with a table of devices', 'description: Made up to measure the generator.'],
    ...['intro: Made up to measure the generator.', 'version: 1.0.0', 'date: 2026-01-01'],
    ...['canonical: https://devices.example.org/', 'rows: [measurements]', 'licence:'],
    '  content: {name: CC0, spdx: CC0-1.0, url: "https://creativecommons.org/publicdomain/zero/1.0/"}',
    '  code: {name: MIT License, spdx: MIT, url: "https://opensource.org/license/mit"}',
    'sections:',
    ...properties.map(({ id }, at) => `  - {number: "${at + 1}", title: The ${id}}`),
  ])
  write('data/vocabulary.yaml', [
    'facets:',
    ...facets.flatMap(([name, values]) => [
      ...[`  - id: ${name}`, `    name: ${name}`, `    plural: ${name}`, `    description: The ${name} of a device.`],
      '    values:',
      ...list(values, i => `      - {id: ${name}-${i}, name: ${name} ${i}}`),
    ]),
    'properties:',
    ...[...properties, ...conditions].map(
      ({ id, unit }) => `  - {id: ${id}, name: ${id}, description: The ${id}., unit: "${unit}"}`,
    ),
    'units:',
    ...['{id: "%", ucum: "%"}', '{id: V, ucum: V}', '{id: mA/cm2, ucum: mA/cm2, display: mA cm⁻²}'].map(
      unit => `  - ${unit}`,
    ),
    ...['{id: °C, ucum: Cel}', '{id: mm2, ucum: mm2, display: mm²}', '{id: nm, ucum: nm}', '{id: min, ucum: min}'].map(
      unit => `  - ${unit}`,
    ),
    'classes:',
    '  material: [{id: absorber, name: absorber, plural: absorbers}]',
    '  technique: []',
  ])
  write(
    'data/references.yaml',
    list(
      works,
      i =>
        `- {id: ${i}, author: [{family: Author${i}, given: A.}, {family: Other${pick(i, 0, works)}, given: B.}], year: ${2009 + (i % 15)}, title: Devices of number ${i}, container-title: Journal ${i % 40}, DOI: 10.5555/device.${i}}`,
    ),
  )
  write(
    'data/materials.yaml',
    list(absorbers, i => `- {id: absorber-${i}, name: absorber ${i}, class: absorber}`),
  )
  const lines = properties.map(() => [
    ['id', 'section', 'material', ...names, 'property', 'value', 'unit', 'conditions', 'refs'].join(','),
  ])
  for (let i = 1; i <= records; i++) {
    const at = i % properties.length
    const { id, unit, from, by, of } = properties[at] as (typeof properties)[number]
    const told = conditions.map(one => `${one.id} ${one.from + pick(i, one.of, one.of)} ${one.unit}`)
    lines[at]?.push(
      [
        ...[`device-${i}`, at + 1, `absorber-${1 + (i % absorbers)}`],
        ...facets.map(([name, values], turn) => `${name}-${1 + pick(i, turn + 2, values)}`),
        ...[id, rounded(from + by * pick(i, 99, of)), unit, told.join('; '), Math.ceil((i * works) / records)],
      ].join(','),
    )
  }
  for (const [at, rows] of lines.entries()) write(`data/measurements/${at + 1}.csv`, rows)
  for (const [at, { id }] of properties.entries()) {
    const first = at === 0 ? properties.length : at
    write(`content/${at + 1}.mdx`, [`The ${id} of a device is <Q id="device-${first}"/><Cite refs={[1]}/>, for one.`])
  }
}
