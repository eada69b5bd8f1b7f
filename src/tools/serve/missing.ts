/**
 * The page for a missing address as it must be to work at any: each of its links begins with `./`, in whose place stands
 * the path that the site is served at, which begins and ends with `/`.
 */
export const missingPageAt = (html: string, mount: string): string => html.replaceAll('="./', `="${mount}`)
