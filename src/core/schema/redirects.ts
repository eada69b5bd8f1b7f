import { z } from 'zod'
import { version } from './editions.ts'
import { words, work } from './id.ts'

/** An address within the site, as it stands in the ledger: `r/melting-point-of-ice/`, `region/alps/`, `glossary/#albedo`. */
const address = z
  .string()
  .regex(
    /^[^\s/#?][^\s#?]*\/(#[^\s#]+)?$/,
    'an address is written as in the ledger, such as `r/melting-point-of-ice/` or `glossary/#albedo`',
  )

const why = words.describe('What happened, in a sentence for readers.')
const since = version.nullable().default(null).describe('The first edition that has it so; the release writes it.')

/** What became of published addresses: `data/redirects.yaml`. */
export const redirects = z.strictObject({
  moved: z
    .array(
      z.strictObject({
        from: address.describe('The published address that is no longer in use.'),
        to: address.describe('The address that stands for it now.'),
        why,
        edition: since,
      }),
    )
    .default([])
    .describe('Addresses that have another one now: a page at the old one leads there.'),
  withdrawn: z
    .array(
      z.strictObject({
        address: address.describe('The published address of what was taken out.'),
        why,
        see: z.array(address).default([]).describe('What a reader may want instead.'),
        refuted: z
          .array(work)
          .default([])
          .describe('The works that show that it was wrong; none where it was taken out for another reason.'),
        edition: since,
      }),
    )
    .default([])
    .describe('Addresses of what was taken out: a page there says so.'),
  corrected: z
    .array(
      z.strictObject({
        address: address.describe('The published address, which stays.'),
        why,
        edition: since,
      }),
    )
    .default([])
    .describe('Reasons for corrections; needed where what an id stands for is another thing than before.'),
})
export type Redirects = z.infer<typeof redirects>
