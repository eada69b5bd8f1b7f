import { describe, expect, it } from 'vitest'
import type { Wording } from '../../src/core/corpus/publication.ts'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
import { digestOf } from '../../src/core/permalinks/ledger.ts'
import { mostOfAll, mostOfOne, wordsToKeep } from '../../src/outputs/wordings/keep.ts'
import { pastOf, pasts, saysNow } from '../../src/outputs/wordings/past.ts'
import { wordsNow } from '../../src/outputs/wordings/words.ts'
import { planRelease } from '../../src/tools/release/plan.ts'
import { damageIn } from '../permalinks/support/damage.ts'
import { edit, type Files, load, problemsOf, release, renumbered, tea } from '../permalinks/support/review.ts'

const first = await release(tea)
const file = (version: string) => `data/editions/${version}.json`
/** The value that a wording of a measurement gives, with plain blanks. */
const valueIn = (words: Wording | null | undefined) =>
  words?.find(([label]) => label === 'value')?.[1].replace(/\s/g, ' ')
const wordsIn = (files: Files, version: string) => JSON.parse(files[file(version)] ?? '{}') as Record<string, Wording>

/** The second edition corrects a value, rewords a paragraph and withdraws a challenge. */
const changed = edit(
  edit({ ...first, 'data/challenges.yaml': '[]\n' }, 'data/measurements.yaml', 'value: 95', 'value: 96'),
  'content/2.mdx',
  'boils a little later',
  'boils much later',
)
const withdrawn = 'withdrawn: [{address: "challenges/#cold-tea", why: It is solved.}]\n'
const second = await release({ ...changed, 'data/redirects.yaml': withdrawn })

describe('the words of an edition', () => {
  it('are kept of every address with a content of its own', async () => {
    const { corpus } = await load(first)
    const withContent = [...currentAddresses(corpus).values()].filter(({ hash }) => hash !== null)
    expect(Object.keys(wordsIn(first, '1.0.0')).sort()).toEqual(withContent.map(({ path }) => path).sort())
    expect([...wordsNow(corpus).keys()].sort()).toEqual(withContent.map(({ path }) => path).sort())
  })

  it('are words that a reader would know', () => {
    const words = wordsIn(first, '1.0.0')
    expect(valueIn(words['r/water-temperature/'])).toBe('≈ 95 °C')
    expect(words['s/2/#p1']?.[0]?.[1]).toContain('boils a little later')
    expect(words['chart/temperatures/']?.length).toBeGreaterThan(2)
  })

  it('are those alone that a later edition brings or changes', () => {
    expect(second[file('1.0.0')]).toBe(first[file('1.0.0')])
    const paths = Object.keys(wordsIn(second, '2.0.0'))
    expect(paths).toContain('r/water-temperature/')
    expect(paths).toContain('s/2/#p1')
    expect(paths).not.toContain('m/water/')
    expect(paths).not.toContain('challenges/#cold-tea')
  })

  it('tell what was said before, and what was said last', async () => {
    const { corpus, problems } = await load(second)
    expect(problems).toEqual([])
    const value = pastOf(corpus, 'r/water-temperature/')
    expect(value?.wordings.map(({ edition }) => edition)).toEqual(['1.0.0'])
    expect(valueIn(value?.wordings[0]?.words)).toBe('≈ 95 °C')
    expect(valueIn(saysNow(corpus, 'r/water-temperature/'))).toBe('≈ 96 °C')
    const solved = pastOf(corpus, 'challenges/#cold-tea')
    expect(solved?.wordings[0]?.words).toEqual(wordsIn(first, '1.0.0')['challenges/#cold-tea'])
    expect(saysNow(corpus, 'challenges/#cold-tea')).toBeNull()
    expect(pastOf(corpus, 'm/water/')).toBeNull()
  })

  it('tell it while a change is not yet in an edition', async () => {
    const { corpus } = await load(edit(second, 'data/measurements.yaml', 'value: 96', 'value: 97'))
    expect(pastOf(corpus, 'r/water-temperature/')?.wordings.map(({ edition }) => edition)).toEqual(['1.0.0', '2.0.0'])
  })

  it('tell it under the address that something has since', async () => {
    const moved = edit(renumbered(first), 'content/3.mdx', 'It wants', 'It asks for')
    const { corpus } = await load(await release(moved))
    expect(pastOf(corpus, 's/3/#p2')?.wordings[0]?.words?.[0]?.[1]).toMatch(/^It wants/)
    expect(pasts(corpus).has('s/1.1/')).toBe(false)
  })
})

