import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealed } from '../../src/core/permalinks/chain.ts'
import { digestOf } from '../../src/core/permalinks/ledger.ts'
import { damageIn } from './support/damage.ts'
import { edit, type Files, load, problemsOf, release, tea } from './support/review.ts'

const lock = 'data/permalinks.lock'
const list = 'data/editions.yaml'

/** An edition as it was sealed before there was a chain: by a digest of addresses and hashes alone. */
async function unchained(files: Files): Promise<Files> {
  const { corpus } = await load(files)
  const [edition] = corpus.publication.editions
  const { version = '', date = '' } = edition ?? {}
  const digest = digestOf(corpus.publication.ledger, version)
  const { 'data/editions/1.0.0.json': _, ...rest } = files
  return { ...rest, [list]: `editions:\n  - version: ${version}\n    date: ${date}\n    digest: ${digest}\n` }
}

const first = await release(tea, { summary: 'The first one.' })
const old = await unchained(first)

/** The second edition corrects a value and renames a note, the third withdraws a challenge and a paragraph. */
async function lived(start: Files): Promise<Files> {
  const hotter = edit(start, 'data/measurements.yaml', 'value: 95', 'value: 96')
  const renamed = Object.fromEntries(
    Object.entries(hotter).map(([file, text]) => [
      file,
      /^data\/(permalinks|editions)/.test(file) ? text : text.replaceAll('pot-or-cup', 'cup-or-pot'),
    ]),
  )
  const moved = 'moved: [{from: r/pot-or-cup/, to: r/cup-or-pot/, why: The cup comes first.}]\n'
  const second = await release({ ...renamed, 'data/redirects.yaml': moved })
  const withdrawn = 'withdrawn: [{address: "challenges/#cold-tea", why: It is solved.}]\n'
  return release({
    ...second,
    'data/challenges.yaml': '[]\n',
    'data/redirects.yaml': second['data/redirects.yaml'] + withdrawn,
  })
}

const chained = await lived(first)
const upgraded = await lived(old)

const codesOf = async (files: Files) => (await damageIn(files)).map(({ code }) => code)
const without = (files: Files, ...gone: string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([file]) => !gone.includes(file)))

describe('a chain of editions', () => {
  it.each([
    ['of its own', chained],
    ['that goes on from an edition of before', upgraded],
  ])('%s has no problem', async (_, files) => {
    expect(await problemsOf(files)).toEqual([])
  })

  it('seals an edition of before where nothing has changed since, once', async () => {
    const sealedNow = await release(old)
    expect(await problemsOf(sealedNow)).toEqual([])
    expect(sealedNow[list]).toContain('version: 1.0.1')
    expect(Object.keys(sealedNow)).toContain('data/editions/1.0.0.json')
    expect(sealedNow['CHANGELOG.md']).toContain('the editions before are sealed')
    await expect(release(sealedNow)).rejects.toThrow('Nothing has changed since edition 1.0.1.')
  })

  it('leaves an edition of before as it is', async () => {
    expect(await problemsOf(old)).toEqual([])
    expect(upgraded[list]?.startsWith((old[list] ?? '-').trimEnd())).toBe(true)
  })

  it('seals each edition with all before it', async () => {
    const { ledger, editions } = (await load(chained)).corpus.publication
    const [one, two, three] = editions
    expect(editions.map(({ version }) => version)).toEqual(['1.0.0', '2.0.0', '3.0.0'])
    if (!one || !two || !three) return
    expect(sealed(three, [one, two], ledger)).toEqual(three)
    expect(sealed(three, [{ ...one, date: '2026-01-30' }, two], ledger).digest).not.toBe(three.digest)
    expect(sealed(three, [two], ledger).digest).not.toBe(three.digest)
  })
})

