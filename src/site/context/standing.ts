import { rulesOf } from '../../core/audit/index.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Records } from '../../core/kinds/types.ts'
import { checksAbout, type Judged } from '../../core/sources/asked.ts'
import type { Checkable } from '../../core/sources/verdict.ts'
import { standingSigns } from '../../core/standing/signs.ts'
import { type Ground, isInDoubt, type Standing, standingOf } from '../../core/standing/standing.ts'
import { wordsOf } from '../../outputs/render/standing.ts'

/** All that is known of a record, as its page tells it. */
export interface Known {
  standing: Standing
  sign: string
  words: string
  /** What the sign means. */
  says: string
  /** What the works that were read say of it, as the grounds have it. */
  sources: Judged[]
  notes: Ground[]
  works: Ground[]
  /** The rules that speak of it, by title; their arithmetic stands with the checks. */
  rules: { sign: string; title: string }[]
  /** The works that were asked and do not mention it, and those of others that do: `not in 87, abstract`. */
  asked: string[]
  /** The works that it cites and that nobody has read for it. */
  unread: number[]
}

/** All that is known of a record, as its page tells it. */
export function knownOf(corpus: Corpus, kind: Checkable, id: string): Known {
  const standing = standingOf(corpus, kind, id)
  const record = corpus.get(kind, id)
  const refs = record?.refs ?? []
  const judged = checksAbout(corpus, id)
  const titles = new Map(rulesOf(corpus).map(rule => [rule.id, rule.title]))
  const by = (one: Ground['by']) => standing.grounds.filter(ground => ground.by === one)
  const { sign } = standingSigns[standing.is]
  const t = wordsFor(corpus.review)
  return {
    standing,
    sign,
    words: wordsOf(corpus, kind, id, standing),
    says: standing.is === 'unchecked' ? nothingKnown(corpus, standing) : t.standingSays[standing.is],
    sources: by('source').flatMap(({ id }) => judged.filter(({ check }) => check.id === id)),
    notes: by('note'),
    works: by('work'),
    rules: by('audit').map(({ id, is }) => ({ sign: standingSigns[is].sign, title: titles.get(id) ?? id })),
    asked: judged.flatMap(one => {
      const isMentioned = one.verdict !== 'says-nothing'
      if (isMentioned && refs.includes(one.check.ref)) return []
      return [
        say(isMentioned ? t.asked.mentionedIn : t.asked.notMentionedIn, {
          ref: one.check.ref,
          depth: t.depths[one.check.read],
        }),
      ]
    }),
    unread: refs.filter(number => !judged.some(({ check }) => check.ref === number)),
  }
}

const nothingKnown = ({ review }: Corpus, { addition }: Standing): string => {
  const t = wordsFor(review)
  return addition ? t.addition.uncheckedSays : t.signs.uncheckedSays
}

/** The records among some whose value or statement is in doubt. */
export const doubtful = <K extends 'measurements' | 'findings'>(
  corpus: Corpus,
  kind: K,
  records: readonly Records[K][],
) => records.filter(({ id }) => isInDoubt(standingOf(corpus, kind, id)))
