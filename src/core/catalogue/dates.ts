import { memoise } from '../basics/memoise.ts'
import type { Words } from './words.ts'

type Spoken = Pick<Words, 'language'>

/** English writes the day before the month, as in British print. */
const dateLocale = ({ language }: Spoken): string => (language === 'en' ? 'en-GB' : language)

const formatOf = memoise(
  (words: Spoken) => new Intl.DateTimeFormat(dateLocale(words), { dateStyle: 'long', timeZone: 'UTC' }),
)

/** A day, `2026-11-27`, as the language writes it: "27 November 2026", "27. November 2026", "2026年11月27日". */
export const dayText = memoise((words: Spoken, day: string): string =>
  formatOf(words).format(new Date(`${day}T00:00:00Z`)),
)
