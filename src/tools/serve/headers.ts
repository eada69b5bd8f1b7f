/**
 * What every answer of a server says to the browser besides its body. The policy of a page stands in the page; this is
 * what a page can't say of itself: that a file is what its type says, and that no other host is told which page of an
 * internal server led to it.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
}

/** The paths, from the root of a site, of the pages that are made to stand in a frame on any other page. */
export const framedPages = '^/chart/[^/]+/embed/'

/** Which pages may show an answer in a frame: only a server can say it, in this header. */
export const frameHeader = 'Content-Security-Policy'
export const frameRules = { framed: 'frame-ancestors *', others: "frame-ancestors 'self'" } as const
