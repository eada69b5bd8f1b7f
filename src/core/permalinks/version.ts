/** Compares two versions by their numbers: negative where the first is the older one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)]
  for (let at = 0; at < 3; at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The version after one: `major` for what readers or programs lose, `minor` for what is added, `patch` for the rest. */
export function nextVersion(version: string, step: 'major' | 'minor' | 'patch'): string {
  const [major = 0, minor = 0, patch = 0] = numbers(version)
  if (step === 'major') return `${major + 1}.0.0`
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

const numbers = (version: string): number[] => version.split('.').map(Number)
