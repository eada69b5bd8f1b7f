import { createRequire } from 'node:module'

interface UcumUnit {
  isSpecial_: boolean
  isArbitrary_: boolean
}
interface Ucum {
  getSpecifiedUnit(code: string): { unit: UcumUnit | null }
  validateUnitString(code: string): { status: 'valid' | 'invalid' | 'error'; msg: string[] }
  convertUnitTo(
    from: string,
    value: number,
    to: string,
  ): { status: string; toVal: number | null; fromUnit?: UcumUnit; toUnit?: UcumUnit; msg: string[] }
}

const require = createRequire(import.meta.url)
let loaded: Ucum | undefined

/** The UCUM library, loaded when first asked for: it takes about 30 ms, which a review of one unit needn't spend. */
function ucum(): Ucum {
  loaded ??= require('@lhncbc/ucum-lhc').UcumLhcUtils.getInstance() as Ucum
  return loaded
}

/** Does something without the library's own remarks, which it prints where a command prints its answer. */
function silently<T>(work: () => T): T {
  const { log, error, warn } = console
  try {
    Object.assign(console, { log: nothing, error: nothing, warn: nothing })
    return work()
  } finally {
    Object.assign(console, { log, error, warn })
  }
}

const nothing = (): void => undefined

/** Rids a number of the noise of binary fractions: 0.30000000000000004 becomes 0.3. */
export function denoise(value: number): number {
  return Number(value.toPrecision(12))
}

/** The annotations of a code, such as `{C}`: counts of different things do not convert, though UCUM sees two bare numbers. */
function counted(code: string): string {
  return (code.match(/\{[^}]*\}/g) ?? []).join()
}

/** As much of a code as is told. */
const told = 60

/** No code is as long, and the library takes minutes for those that go on. */
const longest = 500

/** Null where a text is a UCUM code, otherwise what is wrong with it. */
export function checkUcum(code: string): string | null {
  if (code === '1') return null
  if (code.length > longest)
    return `"${code.slice(0, told)}…" is not a UCUM code: it has more than ${longest} characters`
  const { status, msg } = silently(() => ucum().validateUnitString(code))
  // The library takes what every object has for a unit of its table.
  if (status === 'valid' && !(code in Object.prototype)) return null
  if (code.length > told) return `"${code.slice(0, told)}…" is not a UCUM code`
  const [first = ''] = msg[0]?.split('\n') ?? []
  const reason = first === '' || first.startsWith(`${code} is not`) ? '' : `: ${first}`
  return `"${code}" is not a UCUM code${reason}`
}

const arbitrary = new Map<string, boolean>()

/** Whether a unit counts what a procedure defines, such as `[IU]` or `[CFU]`. */
function isArbitrary(unit: string): boolean {
  const known = arbitrary.get(unit) ?? silently(() => ucum().getSpecifiedUnit(unit)).unit?.isArbitrary_ ?? false
  arbitrary.set(unit, known)
  return known
}

const arbitraryIn = (code: string): readonly string[] => (code.match(/\[[^\]]+\]/g) ?? []).filter(isArbitrary).sort()

/**
 * Two codes with a unit of no other use in place of what a procedure defines. The library converts nothing of that, though
 * a million [IU] are one M[IU]; where both codes have the same of it, only its multiples and what it is counted in differ.
 */
function withoutArbitrary(from: string, to: string): [from: string, to: string] {
  const [parts, others] = [arbitraryIn(from), arbitraryIn(to)]
  if (parts.length === 0 || parts.join() !== others.join()) return [from, to]
  const plain = (code: string) => parts.reduce((text, part) => text.replaceAll(part, 'cd'), code)
  return [plain(from), plain(to)]
}

const factors = new Map<string, number>()

/** A value of the unit `from` in the unit `to`, both UCUM codes; throws a RangeError where one does not convert to the other. */
export function convert(value: number, from: string, to: string): number {
  if (from === to) return value
  const known = factors.get(`${from} ${to}`)
  if (known !== undefined) return denoise(value * known)
  if (counted(from) !== counted(to)) throw new RangeError(`${from} counts something else than ${to}`)
  const [given, wanted] = withoutArbitrary(from, to)
  const { status, toVal, fromUnit, toUnit, msg } = silently(() => ucum().convertUnitTo(given, value, wanted))
  if (status !== 'succeeded' || toVal === null)
    throw new RangeError(msg.join(' ') || `${from} does not convert to ${to}`)
  // Only plain factors are kept: a scale with its own zero (°C) or a logarithmic one goes the whole way each time.
  if (!fromUnit?.isSpecial_ && !toUnit?.isSpecial_)
    factors.set(`${from} ${to}`, denoise(ucum().convertUnitTo(given, 1, wanted).toVal ?? Number.NaN))
  return denoise(toVal)
}

/** Whether values of one unit can be given in the other, both UCUM codes. */
export function commensurable(from: string, to: string): boolean {
  try {
    return Number.isFinite(convert(1, from, to))
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
