import { say } from '../catalogue/say.ts'
import type { Words } from '../catalogue/words.ts'
import type { MassFault } from '../chem/index.ts'

/** Why a formula has no molar mass, in a language of the interface, as it stands inside a sentence. */
export const massFaultText = (
  { massFaults }: Pick<Words, 'massFaults'>,
  formula: string,
  { is, of }: MassFault,
): string => say(massFaults[is], { of, formula, example: '^{99}Tc' })
