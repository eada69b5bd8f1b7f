import { listed, say } from '../catalogue/say.ts'
import { wordsOf } from '../catalogue/words.ts'
import type { Reference } from '../kinds/reference.ts'
import type { Author } from '../schema/author.ts'
import { plainText } from './plain.ts'

/** What is said of a work names no quantities. */
const noRecords: Parameters<typeof plainText>[0] = {
  get: () => undefined,
  unit: id => {
    throw new RangeError(`There is no unit ${id}.`)
  },
}

/** The title of a work in plain words, its formulas with Unicode subscripts; null where none is given. */
export const workTitle = ({ title }: Pick<Reference, 'title'>): string | null =>
  title === null ? null : workText(title)

/** What is said of a work, in plain words. */
export const workText = (text: string): string => plainText(noRecords, text)

/** The address that a DOI leads to. */
export const doiAddress = (doi: string): string =>
  `https://doi.org/${encodeURI(doi).replace(/[?#]/g, character => encodeURIComponent(character))}`

/** Whether a name is written as in East Asia: the family first and no blank behind it. Foreign names in katakana alone are not. */
const isEastAsian = ({ family, given }: { family: string; given: string | null }): boolean =>
  given !== null && eastAsian.test(family) && eastAsian.test(given) && /[^\p{sc=Kana}ー]/u.test(family + given)

const eastAsian = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー々]+$/u

/** An author as the bibliography prints one: initials, then the family name; "王小明" as it is written in East Asia. */
export function authorName(author: Author): string {
  if ('literal' in author) return author.literal
  if (isEastAsian(author)) return familyFirst(author)
  return [author.given, author.family, author.suffix].filter(Boolean).join(' ')
}

/** An author as a list from A to Z has one, by the family name: "Berg, A.", "王小明". */
export function familyFirst(author: Author): string {
  if ('literal' in author) return author.literal
  const { family, given, suffix } = author
  return isEastAsian(author)
    ? [family, given, suffix].filter(Boolean).join('')
    : [family, given].filter(Boolean).join(', ')
}

/** The family name of an author, or the name of a body. */
export const familyName = (author: Author): string => ('literal' in author ? author.literal : author.family)

/** Who speaks of a work, in a language given as BCP 47. */
type Speaker = { language: string }

const inEnglish: Speaker = { language: 'en' }

/** The authors of a work as running text; with `others`, those who are named and "et al.", or what the language has for it. */
export function authorList(authors: readonly Author[], others = false, by: Speaker = inEnglish): string {
  const names = authors.map(authorName)
  if (others && names.length > 0) return withOthers(by, names)
  return listed(by, names)
}

/**
 * A name for a work in a few words: "Wang et al., 2012", or its number where the article prints neither; "Wang et al.,
 * 2012 (retracted)" where it was.
 */
export function shortName(reference: Reference, by: Speaker = inEnglish): string {
  const t = wordsOf(by.language).works
  const who = shortAuthors(reference.author, reference.others, by)
  const name = [who, reference.year].filter(part => part !== null).join(', ') || say(t.reference, { id: reference.id })
  return reference.status?.is === 'retracted' ? say(t.nameRetracted, { name }) : name
}

/** Authors in a few words: "Wang et al.", "Berg and Dahl"; null where there is none. */
export function shortAuthors(authors: readonly Author[], others = false, by: Speaker = inEnglish): string | null {
  const [first, second] = authors
  if (!first) return null
  if (authors.length === 1 && !others) return familyName(first)
  if (authors.length === 2 && second && !others) return listed(by, [familyName(first), familyName(second)])
  return withOthers(by, [familyName(first)])
}

/** Names of a list that is cut. */
function withOthers({ language }: Speaker, names: readonly string[]): string {
  const { works: t } = wordsOf(language)
  return say(t.cutList, { names: names.join(t.betweenNames), others: t.etAl })
}

/** Journal, year, volume and pages, in the order in which the bibliography prints them. */
export function sourceParts(reference: Reference): {
  journal: string | null
  year: string | null
  volume: string | null
  page: string | null
} {
  return {
    journal: reference['container-title'],
    year: reference.year === null ? null : String(reference.year),
    volume: reference.volume,
    page: reference.page,
  }
}

/** Google Scholar's look-up of a work by what the bibliography prints of it; null where that is too little. */
export function scholarLookup(reference: Reference): string | null {
  const [first] = reference.author
  if (!reference['container-title'] && !reference.title) return null
  const query = new URLSearchParams()
  const title = workTitle(reference)
  if (title) query.set('title', title)
  if (first) query.set('author', authorName(first))
  if (reference['container-title']) query.set('journal', reference['container-title'])
  if (reference.volume) query.set('volume', reference.volume)
  if (reference.page) query.set('pages', reference.page.replace('–', '-'))
  if (reference.year) query.set('publication_year', String(reference.year))
  return `https://scholar.google.com/scholar_lookup?${query}`
}
