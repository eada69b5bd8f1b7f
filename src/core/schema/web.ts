import { z } from 'zod'

/** Refuses a value, with what to write instead. */
export const refuse = (ctx: z.core.$RefinementCtx, message: string, hint: string): void =>
  void ctx.addIssue({ code: 'custom', message, params: { hint } })

const bareDoi = /^10\.\d+(?:\.\d+)*\/[^\s\p{Cc}\p{Cf}]+$/u

/** What stands before a DOI where it was copied as an address, or from print. */
const beforeDoi =
  /^\s*(?:(?:https?:\/\/)?(?:[\w-]+\.)*doi\.org\/|https?:\/\/\S*?\/(?=10\.\d{4,9}\/)|(?:info:|urn:)?doi\s*[:/]?\s*)/i

/** Signs of the sentence around an address, which no address ends in. */
const closing = '”’“»›。，、；：！？…）」』】〉》>"\''
/** Those that an address may end in, though no DOI does. */
const points = '.,;:!?'

/** An address without what is of the sentence around it. */
export function withoutSentence(address: string): string {
  const isDoi = /^10\.\d|^https?:\/\/(?:[\w-]+\.)*doi\.org\//i.test(address)
  const endsIn = (end: number, signs: string) => end > 0 && signs.includes(address[end - 1] ?? '')
  let end = address.length
  while (endsIn(end, closing + points) || (isDoi && endsIn(end, ')') && isUnopened(address.slice(0, end)))) end--
  const dropped = address.slice(end)
  return isDoi || [...dropped].some(sign => closing.includes(sign)) ? address.slice(0, end) : address
}

const isUnopened = (text: string): boolean => text.split(')').length > text.split('(').length

/** With hyphens where print has dashes. */
const withHyphens = (text: string): string => text.replace(/[\u2010-\u2015\u2212]/g, '-')

/** A DOI as it is typed: without brackets and other signs of older ones as an address codes them, `%28`. */
const asTyped = (doi: string): string => withHyphens(doi.replace(/%(?:28|29|2F|3[ABCE]|5[BD])/gi, decoded))

