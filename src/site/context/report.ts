import { dayText } from '../../core/catalogue/dates.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { publicAddress } from '../../core/permalinks/public.ts'
import type { Review } from '../../core/schema/review.ts'

/** A page that a reader may have something to say about. */
interface Reported {
  /** What it shows, in words. */
  title: string
  /** Its address within the site: `r/<id>/`. */
  path: string
}

/** A report that a reader may send, filled in but for what is wrong. */
interface ReaderReport {
  text: string
  /** Where a tracker takes it, and where mail brings it; null where the review names none. */
  tracker: string | null
  mail: string | null
}

/** The report on a page: it names the page, its id, the edition and the permalink. */
export function reportOn(review: Review, { title, path }: Reported): ReaderReport {
  const words = wordsFor(review)
  const { reported: t } = words
  const id = path.replace(/\/$/, '').split('/').at(-1)
  const text = [
    t.wrongOrMissing,
    '',
    `${title} (${review.name})`,
    ...(id ? [say(t.id, { id })] : []),
    say(t.edition, { version: review.version, date: dayText(words, review.date) }),
    say(t.permalink, { address: publicAddress(review, path) ?? path }),
  ].join('\n')
  const subject = `${review.name}: ${title}`
  const { issues, contact } = review
  return {
    text,
    tracker: issues && filled(issues, { title: subject, text }),
    mail: contact && `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(crlf(text))}`,
  }
}

/** A line of a mail ends in both characters. */
const crlf = (text: string): string => text.replaceAll('\n', '\r\n')

const filled = (address: string, values: Record<'title' | 'text', string>): string =>
  address.replace(/(?:\{|%7B)(title|text)(?:\}|%7D)/gi, (_, name: string) =>
    encodeURIComponent(name.toLowerCase() === 'title' ? values.title : values.text),
  )
