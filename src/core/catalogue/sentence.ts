import { lower } from '../basics/letters.ts'

/** Languages that write nouns with a capital wherever they stand. */
const keeping = new Set(['de', 'gsw', 'lb', 'nds'])

/**
 * A title as it stands inside a sentence of a language, given as BCP 47: without the capital that only its beginning has,
 * unless the language keeps it, as German does with nouns.
 */
export const inSentence = ({ language }: { language: string }, title: string): string =>
  keeping.has(language.split('-')[0]?.toLowerCase() ?? '') ? title : lower(title)
