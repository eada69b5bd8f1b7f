import { join } from 'node:path'
import { expect, it } from 'vitest'
import { diskEffects } from '../../src/core/corpus/effects.ts'
import { broughtFiles } from '../../src/core/corpus/read/brought.ts'
import { recorded } from '../../src/core/corpus/snapshot.ts'
import { reviewParts } from '../../src/packs/files.ts'
import { loadReview } from '../../src/packs/index.ts'
import { projectRoot } from '../site/support/where.ts'

it.each(['.', 'test/fixtures/base', 'test/fixtures/every-field'])(
  'all that is read of the review %s is among what tells whether it is another',
  async review => {
    const root = join(projectRoot, review)
    const { effects, snapshot } = recorded(diskEffects(root))
    await loadReview(root, effects)
    await broughtFiles(effects)
    const asked = [...snapshot.files.keys(), ...snapshot.folders.keys()]
    expect(asked.length).toBeGreaterThan(5)
    expect(asked.filter(path => !reviewParts.includes(path.split('/')[0] ?? ''))).toEqual([])
  },
)