describe('an edition that was made before words were kept', () => {
  const version = '1.0.0'
  const old = async (): Promise<Files> => {
    const digest = digestOf((await load(first)).corpus.publication.ledger, version)
    const { [file(version)]: _, ...rest } = first
    return {
      ...rest,
      'data/editions.yaml': `editions:\n  - version: ${version}\n    date: 2026-01-31\n    digest: ${digest}\n`,
    }
  }

  it('gets those that still stand with the next one', async () => {
    const next = await release(edit(await old(), 'data/measurements.yaml', 'value: 95', 'value: 96'))
    expect(await problemsOf(next)).toEqual([])
    const kept = wordsIn(next, '1.0.0')
    expect(kept['m/water/']).toEqual(wordsIn(first, '1.0.0')['m/water/'])
    expect(kept).not.toHaveProperty(['r/water-temperature/'])
    expect(next['data/editions.yaml']).toMatch(/- version: 1\.0\.0\n.*\n {4}digest: \w+\n {4}words: \w{64}\n/)
    const last = await release(edit(next, 'data/measurements.yaml', 'value: 96', 'value: 97'))
    expect(await problemsOf(last)).toEqual([])
    expect(last[file('1.0.0')]).toBe(next[file('1.0.0')])
  })
})

describe('a file of words', () => {
  const codes = async (files: Files) => (await damageIn(files)).map(({ code, file }) => `${code} ${file}`)

  it.each([
    ['is changed', edit(second, file('1.0.0'), 'a little later', 'a lot later'), `ledger/words ${file('1.0.0')}`],
    ['is no JSON', { ...second, [file('1.0.0')]: '{' }, `ledger/words ${file('1.0.0')}`],
    ['is of another shape', { ...second, [file('2.0.0')]: '{"a": 1}' }, `ledger/words ${file('2.0.0')}`],
    ['is of no edition', { ...second, [file('3.0.0')]: '{}' }, `edition/missing ${file('3.0.0')}`],
    ['has another name', { ...second, 'data/editions/more.txt': 'x' }, 'file/unknown data/editions/more.txt'],
  ])('that %s is told', async (_, files, code) => {
    expect(await codes(files)).toEqual([code])
  })

  it('that is missing is told, with how to get it back', async () => {
    const { [file('1.0.0')]: _, ...files } = second
    const [problem] = await damageIn(files)
    expect(problem?.code).toBe('ledger/words')
    expect(problem?.message).toContain(`\`${file('1.0.0')}\` is missing`)
    expect(problem?.hint).toContain(`git checkout HEAD -- ${file('1.0.0')}`)
  })

  it('that was changed along with its hash is told', async () => {
    const files = edit(second, 'data/editions.yaml', /words: \w{64}/, `words: ${'a'.repeat(64)}`)
    expect(await codes(files)).toContain('ledger/damaged data/editions.yaml')
  })

  it('may have its lines end as another system ends them', async () => {
    expect(await codes({ ...second, [file('1.0.0')]: second[file('1.0.0')]?.replaceAll('\n', '\r\n') ?? '' })).toEqual(
      [],
    )
  })
})

describe('what is too long to be kept', () => {
  it('is cut, and told', async () => {
    const long = edit(tea, 'content/2.mdx', 'Water, ', `${'Water is wet. '.repeat(mostOfOne / 10)}Water, `)
    const plan = planRelease((await load(long)).corpus, { version: null, date: null, summary: null })
    expect(plan.cut).toEqual(['s/2/#p1'])
    const released = await release(long)
    const [, words = ''] = wordsIn(released, '1.0.0')['s/2/#p1']?.[0] ?? []
    expect(words.length).toBe(mostOfOne)
    expect(words.endsWith('…')).toBe(true)
    expect(await problemsOf(released)).toEqual([])
  })

  it('is left out where the edition has more than its share, and told', async () => {
    const { corpus } = await load(first)
    const entry = corpus.publication.ledger.get('m/water/')
    if (!entry) throw new Error('there is no m/water/')
    const words = wordsNow(corpus).get('m/water/')?.() ?? []
    const size = words.flat().join('').length
    const many = Math.ceil(mostOfAll / size) + 3
    const ledger = new Map(Array.from({ length: many }, (_, at) => [`${at}`, entry]))
    const kept = wordsToKeep(corpus, ledger, new Set(['1.0.0']))
    expect(kept.left).toHaveLength(many - Math.floor(mostOfAll / size))
  })
})
