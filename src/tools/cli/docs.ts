import { join, resolve } from 'node:path'
import { engine } from '../../core/basics/engine.ts'
import { heldEffects } from '../../core/corpus/effects.ts'
import { documentation, type Usages } from '../docs/review.ts'
import { build } from './build.ts'
import { defineCommand } from './command.ts'

const usage = `Usage: npm run docs -- [--out DIR]
Makes the documentation of the engine as a site, in DIR, else in documentation/: a tutorial, the guides, and a reference
of every command, field, component, chart and problem.`

const options = { out: { type: 'string', default: 'documentation' } } as const

/** The command, given what all commands say of themselves. */
export const documenting = (usages: () => Promise<Usages>) =>
  defineCommand({
    usage,
    words: { options },
    async run({ values }, output) {
      const read = heldEffects(await documentation(await usages()))
      return build({ review: join(engine, 'docs'), out: resolve(values.out) }, { read, output })
    },
  })