describe.each([
  ['a chain of its own', chained],
  ['a chain that goes on from an edition of before', upgraded],
])('in %s', (_, files) => {
  const text = files[lock] ?? ''
  const lines = text.trimEnd().split('\n')
  const told = async (changed: string) => expect(await codesOf({ ...files, [lock]: changed })).not.toEqual([])
  const plain = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/\s+(?=\n|$)/g, '')

  it('any single change of a byte of the ledger is told', async () => {
    const bytes = new TextEncoder().encode(text)
    const property = fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = bytes.with(at, ((bytes[at] ?? 0) + by) % 256)
      fc.pre(plain(changed) !== plain(bytes))
      expect(await damageIn({ ...files, [lock]: changed })).not.toEqual([])
    })
    await fc.assert(property, { numRuns: 1000 })
  })

  it('a line that is left out, put elsewhere or doubled is told', async () => {
    const property = fc.asyncProperty(fc.nat(lines.length - 1), fc.nat(lines.length - 1), async (at, other) => {
      const rest = lines.toSpliced(at, 1)
      await told(rest.join('\n'))
      if (at !== other) await told(rest.toSpliced(other, 0, lines[at] ?? '').join('\n'))
      await told(lines.toSpliced(other, 0, lines[at] ?? '').join('\n'))
    })
    await fc.assert(property, { numRuns: 60 })
  })

  it('a ledger that ends too early is told', async () => {
    const property = fc.asyncProperty(fc.nat(text.trimEnd().length - 1), async end => {
      await told(text.slice(0, end))
    })
    await fc.assert(property, { numRuns: 200 })
  })

  it('any change of what the list of editions says, besides a summary, is told', async () => {
    const yaml = files[list] ?? ''
    const values = [...yaml.matchAll(/^ +(?:- )?(?:version|date|digest|ledger|words): (.*)$/gm)].flatMap(match => {
      const start = match.index + match[0].length - (match[1] ?? '').length
      return Array.from({ length: (match[1] ?? '').length }, (_, at) => start + at)
    })
    const property = fc.asyncProperty(
      fc.constantFrom(...values),
      fc.constantFrom(...'0123456789abcdef'),
      async (at, by) => {
        fc.pre(yaml[at] !== by)
        expect(await codesOf({ ...files, [list]: yaml.slice(0, at) + by + yaml.slice(at + 1) })).not.toEqual([])
      },
    )
    await fc.assert(property, { numRuns: 300 })
  })

  it.each([
    ['a withdrawn address', /^challenges\/#cold-tea.*\n/m, ''],
    ['a hash of an earlier edition', /^(r\/water-temperature\/ measurement )1\.0\.0:[0-9a-f]{12},/m, '$1'],
    ['a value of an earlier edition', 'about 95 °C → about 96 °C', 'about 96 °C'],
    ['the word that an address is gone', /^(r\/pot-or-cup\/ note \S+),2\.0\.0:gone/m, '$1'],
    ['what a record is about', 'temperature of water', 'temperature of milk'],
  ])('%s that is taken out is told, with its redirects gone as well', async (_, what, instead) => {
    const damaged = edit(without(files, 'data/redirects.yaml'), lock, what, instead)
    const [problem] = await damageIn(damaged)
    expect(problem).toMatchObject({ code: 'ledger/damaged', file: list })
    expect(problem?.hint).toContain('git checkout HEAD -- data/permalinks.lock data/editions.yaml')
  })

  it('the last edition that is taken out of both files is told', async () => {
    const shorter = (files[list] ?? '').replace(/ {2}- version: 3\.0\.0.*/s, '')
    const earlier = text.replaceAll(/,3\.0\.0:\w+/g, '').replaceAll(/^.* 3\.0\.0.*\n/gm, '')
    const codes = await codesOf({ ...files, [list]: shorter, [lock]: earlier })
    expect(codes).toContain('edition/version')
    expect(codes).toContain('edition/missing')
  })
})

describe('files that are gone', () => {
  it.each([
    ['the ledger', [lock], ['ledger/missing']],
    ['the list of editions', [list], ['ledger/missing']],
    ['both', [lock, list], ['edition/missing', 'edition/missing', 'edition/missing']],
    ['both and the redirects', [lock, list, 'data/redirects.yaml'], ['edition/missing', 'edition/missing']],
    [
      'both, with the words',
      [lock, list, ...['1.0.0', '2.0.0', '3.0.0'].map(version => `data/editions/${version}.json`)],
      ['edition/missing', 'edition/missing'],
    ],
    ['both and the change log', [lock, list, 'CHANGELOG.md'], ['edition/missing', 'edition/missing']],
  ])('are told: %s', async (_, gone, codes) => {
    expect(await codesOf(without(chained, ...gone))).toEqual(codes)
  })

  it('are told where the first edition is the only one', async () => {
    const [problem] = await damageIn(without(first, lock, list))
    expect(problem).toMatchObject({ code: 'edition/missing', file: 'CHANGELOG.md' })
    expect(problem?.message).toContain('Edition 1.0.0 was published')
    expect(problem?.hint).toContain('git checkout HEAD -- data/permalinks.lock data/editions.yaml')
  })

  it('are none where the change log has no edition', async () => {
    const log = '# Changelog\n\n## 1.0.0, unreleased\n\n- A pot.\n\n## [0.9.0] - 2026-01-01\n'
    expect(await damageIn({ ...tea, 'CHANGELOG.md': log })).toEqual([])
  })
})

describe('a version that was raised by hand', () => {
  it('is told', async () => {
    const files = edit(first, 'data/review.yaml', 'version: 1.0.0', 'version: 1.1.0')
    const [problem] = await damageIn(files)
    expect(problem).toMatchObject({ code: 'edition/version' })
    expect(problem?.hint).toContain('npm run release')
  })
})
