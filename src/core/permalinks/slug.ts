/** A text in lower case with hyphens, for keys and names of files: `In Situ Atlas` becomes `in-situ-atlas`. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
