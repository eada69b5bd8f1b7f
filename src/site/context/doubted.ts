import { kindNamed } from '../../core/corpus/text/components.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { keyIn } from '../../core/kinds/home.ts'
import { kindOf } from '../../core/kinds/kinds.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { sectionPath } from '../../core/permalinks/path.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { type Checkable, isCheckable } from '../../core/sources/verdict.ts'
import { isInDoubt, standingOf } from '../../core/standing/standing.ts'

/** A record whose value or words are in doubt. */
export interface Doubted {
  kind: Checkable
  id: string
}

/**
 * What is in doubt of that which stands at an address now: the record itself, the quantities that its words quote, the
 * records that a paragraph names. Nothing where it stands there no more.
 */
export function doubtedAt(corpus: Corpus, path: string): Doubted[] {
  const named = [...recordsAt(corpus, path), ...recordsIn(corpus, path)]
  const once = [...new Map(named.map(one => [one.id, one])).values()]
  return once.filter(({ kind, id }) => isInDoubt(standingOf(corpus, kind, id)))
}

/** The record at an address, and those whose quantities it quotes. */
function recordsAt(corpus: Corpus, path: string): Doubted[] {
  const id = keyIn(kindOf('measurements').home, path)
  const found = corpus.find(id)
  if (!found || !isShown(found.kind) || recordPath(found.kind, id, corpus) !== path) return []
  const quoted = [...JSON.stringify(found.record).matchAll(/\{q:([^{}]+)\}/g)].map(([, id = '']) => id)
  return [{ kind: found.kind, id }, ...quoted.map(id => ({ kind: 'measurements' as const, id }))]
}

/** The records that a paragraph names. */
const recordsIn = (corpus: Corpus, path: string): Doubted[] =>
  corpus.texts.flatMap(({ number, uses }) =>
    path.startsWith(`${sectionPath(number)}#`)
      ? uses
          .filter(({ anchor }) => path === `${sectionPath(number)}#${anchor}`)
          .flatMap(({ component, ids }) => {
            const kind = kindNamed(component)
            return kind !== null && isShown(kind) ? ids.map(id => ({ kind, id })) : []
          })
      : [],
  )

/** Whether the records of a kind have a standing that is theirs; a note tells of that of others. */
const isShown = (kind: Kind): kind is Checkable => isCheckable(kind) && kind !== 'notes'
