import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reviewSlug } from '../../core/permalinks/slug.ts'
import type { Review } from '../../core/schema/review.ts'

/**
 * The name of a review's files, such as `insitu-atlas-1.0.0`: that of the package in its root folder where there is one,
 * else its own in lower-case words, and its version.
 */
export function fileName(root: string, { name, version }: Pick<Review, 'name' | 'version'>): string {
  return `${packageName(root) ?? reviewSlug(name)}-${version}`
}

function packageName(root: string): string | null {
  try {
    const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name?: unknown }
    return typeof name === 'string' ? reviewSlug(name) : null
  } catch {
    return null
  }
}
