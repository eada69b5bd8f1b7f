import type { Words } from '../catalogue/words.ts'

/** The label of a part of a wording, from the name that it is kept under; a name that is no field of ours is its own. */
export function wordingLabel({ wordingLabels }: Pick<Words, 'wordingLabels'>, name: string): string {
  const labels: Readonly<Record<string, string>> = wordingLabels
  return labels[name] ?? name.replaceAll(/[_-]/g, ' ')
}
