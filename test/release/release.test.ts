import { describe, expect, it } from 'vitest'
import { changesIn } from '../../src/core/permalinks/changes.ts'
import { planRelease } from '../../src/tools/release/plan.ts'
import { Refusal } from '../../src/tools/release/refusal.ts'
import { edit, type Files, load, problemsOf, release, tea } from '../permalinks/support/review.ts'

const wish = { version: null, date: null, summary: null }
const plan = async (files: Files, wanted: Partial<typeof wish> | Record<string, string> = {}) =>
  planRelease((await load(files)).corpus, { ...wish, ...wanted })

const first = await release(tea, { summary: 'The first one.' })
const hotter = edit(first, 'data/measurements.yaml', 'value: 95', 'value: 96')

describe('the first edition', () => {
  it('is 1.0.0, of the date of the review, and holds every address', async () => {
    const { edition, isFirst, ledger, changes } = await plan(tea)
    expect(edition).toMatchObject({ version: '1.0.0', date: '2026-01-31' })
    expect(isFirst).toBe(true)
    expect([...ledger.values()].every(({ stages }) => stages.length === 1)).toBe(true)
    expect(changes.changed).toEqual([])
    expect(changes.withdrawn).toEqual([])
  })

  it('makes a review that passes its check, and the same bytes each time', async () => {
    expect(await problemsOf(first)).toEqual([])
    expect(await release(tea, { summary: 'The first one.' })).toEqual(first)
  })
})

describe('the next edition', () => {
  it('is refused where nothing changed', async () => {
    await expect(plan(first)).rejects.toThrow(new Refusal('Nothing has changed since edition 1.0.0.'))
  })

  it('steps by what was done: mending, adding, taking out', async () => {
    const added = edit(
      first,
      'data/challenges.yaml',
      /$/,
      '\n- {id: warm-tea, section: "2", statement: Warm tea is rare.}\n',
    )
    const taken = {
      ...first,
      'data/challenges.yaml': '[]\n',
      'data/redirects.yaml': 'withdrawn: [{address: "challenges/#cold-tea", why: It is solved.}]\n',
    }
    expect((await plan(hotter)).edition.version).toBe('1.0.1')
    expect((await plan(added)).edition.version).toBe('1.1.0')
    expect((await plan(taken)).edition.version).toBe('2.0.0')
  })

  it('takes a version and a date that follow, and no others', async () => {
    expect((await plan(hotter, { version: '3.0.0', date: '2026-02-01' })).edition).toMatchObject({
      version: '3.0.0',
      date: '2026-02-01',
    })
    await expect(plan(hotter, { version: '1.0.0' })).rejects.toThrow('Edition 1.0.0 does not follow edition 1.0.0.')
    await expect(plan(hotter, { version: '1.1' })).rejects.toThrow('a version is three numbers')
    await expect(plan(hotter, { date: '2025-12-31' })).rejects.toThrow('is before the date of edition 1.0.0')
    await expect(plan(hotter, { date: 'tomorrow' })).rejects.toThrow(Refusal)
  })

  it('tells a corrected value from before to after, with its reason', async () => {
    const why = 'corrected:\n  - address: r/water-temperature/\n    why: The kettle was read wrongly.\n'
    const second = await release({ ...hotter, 'data/redirects.yaml': why })
    const { corpus } = await load(second)
    expect(
      changesIn(corpus.publication.ledger, corpus.publication.redirects, '1.0.1').changed.filter(
        ({ kind }) => kind === 'measurement',
      ),
    ).toEqual([
      {
        path: 'r/water-temperature/',
        kind: 'measurement',
        about: 'temperature of water',
        values: { from: 'about 95 °C', to: 'about 96 °C' },
        to: null,
      },
    ])
    expect(second['CHANGELOG.md']).toContain(
      '`r/water-temperature/`: about 95 °C → about 96 °C; The kettle was read wrongly.',
    )
    expect(second['data/redirects.yaml']).toContain('- edition: 1.0.1\n    address: r/water-temperature/')
    expect(await problemsOf(second)).toEqual([])
  })

  it('tells which paragraphs are new, changed and gone', async () => {
    const files = edit(
      first,
      'content/1.1.mdx',
      /\n\nIt wants.*/s,
      '\n\nIt wants <Q id="green-tea-temperature"/> for <Q id="green-tea-temperature" condition="duration"/>, no less.\n\nNobody knows why.\n',
    )
    const second = await release(files)
    expect(second['CHANGELOG.md']).toContain('- Text of section 1.1: new paragraph 3; changed paragraph 2.')
    const third = await release(edit(second, 'content/1.1.mdx', '\n\nNobody knows why.\n', '\n'))
    expect(third['CHANGELOG.md']).toContain('- Text of section 1.1: gone paragraph 3.')
  })

  it('keeps every older edition as it was', async () => {
    const second = await release(hotter)
    expect(second['data/editions.yaml']?.startsWith((first['data/editions.yaml'] ?? '').trimEnd())).toBe(true)
    const { corpus } = await load(second)
    expect(corpus.publication.editions.map(({ version, summary }) => [version, summary])).toEqual([
      ['1.0.0', 'The first one.'],
      ['1.0.1', null],
    ])
    expect(corpus.review).toMatchObject({ version: '1.0.1' })
  })
})

