/** An address that a reader may have pasted: its last part, which is an id or an anchor, and what stands before it. */
export interface AskedAddress {
  last: string
  /** Null where an id stands alone. */
  before: string | null
}

/**
 * The address in a query: that of a page here or on any other site (`https://…/r/tin-sodiation/`, `s/3.1/#p4`), or an id
 * alone (`tin-sodiation`); null for other words.
 */
export function addressIn(text: string): AskedAddress | null {
  const asked = text.trim().replace(/\?[^#]*/, '')
  if (/^\p{Ll}[\p{Ll}\p{N}]*(?:-[\p{Ll}\p{N}]+)+$/u.test(asked)) return { last: asked, before: null }
  return /^[^\s/]+\/[^\s]+$|^[^\s/]+\/$|^\/[^\s]+$/.test(asked) ? parted(asked) : null
}

/** The key under which an index has what stands at a path within the site; no word is such a key. */
export function addressKey(path: string): string {
  const { last, before } = parted(path)
  return `@${last}@${before}`
}

/** The key with which all addresses begin that end as one does. */
export const addressStart = ({ last }: AskedAddress): string => `@${last}@`

/** An address without what says nothing: the name of its file and the stroke at its end. */
function parted(address: string): { last: string; before: string } {
  const [page = '', anchor = ''] = address.split('#')
  const place = page.replace(/(^|\/)index\.html$/, '$1').replace(/\/$/, '')
  if (anchor !== '') return { last: anchor, before: `${place}/` }
  const at = place.lastIndexOf('/') + 1
  return { last: place.slice(at), before: place.slice(0, at) }
}
