import type { Wording } from '../../core/corpus/publication.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Note } from '../../core/kinds/note.ts'
import { checksAbout, type Judged } from '../../core/sources/asked.ts'
import { nameOf } from '../../outputs/exports/news.ts'
import { type LastWords, lastWords, pastPage } from './past.ts'

/** What was withdrawn since a cited work showed that it was wrong. */
export interface Refuted {
  address: string
  /** What it was called, by its words where they were kept. */
  name: string
  why: string
  works: readonly number[]
  see: readonly { path: string; name: string }[]
  edition: string | null
  last: LastWords | null
}

/** Everything that was withdrawn since a cited work refuted it, in the order of the redirects. */
export const refutedOf = (corpus: Corpus): Refuted[] =>
  corpus.publication.redirects.withdrawn
    .filter(({ refuted }) => refuted.length > 0)
    .map(({ address, why, refuted, see, edition }) => {
      const last = lastWords(corpus, address)
      return {
        address,
        name: titleIn(last?.words ?? null) ?? address,
        why,
        works: refuted,
        see: see.map(path => ({ path, name: nameOf(corpus, path) })),
        edition,
        last,
      }
    })

const titleIn = (words: Wording | null): string | null =>
  words?.find(([label]) => label === 'title' || label === 'statement')?.[1] ?? null

/** The fields of a note that say what it held; the others say where it stood. */
const saying = new Set(['description', 'evidence', 'meant', 'statement'])

/** What it said, without the rest of its record. */
export const saidIn = (words: Wording): Wording => words.filter(([label]) => saying.has(label))

/** Something of ours that was put right and kept its address. */
export interface Corrected {
  address: string
  name: string
  why: string
  edition: string | null
  /** Where its words then and now stand side by side; null where none were kept. */
  past: string | null
}

/** Everything that was put right, the newest last. */
export const correctedOf = (corpus: Corpus): Corrected[] =>
  corpus.publication.redirects.corrected.map(({ address, why, edition }) => ({
    address,
    name: nameOf(corpus, address),
    why,
    edition,
    past: pastPage(corpus, address),
  }))

/** A note that still stands, though cited works speak against it. */
export interface Disputed {
  note: Note
  against: Judged[]
}

/** The notes that still stand, against which a cited work speaks. */
export const disputedNotes = (corpus: Corpus): Disputed[] =>
  corpus.records.notes.flatMap(note => {
    const against = checksAbout(corpus, note.id).filter(({ verdict }) => verdict === 'refutes')
    return against.length > 0 ? [{ note, against }] : []
  })
