/**
 * Compares texts with the numbers in them by their value, so that `3.2` comes before `3.10`, and a name before its
 * continuations. The same on every machine: no locale has a say.
 */
export function natural(a: string, b: string): number {
  const left = pieces(a)
  const right = pieces(b)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = compare(left[i] ?? '', right[i] ?? '')
    if (difference !== 0) return difference
  }
  return left.length - right.length || plain(a, b)
}

/** Compares names of files by `natural`, without their extensions: `2.6.yaml` comes before `2.6.1.yaml`. */
export function byFileName(a: string, b: string): number {
  const stem = (name: string) => name.replace(/\.[a-z]+$/, '')
  return natural(stem(a), stem(b)) || natural(a, b)
}

const pieces = (text: string): string[] => text.match(/\d+|\D+/g) ?? []

function compare(a: string, b: string): number {
  return isNumber(a) && isNumber(b) ? Number(a) - Number(b) : plain(a, b)
}

const plain = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const isNumber = (text: string): boolean => text >= '0' && text < ':'
