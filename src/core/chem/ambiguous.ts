import { Fault, type Reader } from './reader.ts'

/** Where a part of a formula stands: how deep in brackets, and at which offset its phase begins. */
export interface Scope {
  depth: number
  start: number
}

/** Names of polymorphs and stackings before a formula: `2H-`, `1T′-`, `P2-`, `α-`, `c-`. */
export const polymorph = /^(\d[A-Z]['′]?|[OPT]['′]?\d['′]?|[α-ω]['′"″]{0,2}|[a-z]{1,3})-(?=[A-Z([])/

/** Elements that make molecules of one kind of atoms, with the number of these: phases that a slash may set apart. */
const molecules = new Set('H2 D2 T2 N2 O2 O3 F2 Cl2 Br2 I2 P4 As4 S2 S4 S6 S8 Se2 Se8 Te2 C60 C70'.split(' '))

/** What stands between two marks that set phases apart, slashes aside. */
const phaseEnd = / [+/·@–] |[·@–]/

/**
 * Whether the number before a slash, at the reader, and the number behind it are a fraction (`Ni1/3`), and not the last
 * index of one phase with the coefficient of the next (`MoS2/3C`). Throws a Fault where both can be meant.
 */
export function isFraction(reader: Reader, written: string, start: number, scope: Scope): boolean {
  const below = /^\/(\d+(?:\.\d+)?)/.exec(reader.rest)?.[1]
  if (below === undefined || polymorph.test(reader.rest.slice(1))) return false
  const fraction = `${written}/${below}`
  const before = reader.text.slice(scope.start, start)
  const after = reader.rest.slice(1 + below.length)
  const asPhases = `${reader.text.slice(scope.start, reader.position)} / ${below}${after}`
  const ways = `write ${before}_{${fraction}}${after} for a fraction${after === '' ? '' : `, or ${asPhases} for two phases`}`
  if (/^\d+$/.test(fraction.replace('/', '')) && (scope.depth > 0 || isOnePhase(phaseAround(reader, scope)))) {
    if (Number(written) % Number(below) === 0 || Number(below) === 0)
      throw new Fault(`"${fraction}" is no proper fraction: write the number that is meant`, start)
    return true
  }
  throw new Fault(`"${fraction}" can be read in two ways: ${ways}`, start)
}

function phaseAround(reader: Reader, { start }: Scope): string {
  return reader.text.slice(start).split(phaseEnd)[0] ?? ''
}

/** Whether slashes can't set phases apart in a text, since one of its parts would be none. */
function isOnePhase(text: string): boolean {
  const parts = text
    .replace(/\{[^{}]*\}/g, '')
    .split('/')
    .map(part => part.replace(/^\d+(?:\.\d+)? ?/, ''))
  return parts.some(
    part => part === '' || hasIndexOne(part) || (/^[A-Z][a-z]?\d+$/.test(part) && !molecules.has(part)) || isTorn(part),
  )
}

/** An index of 1 is never written, but for the numerator of a fraction. */
const hasIndexOne = (text: string): boolean => /[A-Za-z)\]]1(?![\d.])/.test(text)

const isTorn = (text: string): boolean => (text.match(/[([]/g)?.length ?? 0) !== (text.match(/[)\]]/g)?.length ?? 0)

const end = '(?=$|[^A-Za-z\\d_])'
const water = new RegExp(`^(?:H2O|D2O)${end}`)
const solvent = new RegExp(`^(?:H2O2|NH3|CH3OH|C2H5OH|CH3CN|HCl|HF|CO2|SO2|SO3)${end}`)
const oxide = new RegExp(`^[A-Z][a-z]?\\d*O\\d*${end}`)

/**
 * Throws a Fault where the point of a number, which stands at `start` and behind which the reader is, may be meant as the
 * dot that joins parts of a crystal: in `CuSO4.5H2O`, `Al2O3.2SiO2`.
 */
export function checkPoint(reader: Reader, written: string, start: number, scope: Scope): void {
  const [whole = '', decimals] = written.split('.')
  if (decimals === undefined || decimals.startsWith('0') || whole === '0') return
  const before = reader.text.slice(scope.start, start)
  const isCompound = (before.match(/[A-Z]/g)?.length ?? 0) > 1 && whole !== '1'
  const isOxide = before.endsWith('O') && oxide.test(reader.rest)
  if (!water.test(reader.rest) && !(isCompound && (solvent.test(reader.rest) || isOxide))) return
  throw new Fault(
    `"${written}" can be read in two ways: write ${before}${whole}·${decimals}${reader.rest} for parts of one crystal, or ${before}_{${written}}${reader.rest} for a number`,
    start,
  )
}
