/** An address of the site's own as a text writes it, from the root of the site: `/s/3.1/?e=1.0.0#p4`. */
export interface OwnAddress {
  /** Without the leading slash, decoded: `s/3.1/`, `data/measurements.csv`, empty for home. */
  path: string
  /** With its question mark; empty where there is none. */
  query: string
  /** Without its hash; null where there is none. */
  fragment: string | null
}

/** Reads an address that is written from the root of the site; null for any other, or one that is wrongly encoded. */
export function ownAddress(url: string): OwnAddress | null {
  const [, path, query = '', fragment] = /^\/(?!\/)([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
  if (path === undefined) return null
  try {
    return {
      path: decodeURIComponent(path),
      query,
      fragment: fragment === undefined ? null : decodeURIComponent(fragment),
    }
  } catch {
    return null
  }
}

/** The address as a link of a page writes it; `href` gives that of a path. */
export function ownLink({ path, query, fragment }: OwnAddress, href: (path: string) => string): string {
  const anchor = fragment === null ? '' : `#${fragment}`
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return query === '' ? href(encoded + anchor) : href(encoded) + query + anchor
}
