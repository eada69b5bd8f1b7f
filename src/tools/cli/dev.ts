import { join } from 'node:path'
import type { Problem } from '../../core/corpus/types.ts'
import type { Named } from '../../core/input/choices.ts'
import { siteConfig } from '../../site/integration/config.ts'
import { liveReview } from '../../site/integration/review.ts'
import { liveWorkshop } from '../build/workshop.ts'
import { cacheFolder } from '../disk/cache.ts'
import { writeInputSchemas } from '../editing/schemas.ts'
import { reader } from './check-review.ts'
import { defineCommand, terminal } from './command.ts'
import { asText, total } from './problems.ts'
import { folderNamed, portNamed } from './words.ts'

const usage = `Usage: npm run dev -- [--review DIR] [--port N]
Serves a review for editing: every change of its text or data shows at once. What editors need to complete and check its
files is written to .atlas/ in its folder.`

const options = { review: { type: 'string', default: '.' }, port: { type: 'string' } } as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }) {
    const port = portNamed(values.port)
    const review = folderNamed(values.review)
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
    // Else Astro takes itself for a site that is finished, and never asks again which pages there are.
    process.env['NODE_ENV'] = 'development'
    const { dev } = await import('astro')
    const writeSchemas = unhurried((named: Named | null) => writeInputSchemas(review, named))
    const { config } = siteConfig({
      review: liveReview(review, problems => tell(review, problems), writeSchemas),
      outDir: join(review, 'dist'),
      publicDir: join(review, 'public'),
      cacheDir: await cacheFolder('astro'),
      root: await liveWorkshop(),
    })
    await dev({ ...config, server: { host: '127.0.0.1', port } })
  },
})

/** Does something with the last of what it is given, once the page that shows it will have been made. */
function unhurried<T>(act: (given: T) => Promise<void>): (given: T) => void {
  let waiting: NodeJS.Timeout | undefined
  return given => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void act(given), 500)
  }
}

/** Prints what is wrong with a review, and gives the same words without colours. */
function tell(review: string, problems: readonly Problem[]): string {
  const worded = (colours: boolean) => `${asText(problems, { textOf: reader(review), colours })}\n${total(problems)}\n`
  terminal.err(`\n${worded(terminal.colours)}`)
  return worded(false)
}
