import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { chartModel, overviewOf, renderSvg } from '../../src/outputs/charts/index.ts'
import { marksOf } from '../../src/outputs/charts/model.ts'
import { worksText } from '../../src/outputs/charts/words.ts'
import { corpusOf } from '../exports/support/reviews.ts'

// What a screen reader meets in every chart of two reviews, as it was last read. UPDATE=1 writes the set anew.
const root = join(import.meta.dirname, '../..')
const reviews = { own: root, glaciers: join(root, 'test/fixtures/glaciers') }

/** The groups and links of a drawing, each with its name, indented as they stand in each other. */
function treeOf(svg: string): string[] {
  const lines: string[] = []
  const open: boolean[] = []
  const depth = () => open.filter(Boolean).length
  const parser = new Parser({
    onopentag(name, attributes) {
      const role = name === 'a' ? 'link' : attributes['role']
      if (role !== undefined) lines.push(`${'  '.repeat(depth())}${role} "${attributes['aria-label'] ?? ''}"`)
      open.push(role !== undefined)
    },
    onclosetag: () => void open.pop(),
  })
  parser.end(svg)
  return lines
}

/** The tree of each chart along axes, by the name of its file. */
function treesOf(corpus: Corpus): Map<string, string> {
  return new Map(
    corpus.records.charts.flatMap(chart => {
      const model = chartModel(corpus, chart)
      if (model === null) return []
      const [svg = ''] = renderSvg(model, { href: ({ record }) => record }).match(/<svg.*?<\/svg>/s) ?? []
      const overview = overviewOf(model, refs => worksText(corpus, refs))
      return [[`${chart.id}.txt`, `${[`paragraph: ${overview}`, ...treeOf(svg)].join('\n')}\n`] as const]
    }),
  )
}

describe.each(Object.entries(reviews))('what a screen reader meets in the charts of the review %s', (name, folder) => {
  const golden = join(import.meta.dirname, 'trees', name)
  let corpus: Corpus
  let trees: Map<string, string>

  beforeAll(async () => {
    corpus = await corpusOf(folder)
    trees = treesOf(corpus)
    if (!process.env['UPDATE']) return
    rmSync(golden, { recursive: true, force: true })
    mkdirSync(golden, { recursive: true })
    for (const [file, tree] of trees) writeFileSync(join(golden, file), tree)
  })

  it('is what was read, chart by chart', () => {
    const files = existsSync(golden) ? readdirSync(golden).sort() : []
    expect([...trees.keys()].sort()).toEqual(files)
    const changed = [...trees].filter(([file, tree]) => readFileSync(join(golden, file), 'utf8') !== tree)
    expect(
      changed.map(([file]) => file),
      'changed trees; read them, then run with UPDATE=1',
    ).toEqual([])
  })

  it('has a link for every mark, whose name holds the digits of what it shows', () => {
    const digits = (text: string) => (text.match(/\d+(?:\.\d+)?/g) ?? []).join(' ')
    const faults = corpus.records.charts.flatMap(chart => {
      const model = chartModel(corpus, chart)
      if (model === null) return []
      const links = (trees.get(`${chart.id}.txt`) ?? '').split('\n').filter(line => line.trim().startsWith('link'))
      return marksOf(model)
        .filter(({ spoken }) => !links.some(link => digits(link).includes(digits(spoken))))
        .map(({ record }) => `${chart.id}: ${record}`)
    })
    expect(faults).toEqual([])
  })

  it('has names of some words, no two signs of an interval among them', () => {
    const names = [...trees].flatMap(([file, tree]) =>
      [...tree.matchAll(/link "(.*)"/g)].map(([, link = '']) => ({ file, link })),
    )
    expect(names.filter(({ link }) => link.length > 170 || /[≈→±]|\d–\d/.test(link))).toEqual([])
  })
})
