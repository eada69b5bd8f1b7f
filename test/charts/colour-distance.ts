/** A colour as CIE 1976 L*a*b* under D65. */
export type Lab = [lightness: number, a: number, b: number]

/** The ways of seeing under which colours are compared. */
export const sights = ['normal', 'protanopic', 'deuteranopic', 'tritanopic', 'grey'] as const
export type Sight = (typeof sights)[number]

type Triple = [number, number, number]

const identity = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] satisfies Triple[]

/**
 * What an eye without one kind of cone makes of linear sRGB, at full severity: Machado, G. M., Oliveira, M. M. & Fernandes,
 * L. A. F., A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE Trans. Vis. Comput. Graph. 15
 * (2009) 1291–1298, table of matrices for severity 1.0.
 */
const cones: Record<Exclude<Sight, 'grey'>, Triple[]> = {
  normal: identity,
  protanopic: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopic: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopic: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** sRGB to CIE XYZ, and the white of D65 (IEC 61966-2-1). */
const toXyz: Triple[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]
const white: Triple = [0.95047, 1, 1.08883]

const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple

function linear(colour: string): Triple {
  return [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Triple
}

function labOf(rgb: Triple): Lab {
  const [x, y, z] = times(toXyz, rgb).map((value, index) => {
    const share = value / (white[index] as number)
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116
  }) as Triple
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** A colour (`#rrggbb`) as an eye sees it, or as a printer without colours prints it: its lightness alone. */
export function seen(colour: string, sight: Sight): Lab {
  if (sight === 'grey') return [labOf(linear(colour))[0], 0, 0]
  const rgb = times(cones[sight], linear(colour)).map(value => Math.min(1, Math.max(0, value)))
  return labOf(rgb as Triple)
}

const degrees = (radians: number) => (radians * 180) / Math.PI
const radians = (angle: number) => (angle * Math.PI) / 180
const hue = (b: number, a: number) => (a === 0 && b === 0 ? 0 : (degrees(Math.atan2(b, a)) + 360) % 360)

function meanHue(one: number, other: number, chroma: number): number {
  const sum = one + other
  if (chroma === 0) return sum
  if (Math.abs(one - other) <= 180) return sum / 2
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
}

/**
 * How different two colours look: CIEDE2000, after Sharma, G., Wu, W. & Dalal, E. N., The CIEDE2000 Color-Difference
 * Formula: Implementation Notes, Supplementary Test Data, and Mathematical Observations, Color Res. Appl. 30 (2005) 21–30.
 * About 1 is the least that an eye notices side by side.
 */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const stretch = 1 + 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)))
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)]
  const [h1, h2] = [hue(b1, a1 * stretch), hue(b2, a2 * stretch)]
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180
  const [dl, dc] = [l2 - l1, c2 - c1]
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))
  const [lightness, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const h = meanHue(h1, h2, c1 * c2)
  const cos = (angle: number) => Math.cos(radians(angle))
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63)
  const sl = 1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2)
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t]
  const twist = radians(60 * Math.exp(-(((h - 275) / 25) ** 2)))
  const rotation = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(twist)
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rotation * (dc / sc) * (dh / sh))
}
