const levels = (plain: string, moved: string): ReadonlyMap<string, string> =>
  new Map([...plain].map((sign, at) => [sign, [...moved][at] ?? sign]))

// Marked as without effects: a script of a page takes along only the lists that it asks for.

/** Digits, signs and letters that have characters of their own below the line. */
export const lowered = /* @__PURE__ */ levels('0123456789+−-=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ')

/** And above it. */
export const raised = /* @__PURE__ */ levels('0123456789+−-=()inx', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁱⁿˣ')

/** A text in characters of another level; null where one of its signs has none. A sign that is `kept` stays on the line. */
export function shifted(text: string, level: ReadonlyMap<string, string>, kept = ''): string | null {
  const found = [...text].map(sign => level.get(sign) ?? (kept.includes(sign) ? sign : undefined))
  return found.includes(undefined) ? null : found.join('')
}

const backOf = (level: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...level].reverse().map(([sign, character]) => [character, sign === '−' ? '-' : sign]))
const fromLowered = /* @__PURE__ */ backOf(lowered)
const fromRaised = /* @__PURE__ */ backOf(raised)

/** Characters below or above the line as the signs that they are on it; a difference gets the plain hyphen. */
export const onLine = (text: string): string =>
  [...text].map(character => fromLowered.get(character) ?? fromRaised.get(character) ?? character).join('')

/** The characters of a level, as they stand between the brackets of a pattern. */
export const inPattern = (level: ReadonlyMap<string, string>): string => [...new Set(level.values())].join('')
