/**
 * A name or a sentence with a capital first. What begins with a symbol keeps it: `β-tin`, `pH`, `n-type`. The article "a"
 * is a word.
 */
export const capital = (text: string): string => text.replace(/^(?:\p{Ll}(?=\p{Ll})|a(?= ))/u, raised)

/**
 * A name as it stands inside a sentence: without the capital that it has on its own. What begins with a symbol keeps it:
 * `LiTFSI`, `P2 oxide`, `C-rate`, `SEI`.
 */
export const lower = (text: string): string => text.replace(/^(?:\p{Lu}(?=\p{Ll}+(?![\p{L}\p{N}]))|A(?= ))/u, lowered)

/** A letter that has no single counterpart, such as ß, stays. */
const one = (letter: string, other: string): string => (other.length === letter.length ? other : letter)
const raised = (letter: string): string => one(letter, letter.toUpperCase())
const lowered = (letter: string): string => one(letter, letter.toLowerCase())
