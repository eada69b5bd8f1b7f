import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { chartModel } from '../../src/outputs/charts/index.ts'
import { marksOf } from '../../src/outputs/charts/model.ts'
import { chartSvg } from '../../src/outputs/exports/chart-files.ts'
import { pathwayFiles } from '../../src/outputs/exports/pathway-files.ts'
import { drawingSvg } from '../../src/outputs/schematics/picture.ts'
import { corpusOf } from '../exports/support/reviews.ts'

// Every chart, drawing and pathway of two reviews as it was last looked at. UPDATE=1 draws the set anew: look at the pictures first.
const root = join(import.meta.dirname, '../..')
const reviews = {
  own: root,
  glaciers: join(root, 'test/fixtures/glaciers'),
  rivers: join(root, 'test/fixtures/rivers'),
}

/** The pictures of a review by their file names; without the edition, whose number says nothing of a drawing. */
function picturesOf(corpus: Corpus): Map<string, string> {
  const { charts, schematics, pathways } = corpus.records
  const charted = charts.map(chart => [`chart-${chart.id}.svg`, chartSvg(corpus, chart)] as const)
  const drawn = schematics.map(one => [`drawing-${one.id}.svg`, drawingSvg(corpus, one)] as const)
  const ways = pathways.map(
    pathway => [`pathway-${pathway.id}.svg`, String(pathwayFiles(corpus, pathway)['pathway.svg']?.())] as const,
  )
  const edition = `edition ${corpus.review.version}`
  return new Map(
    [...charted, ...drawn, ...ways].map(([name, svg]) => [name, `${svg.replaceAll(edition, 'edition')}\n`]),
  )
}

const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])

describe.each(Object.entries(reviews))('the pictures of the review %s', (name, folder) => {
  const golden = join(import.meta.dirname, 'golden', name)
  let pictures: Map<string, string>

  beforeAll(async () => {
    pictures = picturesOf(await corpusOf(folder))
    if (!process.env['UPDATE']) return
    rmSync(golden, { recursive: true, force: true })
    mkdirSync(golden, { recursive: true })
    for (const [file, svg] of pictures) writeFileSync(join(golden, file), svg)
  })

  it('are those that were looked at, and no others', () => {
    expect([...pictures.keys()].sort()).toEqual(filesIn(golden))
  })

  it('have no space that a program which draws SVG leaves out', () => {
    const lost = /<(?:text|tspan)\b[^>]*>(?:\s[^<]*|[^<]* (?=<\/)|[^<]* {2}[^<]*)/
    expect([...pictures].flatMap(([file, svg]) => lost.exec(svg)?.map(text => `${file}: ${text}`) ?? [])).toEqual([])
  })

  it('stand alone: no style sheet, font, script, link or other file is asked for, and no feature that only browsers have', () => {
    const asked =
      /\b(?:class|style|href|xlink:href|filter|mask|clip-path|paint-order|mix-blend-mode)="|var\(|url\(|@(?:font-face|import)|<(?:style|script|image|use|foreignObject|a|switch|textPath)\b/
    const known = ['svg', 'title', 'desc', 'g', 'path', 'rect', 'circle', 'line', 'text', 'tspan', 'polygon', 'ellipse']
    const faults = [...pictures].flatMap(([file, svg]) => [
      ...(asked.exec(svg)?.map(text => `${file}: ${text}`) ?? []),
      ...[...svg.matchAll(/<([a-zA-Z]+)/g)].flatMap(([, tag = '']) =>
        known.includes(tag) ? [] : [`${file}: <${tag}>`],
      ),
      ...(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="[\d.]+" height="[\d.]+" viewBox="0 0 [\d.]+ [\d.]+"/.test(
        svg,
      )
        ? []
        : [`${file}: size`]),
      ...(/font-family="[^"]*\bsans-serif"/.test(svg) ? [] : [`${file}: font`]),
    ])
    expect(faults).toEqual([])
  })

  it('say what they are, where they are from and under which licence', () => {
    const silent = [...pictures].filter(([file, svg]) => {
      const words = svg.replace(/<[^>]*>/g, ' ')
      const path = file.replace(/^chart-(.*)\.svg$/, 'chart/$1/')
      return !(
        /<title>[^<]+<\/title>/.test(svg) &&
        /edition\. \S+\. /.test(words) &&
        (path === file || words.includes(path))
      )
    })
    expect(silent.map(([file]) => file)).toEqual([])
  })

  it('name the works that the marks of a chart are from', async () => {
    const corpus = await corpusOf(folder)
    const missing = corpus.records.charts.flatMap(chart => {
      const model = chartModel(corpus, chart)
      const words = (pictures.get(`chart-${chart.id}.svg`) ?? '').replace(/<[^>]*>/g, ' ')
      const refs = model === null ? [] : marksOf(model).flatMap(({ refs }) => refs)
      return refs.filter(number => !words.includes(`[${number}]`)).map(number => `${chart.id}: ${number}`)
    })
    expect(missing).toEqual([])
  })

  it('have not changed', () => {
    const known = [...pictures].filter(([file]) => existsSync(join(golden, file)))
    const changed = known.filter(([file, svg]) => readFileSync(join(golden, file), 'utf8') !== svg)
    expect(
      changed.map(([file]) => file),
      'changed pictures; look at them, then run with UPDATE=1',
    ).toEqual([])
  })
})
