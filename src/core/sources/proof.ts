import type { Reference } from '../kinds/reference.ts'
import type { SourceCheck } from '../kinds/source-check.ts'
import { quantityNumbers } from '../schema/quantity-numbers.ts'
import type { Path } from '../schema/shape.ts'
import type { SourceCopy } from './copy.ts'
import { type Folded, fold, placeOf } from './folded.ts'
import { endOfText, standingOf } from './numbers.ts'

/** What a copy is asked for: the words that lead to a passage, a number told there, or the title of its work. */
interface Asked {
  ref: number
  what: 'passage' | 'number' | 'title'
  /** Where it stands in the source check, or in the entry of the work. */
  path: Path
  /** The id of the source check; null for the title of a work. */
  check: string | null
}

/** What came of it: found in the copy, missing there (as a mere label, where `label`), or not to be asked, and why. */
export type Proof = Asked &
  ({ result: 'found' } | { result: 'missing'; label: boolean; copy: string } | { result: 'unasked'; why: Unasked })

/** Why something could not be checked. */
export type Unasked = 'no-copy' | 'no-title' | 'says-nothing'

/** Works and source checks, as far as copies are asked about them. */
interface Claims {
  works: readonly Pick<Reference, 'id' | 'title'>[]
  checks: readonly SourceCheck[]
}

/** As many characters before and after its first words belong to a passage. */
const reach = 500

/**
 * Asks the curator's copies for every title, every passage by its words, and every number that is said to be told there.
 * Where a work has several copies, one that has the words is enough.
 */
export function prove({ works, checks }: Claims, copies: readonly SourceCopy[]): Proof[] {
  const byWork = Map.groupBy(
    copies.map(copy => readable(copy)),
    ({ copy }) => copy.ref,
  )
  return [
    ...works.flatMap(work => titleProof(work, byWork.get(work.id) ?? [])),
    ...checks.flatMap(check => checkProofs(check, byWork.get(check.ref) ?? [])),
  ]
}

/** A copy with its title and its text, up to its list of works, folded once. */
interface Readable {
  copy: SourceCopy
  body: string
  folded: Folded
}

function readable(copy: SourceCopy): Readable {
  const body = `${copy.title ?? ''}\n${copy.text.slice(0, endOfText(copy.text))}`
  return { copy, body, folded: fold(body) }
}

function titleProof({ id, title }: Claims['works'][number], copies: readonly Readable[]): Proof[] {
  if (title === null) return []
  const asked = { ref: id, what: 'title', path: ['title'], check: null } as const
  const [first] = copies
  if (!first) return [{ ...asked, result: 'unasked', why: 'no-copy' }]
  if (copies.some(({ body, folded }) => placeOf(title, body, folded) !== null)) return [{ ...asked, result: 'found' }]
  const named = copies.find(({ copy }) => copy.title !== null)
  return [
    named
      ? { ...asked, result: 'missing', label: false, copy: named.copy.file }
      : { ...asked, result: 'unasked', why: 'no-title' },
  ]
}

function checkProofs(check: SourceCheck, copies: readonly Readable[]): Proof[] {
  const asked = { ref: check.ref, what: 'passage', path: ['locator'], check: check.id } as const
  const [first] = copies
  if (!first) return [{ ...asked, result: 'unasked', why: 'no-copy' }]
  const { locator } = check
  if (locator === null) return [{ ...asked, result: 'unasked', why: 'says-nothing' }]
  const passage = passageOf(locator, copies)
  if (passage === null) return [{ ...asked, result: 'missing', label: false, copy: first.copy.file }]
  return [{ ...asked, result: 'found' }, ...numberProofs(check, passage)]
}

/** What stands around some words, in the first copy that has them. */
function passageOf(words: string, copies: readonly Readable[]): { text: string; file: string } | null {
  for (const { copy, body, folded } of copies) {
    const at = placeOf(words, body, folded)
    if (at !== null) return { text: body.slice(Math.max(0, at - reach), at + words.length + reach), file: copy.file }
  }
  return null
}

/** Every number that a check has from a passage, those of its circumstances too. */
function numberProofs(check: SourceCheck, passage: { text: string; file: string }): Proof[] {
  if (check.unit === null) return []
  const quantities = [
    { path: [], quantity: check },
    ...check.conditions.map((quantity, index) => ({ path: ['conditions', index], quantity })),
  ]
  return quantities.flatMap(({ path, quantity }) =>
    quantityNumbers.flatMap((field): Proof[] => {
      const number = quantity[field]
      if (typeof number !== 'number') return []
      const asked = { ref: check.ref, what: 'number', path: [...path, field], check: check.id } as const
      const standing = standingOf(number, passage.text)
      return standing === 'told'
        ? [{ ...asked, result: 'found' }]
        : [{ ...asked, result: 'missing', label: standing === 'label', copy: passage.file }]
    }),
  )
}

/** The works of which a copy is another text than the one that a source check read, by their numbers. */
export function otherTexts(checks: readonly SourceCheck[], copies: readonly SourceCopy[]): number[] {
  const hashes = Map.groupBy(copies, ({ ref }) => ref)
  const others = checks.filter(({ ref, sha256 }) => {
    const own = hashes.get(ref)
    return sha256 !== null && own !== undefined && !own.some(copy => copy.sha256 === sha256)
  })
  return [...new Set(others.map(({ ref }) => ref))].sort((a, b) => a - b)
}
