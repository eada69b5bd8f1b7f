import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { SourceCheck } from '../../core/kinds/source-check.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { type Aspect, conditionMeant } from '../../core/schema/aspect.ts'
import { checksAbout } from '../../core/sources/asked.ts'
import { type Checkable, foundIn } from '../../core/sources/verdict.ts'
import { type Ground, isInDoubt, type Standing, standingOf } from '../../core/standing/standing.ts'
import { formatQuantity } from '../../core/units/index.ts'
import { conditionText } from '../../core/words/conditions.ts'
import type { CslItem } from './csl.ts'

/**
 * What a citation of a record has to say besides what it names, as the fields of its item: that the record is in doubt,
 * and by what, or that it is none of the article's. Nothing for any other record.
 */
export function cautionOf(corpus: Corpus, kind: Checkable, id: string): Pick<CslItem, 'note' | 'custom'> {
  const standing = standingOf(corpus, kind, id)
  const added = standing.addition ? [wordsFor(corpus.review).caution.added] : []
  const doubted = isInDoubt(standing) ? [doubtText(corpus, kind, id, standing)] : []
  if (added.length + doubted.length === 0) return {}
  return {
    note: [...added, ...doubted].join('; '),
    custom: {
      ...(doubted.length > 0 && { standing: standing.is }),
      ...(standing.addition && { origin: 'addition' as const }),
    },
  }
}

/** Who is asked first, of those who say the worst: who can name another value goes before who only says that it is wrong. */
const order: readonly Ground['by'][] = ['source', 'work', 'audit', 'note']

/** What speaks against a record, in a few words: `the cited work gives 120 cycles (abstract)`. */
function doubtText(corpus: Corpus, kind: Checkable, id: string, { is, grounds }: Standing): string {
  const worst = grounds.filter(ground => ground.is === is)
  const by = order.find(by => worst.some(ground => ground.by === by))
  const { caution: t } = wordsFor(corpus.review)
  const see = say(t.see, { path: recordPath(kind, id, corpus) })
  switch (by) {
    case 'source': {
      const parted = grounds.some(ground => ground.by === 'source' && ground.is === 'supported')
      if (parted) return say(t.disagree, { see })
      const [ground] = worst.filter(ground => ground.by === 'source')
      const judged = checksAbout(corpus, id).find(({ check }) => check.id === ground?.id)
      return judged ? saidText(corpus, kind, id, judged.check, judged.of) : say(t.differs, { see })
    }
    case 'work':
      return t.retracted
    case 'note':
      return is === 'contradicted' ? say(t.cannotBe, { see }) : say(t.inQuestion, { see })
    default:
      return say(t.notAddingUp, { see })
  }
}

function saidText(corpus: Corpus, kind: Checkable, id: string, check: SourceCheck, of: Aspect): string {
  const { caution: t, depths } = wordsFor(corpus.review)
  const given = givenText(corpus, check, of)
  const refs = corpus.get(kind, id)?.refs ?? []
  const work = !refs.includes(check.ref) ? t.besideIt : refs.length > 1 ? t.oneOfThem : t.theWork
  const depth = check.version === 'preprint' ? t.preprint : depths[check.read]
  return given === null ? say(t.saysOtherwise, { work, depth }) : say(t.gives, { work, given, depth })
}

/** What a work gives in place of what is printed: of a record's value, or of the one circumstance in which it differs. */
function givenText(corpus: Corpus, check: SourceCheck, of: Aspect): string | null {
  const property = conditionMeant(of)
  const condition = check.conditions.find(one => one.property === property)
  if (condition) return conditionText(corpus, condition)
  const found = foundIn(check)
  return found && formatQuantity(found, corpus.unit(found.unit))
}
