import { describe, expect, it } from 'vitest'
import { engineVersion } from '../../src/tools/disk/version.ts'
import { migrationNotes, migrations } from '../../src/tools/init/migrations.ts'

const all = [
  { version: '0.9.0', note: 'Nine.' },
  { version: '0.10.0', note: 'Ten.' },
  { version: '1.0.0', note: 'One.' },
]

describe('migrationNotes(written, engine)', () => {
  it('says nothing to a review of this engine, or of one that it does not name', () => {
    expect(migrationNotes('1.0.0', '1.0.0', all)).toEqual([])
    expect(migrationNotes(null, '1.0.0', all)).toEqual([])
  })

  it('tells a review of an older engine what changed since, and what to write then', () => {
    expect(migrationNotes('0.9.0', '1.0.0', all)).toEqual([
      'The review was last brought up to engine 0.9.0, and this is 1.0.0.',
      '  0.10.0: Ten.',
      '  1.0.0: One.',
      'Then write `engine: 1.0.0` into data/review.yaml.',
    ])
    expect(migrationNotes('0.9.1', '0.10.0', all).join()).toContain('Ten.')
    expect(migrationNotes('0.9.1', '0.10.0', all).join()).not.toMatch(/Nine|One\./)
  })

  it('tells a review of a newer engine that this one may be too old', () => {
    expect(migrationNotes('1.1.0', '1.0.0', all)).toEqual([expect.stringMatching(/1\.1\.0.*1\.0\.0.*npm install/)])
  })

  it('has a note for each version once, in their order, none newer than the engine', () => {
    const versions = migrations.map(({ version }) => version)
    for (const [at, version] of versions.entries()) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
      expect(migrationNotes(version, versions[at - 1] ?? '0.0.0').join()).toContain('may not know')
      expect(migrationNotes(version, engineVersion()).join()).not.toContain('may not know')
    }
  })
})
