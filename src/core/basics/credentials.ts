/** What stands in an address before its host, and in no other text: `https://user:word@`. */
const before = /(?<![a-z\d+.-])([a-z][a-z\d+.-]*):\/\/([^\s/?#@"'<>()[\]{}]+)@(?=[^\s/?#])/gi

/** The addresses in a text that hold a password, or a user's name for a page: where each begins, and as far as that reaches. */
export function credentialsIn(text: string): { offset: number; written: string }[] {
  if (!text.includes('://')) return []
  return [...text.matchAll(before)]
    .filter(([, scheme = '', user = '']) => user.includes(':') || /^https?$/i.test(scheme))
    .map(({ 0: written, index }) => ({ offset: index, written }))
}
