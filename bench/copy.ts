import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'

/** Copies what of a review its site is made of, to edit there: its own program is left out. */
export function copyReview(review: string, copy: string): void {
  for (const name of ['data', 'content', 'public', 'theme.css'])
    if (existsSync(join(review, name))) cpSync(join(review, name), join(copy, name), { recursive: true })
}
