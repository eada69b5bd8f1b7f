import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { thirdParty } from '../../scripts/third-party.mjs'
import { script } from '../../src/site/files/bundle.ts'
import { shippedPackages } from '../../src/tools/release/shipped.ts'

const root = join(import.meta.dirname, '../..')
const notices = readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8')

describe('THIRD-PARTY.md', () => {
  it('is what the lock file and the packages say', async () => {
    expect(notices).toBe(await thirdParty())
  })

  it('has the notice of every package of which a part is in the scripts of a site', async () => {
    const shipped = await shippedPackages()
    expect(shipped).toContain('chart.js')
    for (const name of shipped)
      expect(notices).toMatch(new RegExp(`### ${name} [\\d.]+\n[\\s\\S]*?Permission is hereby granted`))
  })

  it('is named in the scripts themselves, for a site that was copied without it', async () => {
    expect(await script('chart')).toMatch(/Chart\.js v[\d.]+[\s\S]*Released under the MIT License/)
  })

  it('says under what terms the styles, the citation processor and the units are used', () => {
    for (const words of ['Attribution-ShareAlike 3.0', 'Common Public Attribution License 1.0', 'ucum.org/license'])
      expect(notices).toContain(words)
  })
})
