import { memoise } from '../basics/memoise.ts'
import { kinds } from '../kinds/kinds.ts'
import type { Kind, Records } from '../kinds/types.ts'
import type { Corpus, Use } from './types.ts'

/** Whether a record says anything in a formula. */
export const holdsFormula = (record: Records[Kind]): boolean =>
  ('steps' in record && record.steps.some(({ phases, equation }) => phases.length > 0 || equation !== null)) ||
  ('formula' in record && record.formula !== null) ||
  ('phases' in record && record.phases.length > 0)

/** Whether a text prints a formula. */
export const printsFormula = ({ uses }: { readonly uses: readonly Pick<Use, 'component'>[] }): boolean =>
  uses.some(({ component }) => component === 'Chem')

/** Whether a review has any formula, so that a reader may look for one. */
export const hasFormulas = memoise(
  ({ records, sections }: Corpus): boolean =>
    kinds.some(kind => (records[kind] as Records[Kind][]).some(holdsFormula)) || sections.some(printsFormula),
)
