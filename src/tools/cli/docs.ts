import { join, resolve } from 'node:path'
import { engine } from '../../core/basics/engine.ts'
import { heldEffects } from '../../core/corpus/effects.ts'
import { documentation } from '../docs/review.ts'
import { build } from './build.ts'
import { defineCommand } from './command.ts'

const usage = `Usage: npm run docs -- [--out DIR]
Makes the documentation of the engine as a site, in DIR, else in documentation/: a tutorial, the guides, and a reference
of every command, field, component, chart and problem.`

const options = { out: { type: 'string', default: 'documentation' } } as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output, usages) {
    const read = heldEffects(await documentation(await usages()))
    return build({ review: join(engine, 'docs'), out: resolve(values.out) }, { read, output })
  },
})
