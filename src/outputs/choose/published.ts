import type { Corpus } from '../../core/corpus/types.ts'
import { csv } from '../exports/csv.ts'
import { plainText } from '../render/plain.ts'
import { choices } from './needs.ts'

/** What every technique can do, a row a technique and need; `can` is null where nothing is said. */
function abilityRows(corpus: Corpus) {
  const { needs, choices: techniques } = choices(corpus)
  return techniques.flatMap(({ technique, capabilities }) =>
    needs.map(({ id }, index) => {
      const capability = capabilities[index]
      return {
        technique: technique.id,
        need: id,
        can: capability?.can ?? null,
        why: capability ? plainText(corpus, capability.why) : null,
        section: capability?.section ?? null,
        refs: capability?.refs ?? [],
      }
    }),
  )
}

/** What techniques can do as a CSV file. */
export function abilityCsv(corpus: Corpus): string {
  const rows = abilityRows(corpus)
  return csv(Object.keys(rows[0] ?? {}), rows)
}

/** What techniques can do as a JSON array. */
export const abilityJson = (corpus: Corpus): string => `${JSON.stringify(abilityRows(corpus), null, 1)}\n`
