import { z } from 'zod'

/** The address of a page on the web: nothing that runs a program or opens a file of the reader's. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: 'an address on the web begins with https:// or http:// and names a host',
    abort: true,
  })
  .refine(text => !/\s/.test(text), 'an address on the web holds no spaces')

/** The address of a site, to which those of its pages are joined. */
export const siteAddress = webAddress.refine(
  text => /^[^?#]*\/$/.test(text),
  'the address of a site ends in a slash, without ? and #: what its pages are called comes behind it',
)

/** A language as BCP 47 names it, such as `en-GB`. */
export const language = z.string().refine(isLanguage, 'a language is a tag of BCP 47, such as "en-GB"')

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