/** A DOI by itself: `10.1038/nmat4834`. */
export const doi = z.string().superRefine((value, ctx) => {
  if (bareDoi.test(value) && withoutSentence(value) === value && asTyped(value) === value) return
  const cleaned = withoutSentence(
    withHyphens(decoded(value.replace(beforeDoi, '')))
      .replace(/^[\s([<"'“]+(?=10\.)/, '')
      .trim(),
  )
  refuse(
    ctx,
    `\`${shortened(value)}\` is no DOI by itself`,
    bareDoi.test(cleaned)
      ? `Write \`${cleaned}\`.`
      : 'A DOI is `10.`, the number of a registrant, a slash and a suffix without spaces: `10.1038/nmat4834`.',
  )
})

/** An address on the web, absolute: `https://example.org/data`. */
export const webAddress = z.string().superRefine((value, ctx) => {
  const fault = faultOf(value)
  if (fault) refuse(ctx, ...fault)
})

/** An address where a work was read, which others can open too: of a page, at a host with a name, and through no proxy. */
export const readAddress = z.string().superRefine((value, ctx) => {
  const fault = faultOf(value)
  if (fault) return refuse(ctx, ...fault)
  const reason = unfitToCite(new URL(value))
  if (reason === null) return
  refuse(
    ctx,
    `\`${shortened(value)}\` is no address to cite: ${reason}`,
    'Give that of the work itself, such as https://doi.org/ and its DOI, or null, and say in `copy` what was read.',
  )
})

/** Why others would not find a text at an address; null where they would. */
function unfitToCite({ hostname, pathname, search }: URL): string | null {
  if (/^[\d.]+$|^\[/.test(hostname) || !hostname.includes('.')) return 'its host has no name of its own'
  if (/proxy/i.test(hostname)) return 'it leads through a proxy'
  return pathname === '/' && search === '' ? 'it names a whole site and no page' : null
}

/** The address under which a review is cited: every page's is joined to it, so that it ends in a slash. */
export const siteAddress = z.string().superRefine((value, ctx) => {
  const fault = faultOf(value)
  if (fault) return refuse(ctx, ...fault)
  if (!/[?#]/.test(value) && value.endsWith('/')) return
  const bare = value.replace(/[?#].*$/, '').replace(/\/index\.html?$/, '')
  refuse(
    ctx,
    `\`${shortened(value)}\` is no address that those of pages can be joined to: ${/[?#]/.test(value) ? 'it has a query or a fragment' : 'it does not end in a slash'}`,
    `Write \`${bare.endsWith('/') ? bare : `${bare}/`}\`.`,
  )
})

const bareMail =
  /^[^\s@<>()[\],;:"\\\p{Cc}\p{Cf}?&#%/]+@[^\s@<>()[\],;:"\\\p{Cc}\p{Cf}?&#%/]+\.[^\s@.<>()[\],;:"\\?&#%/]+$/u

/** A mail address by itself: `editors@example.org`. */
export const mailAddress = z.string().superRefine((value, ctx) => {
  if (bareMail.test(value)) return
  const cleaned = value
    .replace(/^\s*mailto:/i, '')
    .replace(/\?.*$/s, '')
    .replace(/^.*<([^<>]*)>\s*$/s, '$1')
    .trim()
  refuse(
    ctx,
    `\`${shortened(value)}\` is no mail address by itself`,
    bareMail.test(cleaned)
      ? `Write \`${cleaned}\`.`
      : 'A mail address is a name, an @ and a host: `editors@example.org`.',
  )
})

/** What is wrong with an address on the web, and what to write; null where nothing is. */
function faultOf(value: string): [message: string, hint: string] | null {
  const shown = `\`${shortened(value)}\``
  if (/[\s\\\p{Cc}\p{Cf}]/u.test(value))
    return [`${shown} holds a character that no address has`, 'Write `%20` for a space, and a slash for a backslash.']
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value))
    return [`${shown} is no address on the web`, 'An address begins with https://.']
  const { username, password } = new URL(value)
  if (username || password) return [`${shown} holds a user's name or password`, 'Take out what stands before the @.']
  const bare = withoutSentence(value)
  return bare === value ? null : [`${shown} ends in a sign of the sentence around it`, `Write \`${bare}\`.`]
}

const shortened = (value: string): string => (value.length > 100 ? `${value.slice(0, 99)}…` : value)

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** A language by its tag of BCP 47: `en-GB`, `pt`, `zh-Hant`. */
export const languageTag = z.string().superRefine((value, ctx) => {
  if (properTag(value)?.toLowerCase() === value.toLowerCase()) return
  const meant = properTag(tagNamed(value) ?? value.trim().replaceAll('_', '-'))
  refuse(
    ctx,
    `\`${shortened(value)}\` is no tag of a language`,
    meant !== null
      ? `Write \`${meant}\`.`
      : 'A tag of BCP 47 is two or three letters, with a region or script where it matters: `en-GB`, `de`, `zh-Hant`.',
  )
})

/** Languages whose names people write in the place of their tags. */
const named = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'cs', 'ru', 'uk', 'tr', 'zh', 'ja', 'ko']

/** The tag of a language by its name, in English or in the language itself; null for none of those. */
function tagNamed(name: string): string | null {
  const wanted = name.trim().toLowerCase()
  const called = (tag: string, language: string) =>
    new Intl.DisplayNames([language], { type: 'language' }).of(tag)?.toLowerCase()
  return named.find(tag => called(tag, 'en') === wanted || called(tag, tag) === wanted) ?? null
}

/** A tag of a language as BCP 47 has it: `en` for `eng`, `en-GB` for `en-UK`; null for what names no language. */
export function properTag(tag: string): string | null {
  try {
    const [proper = ''] = /^[a-z]{2,3}(?:-|$)/i.test(tag) ? Intl.getCanonicalLocales(tag) : []
    return proper !== '' && partsOf(proper).every(([type, part]) => isKnown(type, part)) ? proper : null
  } catch {
    return null
  }
}

/** The language, the script and the region of a tag. */
function partsOf(tag: string): [type: 'language' | 'script' | 'region', part: string][] {
  const { language, script, region } = new Intl.Locale(tag)
  return [
    ['language', language],
    ...(script ? [['script', script] as ['script', string]] : []),
    ...(region ? [['region', region] as ['region', string]] : []),
  ]
}

/** Whether there is such a part. Of the languages with three letters, some 8,000, nobody here has a list. */
function isKnown(type: 'language' | 'script' | 'region', part: string): boolean {
  if (type === 'language' && part.length > 2) return true
  return new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(part) !== undefined
}

/** A day of the calendar in the time of the web and its next decades: `2026-01-31`. */
export const day = z.iso
  .date({
    abort: true,
    error: ({ input }) =>
      /^\d{4}-\d\d-\d\d$/.test(String(input))
        ? 'the calendar has no such day: a date is a year, a month and a day, as in 2026-01-31'
        : 'a date is written as 2026-01-31',
  })
  .refine(date => date >= '1990' && date < '2101', 'the year lies between 1990 and 2100')
