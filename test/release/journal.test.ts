import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadReview } from '../../src/packs/index.ts'
import { diskWrites } from '../../src/tools/release/disk.ts'
import { begun, finish, type Journal, type WriteEffects, writeAll } from '../../src/tools/release/journal.ts'
import { planRelease } from '../../src/tools/release/plan.ts'
import { changesOf, publish } from '../../src/tools/release/publish.ts'
import { Refusal } from '../../src/tools/release/refusal.ts'
import { run } from '../cli/support/run.ts'
import { inMemory } from '../corpus/support/overlay.ts'
import { fingerprint } from '../site/support/files.ts'

const journal: Journal = {
  edition: '1.1.0',
  changes: [
    { file: 'data/permalinks.lock', before: 'ledger 1', after: 'ledger 2' },
    { file: 'data/editions.yaml', before: null, after: 'editions 2' },
    { file: 'data/review.yaml', before: 'review 1', after: 'review 2' },
    { file: 'CHANGELOG.md', before: 'log 1', after: 'log 2' },
  ],
}
const state = (side: 'before' | 'after') =>
  Object.fromEntries(journal.changes.flatMap(change => (change[side] === null ? [] : [[change.file, change[side]]])))
const before = state('before')
const after = state('after')

class Stopped extends Error {}

/** A disk in memory; `step` is called before each thing that is done to it. */
function disk(files: Map<string, string>, step: (what: string) => void = () => {}): WriteEffects {
  return {
    read: async file => files.get(file) ?? null,
    async write(file, text) {
      step(`write ${file}`)
      files.set(file, text)
    },
    async remove(file) {
      step(`remove ${file}`)
      files.delete(file)
    },
    obstacle: async () => null,
  }
}

/** All that publishing does to a disk, in its order. */
async function steps(): Promise<string[]> {
  const done: string[] = []
  await writeAll(
    journal,
    disk(new Map(Object.entries(before)), what => done.push(what)),
  )
  return done
}
const all = await steps()

describe('writeAll(journal, effects)', () => {
  it('writes every file and leaves nothing else', async () => {
    const files = new Map(Object.entries(before))
    await writeAll(journal, disk(files))
    expect(Object.fromEntries(files)).toEqual(after)
  })

  it('does each of its steps to a file that it says', () => {
    expect(all.length).toBe(1 + journal.changes.length + 1)
  })

  describe.each(all.map((what, at) => ({ what, at })))('stopped before step $at, $what', ({ at }) => {
    /** The files after the machine stopped: nothing was done from there on, nor undone. */
    async function stopped(): Promise<Map<string, string>> {
      const files = new Map(Object.entries(before))
      let done = 0
      const dying = disk(files, () => {
        if (done++ >= at) throw new Stopped()
      })
      await expect(writeAll(journal, dying)).rejects.toThrow()
      return files
    }

    it('has written nothing, or can be finished, also where that is stopped in turn', async () => {
      const files = await stopped()
      const left = await begun(disk(files))
      if (left === null) {
        for (const [file, text] of Object.entries(before)) expect(files.get(file)).toBe(text)
        await writeAll(journal, disk(files))
      } else {
        for (let again = 0; again < 12; again++) {
          let done = 0
          const dying = disk(files, () => {
            if (done++ >= again) throw new Stopped()
          })
          const rest = await begun(dying)
          if (rest) await finish(rest, dying).catch(error => expect(error).toBeInstanceOf(Stopped))
        }
      }
      expect(Object.fromEntries(files)).toEqual(after)
    })

    it('is told by the check, unless nothing was written', async () => {
      const files = await stopped()
      const { problems } = await loadReview('.', inMemory(Object.fromEntries(files)))
      const codes = problems.map(({ code }) => code)
      if (files.has('release.journal')) expect(codes).toEqual(['edition/interrupted'])
      else expect(codes).not.toContain('edition/interrupted')
    })
  })

  it.each(all.map((what, at) => ({ what, at })))('puts all back where $what fails', async ({ at, what }) => {
    const files = new Map(Object.entries(before))
    let done = 0
    const failing = disk(files, () => {
      if (done++ === at) throw new Error('There is no room left.')
    })
    const isLast = at === all.length - 1
    await expect(writeAll(journal, failing), what).rejects.toThrow('There is no room left.')
    if (isLast) await finish((await begun(failing)) as Journal, failing)
    expect(Object.fromEntries(files)).toEqual(isLast ? after : before)
  })

  it('writes nothing where a file can not be replaced', async () => {
    const files = new Map(Object.entries(before))
    const effects = {
      ...disk(files),
      obstacle: async (file: string) => (file === 'CHANGELOG.md' ? 'It is closed.' : null),
    }
    await expect(writeAll(journal, effects)).rejects.toThrow(new Refusal('Nothing was published: It is closed.'))
    expect(Object.fromEntries(files)).toEqual(before)
  })
})

