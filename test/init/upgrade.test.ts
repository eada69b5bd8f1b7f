import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { manifestOf } from '../../src/tools/init/manifest.ts'
import { upgradeNotes } from '../../src/tools/init/upgrade.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'upgrade-'))
})
afterEach(() => rmSync(home, { recursive: true }))

const write = (manifest: object) => writeFileSync(join(home, 'package.json'), JSON.stringify(manifest))

describe('upgradeNotes(root, written, engine)', () => {
  it('says nothing to a review of this engine, whatever its package.json', () => {
    write({ scripts: { check: 'insitu-atlas check' } })
    expect(upgradeNotes(home, '9.0.0', '9.0.0')).toEqual([])
  })

  it('asks nothing more of a review that has what a new one has', () => {
    write(manifestOf('review', 'file:vendor/insitu-atlas-9.0.1.tgz'))
    expect(upgradeNotes(home, '9.0.0', '9.0.1')).toEqual([
      'The review was last brought up to engine 9.0.0, and this is 9.0.1.',
      'It asks nothing of the review: write `engine: 9.0.1` into data/review.yaml.',
    ])
  })

  it('names the scripts that are missing', () => {
    const { scripts, ...rest } = manifestOf('review', '^9.0.0') as { scripts: Record<string, string> }
    const { import: _import, docs: _docs, ...older } = scripts
    write({ ...rest, scripts: older })
    expect(upgradeNotes(home, '9.0.0', '9.1.0')).toContain(
      'A new review has scripts that package.json lacks. Add them where you need them: "import": "insitu-atlas import", "docs": "insitu-atlas docs".',
    )
  })

  it.each(['file:../../Downloads/insitu-atlas-9.1.0.tgz', 'file:/home/me/insitu-atlas-9.1.0.tgz'])(
    'says how a package that lies outside of the review comes into it: %s',
    wanted => {
      write(manifestOf('review', wanted))
      expect(upgradeNotes(home, '9.0.0', '9.1.0').at(-1)).toContain(
        'Copy it to vendor/insitu-atlas-9.1.0.tgz, and run `npm install ./vendor/insitu-atlas-9.1.0.tgz`.',
      )
    },
  )

  it('does without a package.json, and with one that is none', () => {
    expect(upgradeNotes(home, '9.0.0', '9.1.0')).toHaveLength(2)
    writeFileSync(join(home, 'package.json'), '{')
    expect(upgradeNotes(home, '9.0.0', '9.1.0')).toHaveLength(2)
  })
})
