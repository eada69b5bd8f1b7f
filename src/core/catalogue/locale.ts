import type { Words } from './words.ts'

/** What is asked of a catalogue to write in its language. */
export type Spoken = Pick<Words, 'language'>

/**
 * The locale by which dates and lists of a language are written. English is that of British print: the day before the
 * month, no comma before the last word of a list.
 */
export const localeOf = ({ language }: Spoken): string => (language === 'en' ? 'en-GB' : language)
