import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** Serves a review for editing: every change of its text or data shows at once. */
const { values } = parseArgs({ options: { review: { type: 'string', default: '.' }, port: { type: 'string' } } })
process.env['ATLAS_REVIEW'] = resolve(values.review)
process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
const { dev } = await import('astro')
await dev({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  server: { host: '127.0.0.1', port: Number(values.port ?? process.env['PORT'] ?? 4321) },
})
