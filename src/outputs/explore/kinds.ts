import { inSentence } from '../../core/catalogue/sentence.ts'
import type { Dataset, Row } from './row.ts'

/** What kind of quantity a row is, inside a phrase: `operating condition`; null where it is no quantity. */
export const quantityKind = ({ words }: Pick<Dataset, 'words'>, { kind }: Pick<Row, 'kind'>): string | null =>
  kind === null ? null : inSentence(words, words.quantityKinds[kind as keyof typeof words.quantityKinds] ?? kind)
