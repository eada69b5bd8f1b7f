import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../src/core/corpus/publication.ts'
import { sealed } from '../../src/core/permalinks/chain.ts'
import { printLedger } from '../../src/core/permalinks/ledger.ts'
import type { Edition } from '../../src/core/schema/editions.ts'
import { edit, type Files, load, problemsOf, release, tea } from './support/review.ts'

const asking = `${tea['data/charts.yaml']}  questions: [{id: hottest, asks: Which is hottest?, answer: greatest}]\n`
const published = await release({ ...tea, 'data/charts.yaml': asking })
const { corpus } = await load(published)
const { ledger } = corpus.publication
const entries = [...ledger.values()]

/** The published review as if one of its addresses had been another one, and the review had changed since. */
function whereOneWas(entry: LedgerEntry, path: string): Files {
  const changed = new Map(entries.map(each => [each.path, each]))
  changed.delete(entry.path)
  changed.set(path, { ...entry, path })
  return {
    ...published,
    'data/permalinks.lock': printLedger(changed),
    'data/editions.yaml': JSON.stringify({
      editions: [sealed(corpus.publication.editions[0] as Edition, [], changed)],
    }),
  }
}

const renamed = (path: string): string =>
  path.replace(/([\da-z]+)(\/?)$/, (_, end, slash) => `${/^\d+$/.test(end) ? Number(end) + 70 : `${end}x`}${slash}`)

describe('a published review', () => {
  it('has no problem as long as nothing changed', async () => {
    expect(await problemsOf(published)).toEqual([])
  })

  it('has an address of every kind there is', () => {
    const kinds = new Set(entries.map(({ kind }) => kind))
    const all =
      'page file section paragraph view question value reference material technique figure measurement finding pathway note challenge term chart table'
    expect([...kinds].sort()).toEqual(all.split(' ').sort())
  })
})

describe('an address that was removed or renamed', () => {
  const promised = entries.filter(({ kind, path }) => path !== '' && kind !== 'paragraph' && kind !== 'view')

  it.each(promised.map(entry => [entry.kind, entry.path, entry] as const))(
    '%s %s is named by the check',
    async (_, path, entry) => {
      const old = renamed(path)
      const { problems } = await load(whereOneWas(entry, old))
      expect(problems.map(({ code }) => code)).toEqual(['permalink/gone'])
      expect(problems[0]?.message).toContain(`\`${old}\` was published in edition 1.0.0`)
      expect(problems[0]?.file).toBe('data/permalinks.lock')
      if (entry.stages[0]?.hash) expect(problems[0]?.hint).toContain(path)
    },
  )

  it('asks nothing where it is said to have moved, or to be withdrawn', async () => {
    const entry = ledger.get('r/water-temperature/') as LedgerEntry
    const files = whereOneWas(entry, 'r/heat-of-water/')
    const moved = 'moved: [{from: r/heat-of-water/, to: r/water-temperature/, why: A better name.}]'
    const withdrawn = 'withdrawn: [{address: r/heat-of-water/, why: Nobody measured it.}]'
    expect(await problemsOf({ ...files, 'data/redirects.yaml': moved })).toEqual([])
    expect(await problemsOf({ ...files, 'data/redirects.yaml': withdrawn })).toEqual([])
  })

  it('is told where a text still links to it, with what became of it', async () => {
    const entry = ledger.get('r/water-temperature/') as LedgerEntry
    const files = whereOneWas(entry, 'r/heat-of-water/')
    const [text = ''] = Object.keys(files).filter(file => file.endsWith('.mdx'))
    const linking = { ...files, [text]: `${files[text]}\nSee [it](/r/heat-of-water/).\n` }
    const told = async (redirects: string) => {
      const { problems } = await load({ ...linking, 'data/redirects.yaml': redirects })
      return problems.map(({ code, message, hint }) => `${code}: ${message} ${hint}`)
    }
    expect(await told('moved: [{from: r/heat-of-water/, to: r/water-temperature/, why: A better name.}]')).toEqual([
      'link/invalid: What stood at `/r/heat-of-water/` has another address now. Write `/r/water-temperature/`.',
    ])
    expect(await told('withdrawn: [{address: r/heat-of-water/, why: Nobody measured it.}]')).toEqual([
      'link/invalid: What stood at `/r/heat-of-water/` was withdrawn: Nobody measured it. Say it without the link, or link to what took its place.',
    ])
  })

  it('asks nothing of a chain of moves, and follows it to its end', async () => {
    const entry = ledger.get('m/water/') as LedgerEntry
    const first = whereOneWas(entry, 'm/aqua/')
    const again = await release({
      ...first,
      'data/redirects.yaml': 'moved: [{from: m/aqua/, to: m/water/, why: English.}]',
    })
    const later = Object.fromEntries(
      Object.entries(again).map(([file, text]) => [
        file,
        file.startsWith('data/permalinks') || file.startsWith('data/redirects')
          ? text
          : text.replaceAll(/\b(id|material): water\b(?!-)/g, '$1: hot-water'),
      ]),
    )
    expect((await problemsOf(later)).join()).toContain('`m/water/` was published')
    const chain = edit(
      later,
      'data/redirects.yaml',
      /\]\s*$/,
      ', {from: m/water/, to: m/hot-water/, why: It is hot.}]\n',
    )
    expect(await problemsOf(chain)).toEqual([])
  })

  it('is not reported where its record only breaks a rule', async () => {
    const files = edit(published, 'data/measurements.yaml', 'value: 95', 'value: hot')
    expect((await problemsOf(files)).join()).not.toContain('permalink/')
  })

  it('does not blame addresses where the redirects can not be read', async () => {
    const files = whereOneWas(ledger.get('m/water/') as LedgerEntry, 'm/aqua/')
    const problems = await problemsOf({ ...files, 'data/redirects.yaml': 'moved: {from: m/aqua/}' })
    expect(problems.join()).not.toContain('permalink/')
  })
})

describe('an address that means something else', () => {
  const heat = (files: Files) => edit(files, 'data/measurements.yaml', 'material: water\n', 'material: green-tea\n')

  it('is a problem, until a correction gives the reason', async () => {
    const problems = await problemsOf(heat(published))
    expect(problems).toEqual([
      'permalink/meaning: `r/water-temperature/` was published about "temperature of water", and now is about "temperature of green-tea".',
    ])
    const corrected = 'corrected: [{address: r/water-temperature/, why: It was tea.}]'
    expect(await problemsOf({ ...heat(published), 'data/redirects.yaml': corrected })).toEqual([])
  })

  it('is one again after the edition that had the correction', async () => {
    const corrected = 'corrected: [{address: r/water-temperature/, why: It was tea.}]'
    const next = await release({ ...heat(published), 'data/redirects.yaml': corrected })
    expect(await problemsOf(next)).toEqual([])
    const back = edit(
      next,
      'data/measurements.yaml',
      /material: green-tea\n( {2}property: temperature\n {2}qualifier: about)/,
      'material: water\n$1',
    )
    expect((await problemsOf(back)).join()).toContain('permalink/meaning')
  })

  it('is none where a claim is reworded', async () => {
    const files = edit(published, 'data/findings.yaml', 'turns *bitter* in', 'gets *bitter* when it is put into')
    expect(await problemsOf(files)).toEqual([])
  })
})
