import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepBundle } from '../../src/tools/build/bundle.ts'

let temporary: string
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'bundle-'))
})
afterEach(() => rmSync(temporary, { recursive: true, force: true }))

describe('keepBundle(made, kept, key)', () => {
  it('keeps a bundle for whoever may look around there: users of one checkout are several', async () => {
    const [made, kept, usual] = ['made', 'kept', 'usual'].map(name => join(temporary, name)) as [string, string, string]
    for (const folder of [made, usual]) mkdirSync(folder)
    writeFileSync(join(made, 'page.mjs'), 'export {}\n')
    await keepBundle(made, kept, 'one')
    expect(readdirSync(join(kept, 'bundles'))).toEqual(['one'])
    const modes = ['', 'bundles', 'bundles/one', 'bundles/one/pages'].map(path => statSync(join(kept, path)).mode)
    expect(modes).toEqual(modes.map(() => statSync(usual).mode))
  })
})
