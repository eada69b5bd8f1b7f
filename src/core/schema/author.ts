import { z } from 'zod'

/** An author's name in CSL's terms, or a corporate body's as `literal`. */
export const author = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().nullable().default(null) }),
  z.strictObject({ literal: z.string().min(1) }),
])
export type Author = z.infer<typeof author>
