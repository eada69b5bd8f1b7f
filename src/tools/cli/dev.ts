import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { siteConfig } from '../../site/integration/config.ts'
import { liveReview } from '../../site/integration/review.ts'

/** Serves a review for editing: every change of its text or data shows at once. */
const { values } = parseArgs({ options: { review: { type: 'string', default: '.' }, port: { type: 'string' } } })
const review = resolve(values.review)
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
const { dev } = await import('astro')
const { config } = siteConfig({
  review: liveReview(review),
  outDir: join(review, 'dist'),
  publicDir: join(review, 'public'),
})
await dev({ ...config, server: { host: '127.0.0.1', port: Number(values.port ?? process.env['PORT'] ?? 4321) } })
