import type { Corpus } from '../../core/corpus/types.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { abilityCsv, abilityJson } from '../../outputs/choose/download.ts'
import { hasChoices } from '../../outputs/choose/needs.ts'
import { comparedCsv, comparedJson, comparedRows } from '../../outputs/compare/download.ts'
import { comparePair, pairsOf } from '../../outputs/compare/pairs.ts'
import { datasetOf } from '../../outputs/explore/dataset.ts'
import { chartFiles } from '../../outputs/exports/chart-files.ts'
import { pathwayFiles } from '../../outputs/exports/pathway-files.ts'
import { pictureFile, sizesOf } from '../../outputs/pictures/sizes.ts'
import { drawingPng, drawingSvg } from '../../outputs/schematics/picture.ts'
import { file, filesIn, type SiteFile } from './file.ts'

/** The data and the picture of each chart, beside its page. */
export const filesOfCharts = (corpus: Corpus): SiteFile[] =>
  corpus.records.charts.flatMap(chart => filesIn(folderOf(recordPath('charts', chart.id)), chartFiles(corpus, chart)))

/** The stages and the picture of each pathway, beside its page. */
export const filesOfPathways = (corpus: Corpus): SiteFile[] =>
  corpus.records.pathways.flatMap(pathway =>
    filesIn(folderOf(recordPath('pathways', pathway.id)), pathwayFiles(corpus, pathway)),
  )

/** Each drawing as a picture that stands alone. */
export const filesOfDrawings = (corpus: Corpus): SiteFile[] =>
  corpus.records.schematics.flatMap(drawing => [
    file(`schematics/${drawing.id}.svg`, () => drawingSvg(corpus, drawing)),
    file(`schematics/${drawing.id}.png`, () => drawingPng(corpus, drawing)),
  ])

/** Each picture in the sizes in which pages show it. */
export const filesOfPictures = (corpus: Corpus): SiteFile[] =>
  corpus.records.pictures.flatMap(picture =>
    sizesOf(corpus, picture).map(size => file(size.path, () => pictureFile(corpus, picture, size))),
  )

/** What each page of two things compares, as data beside it: all materials with the two values. */
export function filesOfComparisons(corpus: Corpus): SiteFile[] {
  const data = datasetOf(corpus)
  return pairsOf(data).flatMap(({ slug, values, materials }) => {
    const rows = () =>
      materials.flatMap(({ id }) => {
        const comparison = comparePair(data, id, values)
        return comparison ? comparedRows(data, comparison).map(row => ({ ...row, compared: id })) : []
      })
    return filesIn(`compare/${slug}`, {
      'data.csv': () => comparedCsv(data, rows()),
      'data.json': () => comparedJson(rows()),
    })
  })
}

/** What techniques can do, as data beside the page on which one is chosen. */
export const filesOfChoices = (corpus: Corpus): SiteFile[] =>
  hasChoices(corpus)
    ? filesIn('choose', { 'data.csv': () => abilityCsv(corpus), 'data.json': () => abilityJson(corpus) })
    : []

/** The folder of a page: `chart/volume-change`. */
const folderOf = (page: string): string => page.slice(0, -1)
