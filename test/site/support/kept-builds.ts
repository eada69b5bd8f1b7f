import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import type { ReadEffects } from '../../../src/core/corpus/effects.ts'
import { build } from '../../../src/tools/cli/build.ts'
import { fingerprint } from './files.ts'

/** Builds of a review, each with what is kept in a folder of the tests. */
export interface KeptBuilds {
  /** The place of a folder for what is kept. */
  folder(name: string): string
  /** The files of the site that a build makes with what is kept in a folder, in place of the one that it made before. */
  siteWith(kept: string, read: ReadEffects): Promise<Record<string, string>>
}

/** Sets the tests of a file up to build a review; what they make is taken away behind them. */
export function keptBuilds(review: string): KeptBuilds {
  let temporary: string
  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'kept-'))
    vi.stubEnv('NODE_ENV', 'production')
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await rm(temporary, { recursive: true, force: true })
  })
  return {
    folder: name => join(temporary, name),
    async siteWith(kept, read) {
      const out = `${kept}-site`
      const said: string[] = []
      const say = (text: string) => said.push(text)
      const ok = await build({ review, out }, { read, output: { out: say, err: say, colours: false }, kept })
      expect(ok, said.join('')).toBe(true)
      return fingerprint(out)
    },
  }
}
