import { Fault, type Reader } from './reader.ts'

/** A stacking whose name looks like a few atoms: P2, O3, 2H, 1T′. */
const stacking = "(?:\\d[A-Z]['′]?|[OPT]['′]?[1-3]['′]?)"
const isStacking = new RegExp(`^${stacking}$`)
const stackings = new RegExp(`^((?:[/@–]${stacking})*[/@–]${stacking})-(?=[A-Z([])`)
const otherDash = new RegExp(
  `^(?:(${stacking})[\\u2010\\u2011−]|([α-ω]['′"″]{0,2}|[a-z]{1,3})[\\u2010\\u2011−–])(?=[A-Z([])`,
)

/** What ends a phase, seen from within it. */
const phaseEnd = / [+/·@–] |[/·@–]/

/** Throws a Fault where a phase begins with a polymorph whose name another dash than the plain one sets apart. */
export function checkPolymorphDash(reader: Reader): void {
  const found = otherDash.exec(reader.rest)
  if (!found) return
  const name = found[1] ?? found[2] ?? ''
  const meant = `${name}-${reader.rest.slice(found[0].length)}`
  throw new Fault(
    `a polymorph is set apart by a plain hyphen: ${meant.split(phaseEnd)[0]}`,
    reader.position + name.length,
  )
}

/**
 * Throws a Fault where the sign that ends the phase which began at `start` may join something else than phases: a range of
 * an index (`Na0.5–0.7MnO2`), or the names of polymorphs with their compound (`P2–NaMnO2`, `P2/O3-NaMnO2`).
 */
export function checkJoint(reader: Reader, start: number): void {
  const { rest, position } = reader
  const before = reader.text.slice(start, position)
  const from = /\d+(?:\.\d+)?$/.exec(before)?.[0]
  const to = /^–(\d+(?:\.\d+)?)/.exec(rest)?.[1]
  if (from !== undefined && to !== undefined) {
    const after = rest.slice(1 + to.length)
    const host = before.slice(0, -from.length)
    throw twoWays(
      `${from}–${to}`,
      `${host}_x${after} for a range, or ${before} – ${to}${after}`,
      position - from.length,
    )
  }
  if (!isStacking.test(before)) return
  if (/^–[A-Z([]/.test(rest))
    throw twoWays(`${before}–`, `${before}-${rest.slice(1)} for a polymorph, or ${before} – ${rest.slice(1)}`, start)
  const [whole = '', others = ''] = stackings.exec(rest) ?? []
  if (whole === '') return
  const compound = rest.slice(whole.length).split(phaseEnd)[0] ?? ''
  const apart = (before + others).replace(/[/@–]|$/g, sign => `-${compound}${sign}`)
  throw twoWays(before + whole, `${apart} for polymorphs, or ${before} ${rest[0]} ${rest.slice(1)}`, start)
}

const twoWays = (text: string, ways: string, position: number): Fault =>
  new Fault(`"${text}" can be read in two ways: write ${ways} for two phases`, position)

/** Whether a phase that is followed by another would be taken for a polymorph's name without a space behind it. */
export const looksStacked = (phase: string): boolean => isStacking.test(phase)
