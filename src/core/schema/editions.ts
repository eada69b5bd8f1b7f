import { z } from 'zod'
import { words } from './id.ts'
import { day } from './web.ts'

/** A version of the review: three numbers joined by dots. */
export const version = z
  .string()
  .regex(
    /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/,
    'a version is three numbers joined by dots, as in 1.0.0',
  )

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a digest is 64 hexadecimal digits')

/** A published state of the review. */
export const edition = z.strictObject({
  version: version.describe('Its semantic version.'),
  date: day.describe('The day of its publication.'),
  digest: sha256.describe(
    'SHA-256 over the editions before it and every address that was published by then, as the ledger gives them.',
  ),
  ledger: sha256
    .nullable()
    .default(null)
    .describe('SHA-256 over the lines of the ledger as it left them; the first editions of old reviews have none.'),
  words: sha256
    .nullable()
    .default(null)
    .describe(
      'SHA-256 over the lines of the file with the words that it brought or changed; null where none were kept.',
    ),
  summary: words.nullable().default(null).describe('What is new in it, in a sentence or two.'),
})
export type Edition = z.infer<typeof edition>

/** The editions of a review, oldest first: `data/editions.yaml`. */
export const editions = z.strictObject({ editions: z.array(edition).min(1) })
