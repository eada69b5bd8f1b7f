import type { Corpus } from '../../core/corpus/types.ts'
import { typedColumns } from '../../core/csv/types.ts'
import { writeCsv } from '../../core/csv/write.ts'
import { isInDoubt, standingOf } from '../../core/standing/standing.ts'
import { plainText } from '../../core/words/plain.ts'
import { quantitiesIn } from '../../core/words/quantities.ts'
import { jsonLines } from '../render/json.ts'
import { choices } from './needs.ts'

/** What every technique can do, a row a technique and need; `can` is null where nothing is said. */
function abilityRows(corpus: Corpus) {
  return choices(corpus).choices.flatMap(({ technique, abilities }) =>
    abilities.map(({ need, capability }) => ({
      technique: technique.id,
      need: need.id,
      can: capability?.can ?? null,
      why: capability ? plainText(corpus, capability.why) : null,
      in_doubt: capability ? doubtedIn(corpus, capability.why) : [],
      section: capability?.section ?? null,
      refs: capability?.refs ?? [],
    })),
  )
}

/** The measurements in doubt that a text prints. */
const doubtedIn = (corpus: Corpus, text: string): string[] =>
  quantitiesIn(corpus, text).flatMap(({ id }) => (isInDoubt(standingOf(corpus, 'measurements', id)) ? [id] : []))

const columns = typedColumns({
  technique: 'text',
  need: 'text',
  can: 'text',
  why: 'text',
  in_doubt: 'texts',
  section: 'text',
  refs: 'integers',
})

/** What techniques can do as a CSV file. */
export const abilityCsv = (corpus: Corpus): string => writeCsv(columns, abilityRows(corpus))

/** What techniques can do as a JSON array with a line a row. */
export const abilityJson = (corpus: Corpus): string => jsonLines(abilityRows(corpus))
