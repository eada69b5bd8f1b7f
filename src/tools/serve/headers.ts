/**
 * What every answer of a server says to the browser besides its body. The policy of a page stands in the page; this is
 * what a page can't say of itself: who may show it in a frame, that a file is what its type says, and that no other host
 * is told which page of an internal server led to it.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
}