describe('the files of a release', () => {
  it('change nothing but the version and the date of the review', async () => {
    const review = `# Ours.\n${tea['data/review.yaml']?.replace('1.0.0', '"0.9.0" # soon')}`
    const released = await release({ ...tea, 'data/review.yaml': review })
    expect(released['data/review.yaml']).toBe(review.replace('0.9.0', '1.0.0'))
  })

  it('write the edition into redirects of either form, and leave their comments', async () => {
    const text = [
      '# What moved.',
      'withdrawn:',
      '  # Block:',
      '  - address: "challenges/#cold-tea"',
      '    why: >-',
      '      It is',
      '      solved.',
      'corrected:',
      '  - {address: r/water-temperature/, why: "Once, twice."}',
      '',
    ].join('\n')
    const files = { ...hotter, 'data/challenges.yaml': '[]\n', 'data/redirects.yaml': text }
    const released = await release(files)
    expect(released['data/redirects.yaml']).toBe(
      [
        '# What moved.',
        'withdrawn:',
        '  # Block:',
        '  - edition: 2.0.0',
        '    address: "challenges/#cold-tea"',
        '    why: >-',
        '      It is',
        '      solved.',
        'corrected:',
        '  - {edition: 2.0.0, address: r/water-temperature/, why: "Once, twice."}',
        '',
      ].join('\n'),
    )
    const again = await release(edit(released, 'data/measurements.yaml', 'value: 96', 'value: 97'))
    expect(again['data/redirects.yaml']).toBe(released['data/redirects.yaml'])
  })

  it('turn what is unreleased in the change log into the edition', async () => {
    const log = '# Changelog\n\nFor readers.\n\n## 1.0.0, unreleased\n\n- A new pot.\n'
    const one = await release({ ...tea, 'CHANGELOG.md': log })
    expect(one['CHANGELOG.md']).toMatch(
      /^# Changelog\n\nFor readers\.\n\n## 1\.0\.0, 2026-01-31\n\n- A new pot\.\n\n- Everything is new: [^\n]+\.\n$/,
    )
    const two = await release(edit(one, 'data/measurements.yaml', 'value: 95', 'value: 96'))
    expect(two['CHANGELOG.md']?.match(/^## .*/gm)).toEqual(['## 1.0.1, 2026-01-31', '## 1.0.0, 2026-01-31'])
  })

  it('bring the citation file along', async () => {
    const citation = 'cff-version: 1.2.0\ntitle: Tea\nversion: 0.1.0\ndate-released: "2025-01-01"\n'
    const released = await release({ ...tea, 'CITATION.cff': citation })
    expect(released['CITATION.cff']).toBe(
      'cff-version: 1.2.0\ntitle: Tea\nversion: 1.0.0\ndate-released: "2026-01-31"\n',
    )
  })
})
