import { join } from 'node:path'
import { siteConfig } from '../../site/integration/config.ts'
import { liveReview } from '../../site/integration/review.ts'
import { defineCommand, runCommand } from './command.ts'
import { folderNamed, portNamed } from './words.ts'

const usage = `Usage: npm run dev -- [--review DIR] [--port N]
Serves a review for editing: every change of its text or data shows at once.`

const options = { review: { type: 'string', default: '.' }, port: { type: 'string' } } as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }) {
    const port = portNamed(values.port)
    const review = folderNamed(values.review)
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
    const { dev } = await import('astro')
    const { config } = siteConfig({
      review: liveReview(review),
      outDir: join(review, 'dist'),
      publicDir: join(review, 'public'),
    })
    await dev({ ...config, server: { host: '127.0.0.1', port } })
  },
})

if (import.meta.main) await runCommand(command)