describe('finish(journal, effects)', () => {
  it('writes over nothing that was changed by hand since', async () => {
    const files = new Map(Object.entries({ ...before, 'data/review.yaml': 'mine' }))
    await expect(finish(journal, disk(files))).rejects.toThrow('data/review.yaml was changed since')
    expect(Object.fromEntries(files)).toEqual({ ...before, 'data/review.yaml': 'mine' })
  })
})

describe('begun(effects)', () => {
  it.each([
    ['half a text', '{"edition":'],
    [
      'another file than those of a release',
      JSON.stringify({ edition: '1', changes: [{ file: '../x', before: null, after: '' }] }),
    ],
  ])('does nothing with %s', async (_, text) => {
    await expect(begun({ read: async () => text })).rejects.toThrow('can not be read')
  })
})

describe('on a disk', () => {
  let review: string
  beforeEach(async () => {
    review = join(await mkdtemp(join(tmpdir(), 'journal-')), 'tea')
    await cp(join(import.meta.dirname, '../fixtures/base'), review, { recursive: true })
  })
  afterEach(() => rm(join(review, '..'), { recursive: true, force: true }))

  const effects = () => diskWrites(review)
  async function planned(): Promise<Journal> {
    const { corpus } = await loadReview(review)
    if (!corpus) throw new Error('the review can not be read')
    return changesOf(corpus, planRelease(corpus, { version: null, date: null, summary: null }), effects())
  }

  it('an edition is whole', async () => {
    const edition = await planned()
    await publish(review, edition, effects())
    expect((await loadReview(review)).problems).toEqual([])
    for (const { file, after } of edition.changes) expect(await readFile(join(review, file), 'utf8')).toBe(after)
    expect(await begun(effects())).toBe(null)
  })

  it('a change log that is a folder is refused before anything is written', async () => {
    await mkdir(join(review, 'CHANGELOG.md'))
    const there = fingerprint(review)
    await expect(planned()).rejects.toThrow(
      `Nothing was published: ${join(review, 'CHANGELOG.md')} is no file, and would have to be one.`,
    )
    expect(fingerprint(review)).toEqual(there)
  })

  it.skipIf(process.getuid?.() === 0)('so is one that may not be written', async () => {
    await writeFile(join(review, 'CHANGELOG.md'), 'x')
    await chmod(join(review, 'CHANGELOG.md'), 0o444)
    await expect(publish(review, await planned(), effects())).rejects.toThrow("don't have the right to change")
  })

  it('a release that was interrupted is finished by the next one, and told by all others', async () => {
    const edition = await planned()
    await writeFile(join(review, 'release.journal'), JSON.stringify(edition))
    const [first] = edition.changes
    await effects().write(first?.file ?? '', first?.after ?? '')
    const checked = await run('check', '--review', review)
    expect(checked.status).toBe(1)
    expect(checked.err).toMatch(/^release\.journal:1:1 {2}edition\/interrupted/)
    expect(checked.err).toContain('npm run release -- --write')
    const words = ['--review', review, '--no-bundle']
    const asked = await run('release', ...words)
    expect(asked).toMatchObject({ status: 1, out: '' })
    expect(asked.err).toBe('The release of edition 1.0.0 was interrupted. Finish it: `npm run release -- --write`.\n')
    const done = await run('release', ...words, '--write')
    expect(done.status, done.err).toBe(0)
    expect(done.out).toContain('Edition 1.0.0, whose release was interrupted, is published now')
    expect((await loadReview(review)).problems).toEqual([])
  })
})
