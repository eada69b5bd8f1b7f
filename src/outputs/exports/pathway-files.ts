import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { colourClass } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { typedColumns } from '../../core/csv/types.ts'
import { writeCsv } from '../../core/csv/write.ts'
import { ladderOf } from '../../core/derivations/ladder.ts'
import type { Pathway } from '../../core/kinds/pathway.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { plainText } from '../../core/words/plain.ts'
import { lightPalette } from '../charts/palette.ts'
import { framedPng, framedSvg } from '../charts/picture.ts'
import { pathwayDrawing } from '../pathways/picture.ts'
import { stagesOf } from '../pathways/stages.ts'
import { creditOf } from '../render/credit.ts'
import { jsonDocument } from '../render/json.ts'
import { flat } from './flat.ts'
import type { FileMakers } from './makers.ts'

/** The stages of a pathway as data, a row each: how the pathway stands is in every row, and beside a volume how that does. */
function stageRows(corpus: Corpus, pathway: Pathway) {
  const ladder = ladderOf(corpus, pathway)
  const { origin, standing, source_verdict, source_value, notes } = flat(corpus, 'pathways', pathway)
  return stagesOf(corpus, ladder).map(({ state: _, ...stage }, index) => ({
    stage: index + 1,
    ...stage,
    refs: pathway.refs,
    ...{ origin, standing, source_verdict, source_value, notes },
    ...volumeStanding(corpus, pathway.steps[index]?.volumeChange ?? null),
  }))
}

/** The measurement that a volume is computed from, and how it stands. */
function volumeStanding(corpus: Corpus, id: string | null) {
  const known = id === null ? null : flat(corpus, 'measurements', { id })
  return {
    volume_record: id,
    volume_standing: known?.['standing'] ?? null,
    volume_source_verdict: known?.['source_verdict'] ?? null,
    volume_source_value: known?.['source_value'] ?? null,
  }
}

const columns = typedColumns({
  ...{ stage: 'integer', phases: 'text', structure: 'text', label: 'text', volume: 'number' },
  ...{ charge: 'text', taken: 'text', equation: 'text', rebuilt: 'boolean', refs: 'integers' },
  ...{ origin: 'text', standing: 'text', source_verdict: 'text', source_value: 'text', notes: 'texts' },
  ...{ volume_record: 'text', volume_standing: 'text', volume_source_verdict: 'text', volume_source_value: 'text' },
})

/** The stages of a pathway as a CSV file. */
const pathwayCsv = (corpus: Corpus, pathway: Pathway): string => writeCsv(columns, stageRows(corpus, pathway))

/** The stages of a pathway as JSON, with what it is. */
function pathwayJson(corpus: Corpus, pathway: Pathway): string {
  const { unit, direction } = ladderOf(corpus, pathway)
  const about = { id: pathway.id, url: recordPath('pathways', pathway.id), title: plainText(corpus, pathway.title) }
  return jsonDocument({ ...about, unit, direction, stages: stageRows(corpus, pathway) }, 1)
}

function framed(corpus: Corpus, pathway: Pathway): Parameters<typeof framedSvg> {
  const { review, vocabulary } = corpus
  const words = wordsFor(review)
  const { pathwayPicture: t } = words
  const ladder = ladderOf(corpus, pathway)
  const counted = ladder.rungs.some(({ charge }) => charge !== null)
    ? [say(t.electronsOf, { formula: plainText(corpus, `{${ladder.unit}}`) })]
    : []
  const works = pathway.refs.length > 0 ? [say(t.after, { works: pathway.refs.join(', ') })] : []
  const captions = {
    title: plainText(corpus, pathway.title),
    reading: [...counted, ...works].join(' '),
    credits: [creditOf(review, recordPath('pathways', pathway.id))],
  }
  return [
    pathwayDrawing(words, stagesOf(corpus, ladder), colourClass(corpus, pathway) ?? ''),
    captions,
    lightPalette(vocabulary),
  ]
}

/** The names of the files beside a pathway's page. */
export const pathwayFileNames = ['data.csv', 'data.json', 'pathway.svg', 'pathway.png'] as const

/** How each of them is made. */
export const pathwayFiles = (corpus: Corpus, pathway: Pathway): FileMakers => ({
  'data.csv': () => pathwayCsv(corpus, pathway),
  'data.json': () => pathwayJson(corpus, pathway),
  'pathway.svg': () => framedSvg(...framed(corpus, pathway)),
  'pathway.png': () => framedPng(...framed(corpus, pathway)),
})
