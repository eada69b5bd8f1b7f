import { joined, varint } from './thrift.ts'

/**
 * Small whole numbers as Parquet packs them, each in so many bits: as one run where all are the same, else bit by bit, the
 * low ones first.
 */
export function packed(values: readonly number[], bits: number): Uint8Array {
  const [first = 0] = values
  if (values.every(value => value === first)) {
    const width = Math.ceil(bits / 8)
    return joined([varint(values.length * 2), Array.from({ length: width }, (_, at) => (first >> (at * 8)) & 255)])
  }
  const groups = Math.ceil(values.length / 8)
  const bytes = new Uint8Array(groups * bits)
  values.forEach((value, index) => {
    for (let bit = 0; bit < bits; bit++) {
      const at = index * bits + bit
      if ((value >> bit) & 1) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7))
    }
  })
  return joined([varint(groups * 2 + 1), bytes])
}
