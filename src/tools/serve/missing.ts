/**
 * The page for a missing address as it must be to work at that address: its links are relative to the site's root, so
 * each gets as many steps up as the address has folders. `path` is the missing address below the site's root.
 */
export function missingPageAt(html: string, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1)
  return html.replace(/(\s(?:href|src)=")(?![a-z]+:|[#/])/g, `$1${up}`)
}
