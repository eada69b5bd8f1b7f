import { literal } from '../basics/literal.ts'
import { memoise } from '../basics/memoise.ts'
import { say } from '../catalogue/say.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Note } from '../kinds/note.ts'
import { measurementTitle } from '../words/title.ts'
import { tellingOf } from './telling.ts'
import type { Aspect, Judgement } from './types.ts'

/** The parts of a record that a comparison with another one rests on. */
const compared: readonly Aspect[] = ['value', 'unit', 'formula']

/**
 * A judgement as the notes about its records leave it, since a verdict is never surer than the note that explains it.
 * Of two records that do not fit, one is set free where a note holds the other to be wrong; what a note leaves open is
 * not inconsistent but open.
 */
export function settled(corpus: Corpus, judgement: Judgement): Judgement {
  if (judgement.verdict !== 'inconsistent' && judgement.verdict !== 'open') return judgement
  return freed(corpus, judgement) ?? capped(corpus, judgement) ?? judgement
}

function freed(corpus: Corpus, judgement: Judgement): Judgement | null {
  const { id, of, with: other } = judgement
  if (of !== 'pair' || other === null || doubting(corpus, id, compared).length > 0) return null
  const note = doubting(corpus, other, compared).find(({ confidence }) => confidence !== 'open')
  if (!note) return null
  const detail = say(tellingOf(corpus).words.told.doesNotFit, {
    detail: judgement.detail,
    name: nameOf(corpus, other),
    note: note.title,
  })
  return { ...judgement, verdict: 'cannot-be-checked', detail, assumption: null, likely: null }
}

function nameOf(corpus: Corpus, id: string): string {
  const measurement = corpus.get('measurements', id)
  return literal(measurement ? measurementTitle(corpus, measurement) : id)
}

function capped(corpus: Corpus, judgement: Judgement): Judgement | null {
  const { id, verdict, of, with: other } = judgement
  if (verdict !== 'inconsistent') return null
  const own = doubting(corpus, id, of === 'pair' ? [of, ...compared] : [of])
  const notes = of === 'pair' && other !== null ? [...own, ...doubting(corpus, other, [of, ...compared])] : own
  const [note] = notes
  if (!note || notes.some(({ confidence }) => confidence !== 'open')) return null
  return { ...judgement, verdict: 'open', assumption: say(tellingOf(corpus).words.told.leftOpen, { note: note.title }) }
}

/** The notes that hold some parts of a record to be wrong, or question them. */
const doubting = (corpus: Corpus, record: string, parts: readonly Aspect[]): Note[] =>
  (doubters(corpus).get(record) ?? []).filter(({ doubts }) =>
    doubts.some(doubt => doubt.record === record && parts.includes(doubt.of)),
  )

/** The notes that doubt anything of each record, in the order of the data. */
const doubters = memoise((corpus: Corpus): ReadonlyMap<string, readonly Note[]> => {
  const found = new Map<string, Note[]>()
  for (const note of corpus.records.notes)
    for (const record of new Set(note.doubts.map(({ record }) => record))) {
      const own = found.get(record)
      if (own) own.push(note)
      else found.set(record, [note])
    }
  return found
})
