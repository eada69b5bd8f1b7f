import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import { checkingPages } from '../../src/site/context/checking.ts'
import { disputedNotes, refutedOf, saidIn } from '../../src/site/context/mistakes.ts'
import { sheetOf } from '../../src/site/context/sheet.ts'
import {
  allChecks,
  askedWorks,
  byDepth,
  outcomesOf,
  readingsOf,
  tallyText,
  worksByVerdict,
} from '../../src/site/context/sources.ts'
import { reviewCorpus } from '../search/support/review.ts'

const corpus = await reviewCorpus('test/fixtures/standing')
const own = await reviewCorpus()

describe('outcomesOf(corpus, kind)', () => {
  it('counts each record of what is retold once', () => {
    const { all, ...counts } = outcomesOf(corpus, 'measurements')
    expect(Object.values(counts).reduce((sum, number) => sum + number, 0)).toBe(all)
    expect(all).toBe(corpus.records.measurements.filter(({ origin }) => origin !== 'addition').length)
  })

  it('tells works that part from works that differ', () => {
    expect(outcomesOf(corpus, 'measurements')).toMatchObject({ agree: 1, differ: 4, parted: 1, silent: 1, without: 1 })
    expect(outcomesOf(corpus, 'findings')).toMatchObject({ agree: 1, differ: 1, unseen: 1 })
  })
})

describe('byDepth(checks)', () => {
  it.each([
    ['standing', corpus],
    ['own', own],
  ])('adds up to all checks of the review %s', (_name, corpus) => {
    const checks = allChecks(corpus)
    const numbers = byDepth(checks).rows.flatMap(({ numbers }) => numbers)
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(checks.length)
  })
})

describe('worksByVerdict(works)', () => {
  it('begins with works that say something else, and has each work once', () => {
    const groups = worksByVerdict(wordsOf('en'), askedWorks(corpus))
    expect(groups[0]?.id).toBe('differ')
    const works = groups.flatMap(({ works }) => works.map(({ work }) => work.id))
    expect(works.toSorted()).toEqual(askedWorks(corpus).map(({ work }) => work.id))
  })
})

describe('tallyText(checks)', () => {
  it('says in words what a work comes to', () => {
    const of = (work: number) => allChecks(corpus).filter(({ check }) => check.ref === work)
    expect(tallyText(wordsOf('en'), of(1))).toBe('2 agree')
    expect(tallyText(wordsOf('en'), of(5))).toBe('1 refutes a note, 1 confirms a note')
  })
})

describe('readingsOf(corpus, work)', () => {
  it('has each text that was read once', () => {
    expect(readingsOf(corpus, 2)).toHaveLength(2)
    expect(readingsOf(corpus, 3)).toHaveLength(1)
    expect(readingsOf(corpus, 9)).toEqual([])
  })
})

describe('sheetOf(corpus, work, order)', () => {
  const order = ['measurements', 'findings', 'pathways', 'challenges', 'notes'] as const

  it('lists all that rests on a work, and each check of it once', () => {
    for (const { id } of own.records.references) {
      const rows = sheetOf(own, id, order).flatMap(({ rows }) => rows)
      const checks = rows.flatMap(({ judged }) => judged.map(({ check }) => check.id))
      const wanted = own.records['source-checks'].filter(({ ref }) => ref === id).map(check => check.id)
      expect(checks.toSorted()).toEqual(wanted.toSorted())
      const cited = own.citing(id).filter(({ kind }) => (order as readonly string[]).includes(kind))
      const listed = new Set(rows.map(({ kind, id }) => `${kind}/${id}`))
      expect(cited.filter(({ kind, id }) => !listed.has(`${kind}/${id}`))).toEqual([])
    }
  })

  it('has what only the works tell: a record that a work was asked about without being cited for it', () => {
    const beside = own.records['source-checks'].find(({ about, ref }) => {
      const record = own.find(about)?.record
      return record !== undefined && 'refs' in record && !(record.refs as number[]).includes(ref)
    })
    if (!beside) return
    const rows = sheetOf(own, beside.ref, order).flatMap(({ rows }) => rows)
    expect(rows.map(({ id }) => id)).toContain(beside.about)
  })

  it('is empty for a work on which nothing rests', () => {
    expect(sheetOf(corpus, 99, order)).toEqual([])
  })
})

describe('refutedOf(corpus)', () => {
  it('names the works, and has the words that an edition kept', () => {
    const all = refutedOf(own)
    expect(all.map(({ address }) => address)).toContain('r/single-atoms-with-interfaces/')
    for (const { works, last, name, address } of all) {
      expect(works.length).toBeGreaterThan(0)
      expect(saidIn(last?.words ?? []).length).toBeGreaterThan(0)
      expect(name).not.toBe(address)
    }
  })

  it('is none of a review that withdrew nothing', () => {
    expect(refutedOf(corpus)).toEqual([])
  })
})

describe('disputedNotes(corpus)', () => {
  it('are the notes against which a work speaks', () => {
    expect(disputedNotes(corpus).map(({ note }) => note.id)).toEqual(['note-refuted', 'note-split'])
  })
})

describe('checkingPages(corpus)', () => {
  it('lead to the pages that have something on them', async () => {
    const paths = (links: readonly { path: string }[]) => links.map(({ path }) => path)
    expect(paths(checkingPages(own))).toEqual(['notes/', 'audit/', 'sources/', 'differences/', 'mistakes/'])
    expect(paths(checkingPages(await reviewCorpus('test/fixtures/sound/bare')))).toEqual(['audit/'])
  })
})
