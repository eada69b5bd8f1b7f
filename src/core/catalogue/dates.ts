import { memoise } from '../basics/memoise.ts'
import { localeOf, type Spoken } from './locale.ts'

const formatOf = memoise(
  (words: Spoken) => new Intl.DateTimeFormat(localeOf(words), { dateStyle: 'long', timeZone: 'UTC' }),
)

/** A day, `2026-11-27`, as the language writes it: "27 November 2026", "27. November 2026", "2026年11月27日". */
export const dayText = memoise((words: Spoken, day: string): string =>
  formatOf(words).format(new Date(`${day}T00:00:00Z`)),
)
