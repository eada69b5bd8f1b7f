import { join, resolve } from 'node:path'
import { engine } from '../../core/basics/engine.ts'
import { heldEffects } from '../../core/corpus/effects.ts'
import { real } from '../disk/real.ts'
import type { Usages } from '../docs/reference.ts'
import { documentation } from '../docs/review.ts'
import { build } from './build.ts'
import { defineCommand, type Output } from './command.ts'

const usage = `Usage: npm run docs -- [--out DIR]
Makes the documentation of the engine as a site, in DIR, else in documentation/: a tutorial, the guides, and a reference
of every command, field, component, chart and problem.`

const options = { out: { type: 'string', default: 'documentation' } } as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output, usages) {
    return buildDocumentation(resolve(values.out), { usages, output })
  },
})

/** What a build of the documentation asks for: how commands are used, and where it is told. */
interface DocumentationEffects {
  usages: () => Promise<Usages>
  output: Output
}

/** Builds the documentation into a folder. False where it was not built, which is told. */
async function buildDocumentation(out: string, { usages, output }: DocumentationEffects): Promise<boolean> {
  const read = heldEffects(await documentation(await usages()))
  return build({ review: join(engine, 'docs'), out }, { read, output })
}

/**
 * How to build the documentation that a bundle of a review brings along; undefined where it brings none. Unless it is
 * said, only the review of the engine's own repository does: that of anybody else is for its readers.
 */
export const documentationFor = (
  review: string,
  wanted: boolean | undefined,
  effects: DocumentationEffects,
): ((out: string) => Promise<boolean>) | undefined =>
  (wanted ?? real(review) === real(engine))
    ? // What a command prints is the files that it made.
      out => buildDocumentation(out, { ...effects, output: { ...effects.output, out: () => {} } })
    : undefined
