import { type Corpus, groups, properties, type Sentence } from './make.ts'
import { blockText } from './text.ts'

/** A corpus as a review of ours, by the paths of its files. `rows` has its records as rows in place of pages. */
export function reviewFiles(corpus: Corpus, rows: boolean): Map<string, string> {
  const lines = (all: readonly string[]) => `${all.join('\n')}\n`
  const byChapter = Map.groupBy(corpus.records, ({ chapter }) => chapter)
  return new Map([
    [
      'data/review.yaml',
      lines([
        ...identity,
        ...(rows ? ['rows: [measurements]'] : []),
        'sections:',
        ...corpus.chapters.map(({ number, title }) => `  - {number: "${number}", title: ${title}}`),
      ]),
    ],
    ['data/vocabulary.yaml', lines(vocabulary)],
    [
      'data/materials.yaml',
      lines(corpus.materials.map(id => `- {id: ${id}, name: ${id.replace('-', ' ')}, class: matter}`)),
    ],
    [
      'data/references.yaml',
      lines(
        corpus.works.map(
          ({ id, family, year, title }) =>
            `- {id: ${id}, author: [{family: ${family}}], year: ${year}, title: ${title}}`,
        ),
      ),
    ],
    ...[...byChapter].map(([chapter, records]): [string, string] => [
      `data/measurements/${chapter}.yaml`,
      lines(
        records.map(
          ({ id, material, group, property, value, unit, works, note }) =>
            `- {id: ${id}, section: "${chapter}", material: ${material}, group: ${group}, property: ${property}, ` +
            `value: ${value}, unit: "${unit}", refs: [${works.join(', ')}]${note === null ? '' : `, note: ${note}`}}`,
        ),
      ),
    ]),
    ...corpus.chapters.map(({ number, blocks }): [string, string] => [
      `content/${number}.mdx`,
      lines(blocks.flatMap(block => [blockText(block, sentenceText), ''])),
    ]),
  ])
}

function sentenceText({ text, record, link }: Sentence): string {
  if (record) return `${text.slice(0, -1)} <Q id="${record.id}"/><Cite refs={[${record.works.join(', ')}]}/>.`
  return link === null ? text : `${text.slice(0, -1)}, as <Sec n="${link}"/> says.`
}

const identity = [
  ...['name: Neutral', 'title: A review of no field', 'description: Made up to measure generators.'],
  ...['intro: Made up to measure generators.', 'version: 1.0.0', 'date: 2026-01-01'],
  ...['canonical: https://neutral.example.org/', 'licence:'],
  '  content: {name: CC0, spdx: CC0-1.0, url: "https://creativecommons.org/publicdomain/zero/1.0/"}',
  '  code: {name: MIT License, spdx: MIT, url: "https://opensource.org/license/mit"}',
]

const vocabulary = [
  ...[
    'facets:',
    '  - id: group',
    '    name: Group',
    '    plural: Groups',
    '    description: One of eight.',
    '    values:',
  ],
  ...groups.map(id => `      - {id: ${id}, name: Group ${id.slice(1)}}`),
  'properties:',
  ...properties.map(({ id, unit }) => `  - {id: ${id}, name: ${id}, description: The ${id}., unit: "${unit}"}`),
  'units:',
  ...properties.map(property => {
    const ucum = 'ucum' in property ? property.ucum : property.unit
    return `  - {id: "${property.unit}", ucum: "${ucum}"${'display' in property ? `, display: ${property.display}` : ''}}`
  }),
  'classes:',
  '  material: [{id: matter, name: matter, plural: matters}]',
  '  technique: []',
]
