const marks = /\p{M}/gu
const quotes: Record<string, string> = { '’': "'", '‘': "'", '“': '"', '”': '"', '−': '-', '–': '-', '‑': '-' }

/**
 * Text as a search compares it: small letters without accents, subscripts and superscripts as plain digits, every dash
 * a hyphen, spaces of whatever width one plain space. `Na₁₅Sn₄` becomes `na15sn4`.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[’‘“”−–‑]/g, sign => quotes[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** The words that a search asks for: all of them must be found. Words in double quotes are one. */
export const termsOf = (query: string): string[] =>
  (fold(query).match(/"[^"]+"?|[^\s"]+/g) ?? []).map(term => term.replaceAll('"', '').trim()).filter(Boolean)
