import { withSymbols } from '../../core/units/written.ts'
import type { KnownFault, UnitKind } from './fault.ts'

/**
 * The units that people type, by kind of quantity, each with its size in the first of its kind. A unit is written as
 * `readUnit` leaves it: without blanks, dots and raised signs.
 */
const dimensions = {
  length: 'nm 1 pm 0.001 Å 0.1 A 0.1 um 1e3 mm 1e6 cm 1e7 m 1e9',
  time: 'h 1 min 1/60 s 1/3600 ms 1/3.6e6 d 24',
  rate: 'h-1 1 /h 1 1/h 1 min-1 60 /min 60 s-1 3600 /s 3600',
  charge: 'mAh/g 1 mAhg-1 1 Ah/kg 1 Ahkg-1 1 Ah/g 1e3 Ahg-1 1e3 C/g 1/3.6 Cg-1 1/3.6',
  current: 'mA/g 1 mAg-1 1 A/kg 1 Akg-1 1 A/g 1e3 Ag-1 1e3',
  density: 'g/cm3 1 gcm-3 1 g/cc 1 g/mL 1 gmL-1 1 g/ml 1 kg/L 1 kgL-1 1 kg/m3 0.001 kgm-3 0.001',
  mass: 'mg 1 ug 0.001 g 1e3 kg 1e6',
  voltage: 'V 1 mV 0.001',
  diffusivity: 'cm2/s 1 cm2s-1 1 m2/s 1e4 m2s-1 1e4 um2/s 1e-8 um2s-1 1e-8 nm2/s 1e-14 nm2s-1 1e-14',
  doseRate: 'e/Å2/s 1 eÅ-2s-1 1 e/Å2s 1 e/A2/s 1 e/A2s 1 eA-2s-1 1 e/nm2/s 0.01 e/nm2s 0.01 enm-2s-1 0.01',
} satisfies Readonly<Record<UnitKind, string>>

const sizes = new Map(
  Object.entries(dimensions).map(([dimension, units]) => {
    const words = units.split(' ')
    const pairs = words.flatMap((unit, at) => (at % 2 === 0 ? [[unit, sizeOf(words[at + 1] ?? '')] as const] : []))
    return [dimension, new Map(pairs)]
  }),
)

function sizeOf(text: string): number {
  const [over = '', under = '1'] = text.split('/')
  return Number(over) / Number(under)
}

/** A unit as it is compared: `mA h g⁻¹` as `mAhg-1`, `e⁻ Å⁻²` as `eÅ-2`, `microns` as `um`. */
const readUnit = (typed: string): string =>
  withSymbols(typed)
    .replaceAll('Ao', 'Å')
    .normalize('NFKC')
    .replaceAll('μ', 'u')
    .replaceAll('−', '-')
    .replace(/[\s·⋅*^()]/g, '')
    .replace(/e-(?!\d)/g, 'e')

/** The size of a typed unit in another of the same kind, or why it can't be taken. */
export function unitSize(typed: string, dimension: UnitKind, wanted: string): { size: number } | { fault: KnownFault } {
  const unit = readUnit(typed)
  const own = sizes.get(dimension)
  const [size, base] = [own?.get(unit), own?.get(readUnit(wanted))]
  if (size !== undefined && base !== undefined) return { size: size / base }
  const other = [...sizes].find(([, units]) => units.has(unit))?.[0] as UnitKind | undefined
  const asked = { typed, asked: dimension, wanted }
  return { fault: other ? { is: 'otherUnit', other, ...asked } : { is: 'noUnit', ...asked } }
}
