/** What a version of the engine asks of a review that was made with an older one. */
interface Migration {
  /** The first version that asks for it. */
  version: string
  /** What is new for a review, and what to do, in a sentence or two. */
  note: string
}

/** All of them, oldest first: a version that asks for nothing has no entry. */
export const migrations: readonly Migration[] = [
  {
    version: '0.2.0',
    note:
      'The engine is a package: a review names it in a `package.json` of its own, and needs no clone of the engine. ' +
      '`npx insitu-atlas init DIR` in another folder shows the files; copy `package.json`, `scripts/` and `.github/` from there.',
  },
]

/** The version of a review, as numbers to compare. */
const numbers = (version: string): number[] => (version.split('-')[0] ?? '').split('.').map(Number)

/** Below zero where one version is older than another, above zero where it is newer. */
function compared(one: string, other: string): number {
  const [a, b] = [numbers(one), numbers(other)]
  const at = a.findIndex((number, index) => number !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/**
 * What to tell a review that was last brought up to some version of the engine (`engine` of its `review.yaml`) when it meets
 * another: what changed since, the oldest first, or that this one is too old for it; nothing where both are the same.
 */
export function migrationNotes(
  written: string | null,
  engine: string,
  all: readonly Migration[] = migrations,
): string[] {
  if (written === null || compared(written, engine) === 0) return []
  if (compared(written, engine) > 0)
    return [
      `The review was brought up to engine ${written}, and this is ${engine}, which may not know all of it: \`npm install\` brings the one that package.json names.`,
    ]
  const since = all.filter(({ version }) => compared(version, written) > 0 && compared(version, engine) <= 0)
  return [
    `The review was last brought up to engine ${written}, and this is ${engine}.`,
    ...since.map(({ version, note }) => `  ${version}: ${note}`),
    `${since.length > 0 ? 'Then write' : 'It asks nothing of the review: write'} \`engine: ${engine}\` into data/review.yaml.`,
  ]
}
