/**
 * A name or a sentence with a capital first. What begins with a symbol keeps it: `β-tin`, `pH`, `n-type`. The article "a"
 * is a word.
 */
export const capital = (text: string): string => text.replace(/^(?:\p{Ll}(?=\p{Ll})|a(?= ))/u, raised)

/**
 * A name as it stands inside a sentence: without the capital that it has on its own. What begins with a symbol keeps it:
 * `LiTFSI`, `P2 oxide`, `C-rate`, `SEI`.
 */
export const lower = (text: string): string =>
  isProperName(text) ? text : text.replace(/^(?:\p{Lu}(?=\p{Ll}+(?![\p{L}\p{N}]))|A(?= ))/u, lowered)

/**
 * Whether every word of some length has a capital, as in `Great Barrier Reef`, `Bay of Bengal` or `Henry III`: then none
 * has it for standing first.
 */
const isProperName = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Ll}{1,3}| \p{Lu}[\p{L}'’.-]*)* \p{Lu}(?:\p{Ll}+|[IVX]+)$/u.test(text)

/** Letters that Unicode takes for letters of their own, by the plain ones that people type for them. */
const plainLetters: Readonly<Record<string, string>> = Object.fromEntries(
  'đ d ð d ħ h ı i ĸ k ł l ŋ n ø o œ oe æ ae ß ss þ th ŧ t ſ s ƒ f'.match(/\S+ \S+/g)?.map(pair => pair.split(' ')) ??
    [],
)

/**
 * A text in small letters without accents, points, strokes, ligatures and full width: `Đorđević` as `dordevic`, `Ångström`
 * as `angstrom`, `נַעֲנַע` as `נענע`. The marks that make another syllable of one in Japanese stay: `が` is not `か`.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(?![\u3099\u309a])\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[đðħıĸłŋøœæßþŧſƒ]/g, letter => plainLetters[letter] ?? letter)

const umlauts = { ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue' } as const
const rings = ['a', 'aa'] as const

/**
 * A text as it is typed where a keyboard has no umlauts, in small letters, in each of the usual ways: `Äsche` as `aesche`,
 * `Ångström` as `angstroem` and `aangstroem`; nothing for a text without such letters.
 */
export function spelledOut(text: string): string[] {
  const letters = text.normalize('NFC').toLowerCase()
  if (!/[äöøüå]/.test(letters)) return []
  const plain = letters.replace(/[äöøü]/g, letter => umlauts[letter as keyof typeof umlauts])
  return plain.includes('å') ? rings.map(ring => plain.replaceAll('å', ring)) : [plain]
}

/** A letter that has no single counterpart, such as ß, stays. */
const one = (letter: string, other: string): string => (other.length === letter.length ? other : letter)
const raised = (letter: string): string => one(letter, letter.toUpperCase())
const lowered = (letter: string): string => one(letter, letter.toLowerCase())
