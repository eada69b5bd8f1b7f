import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../src/core/corpus/publication.ts'
import { changesIn, isNothing, pendingVersion, stepFor } from '../../src/core/permalinks/changes.ts'
import { countsByKind, recordNews, textNews } from '../../src/core/permalinks/news.ts'

type Stage = LedgerEntry['stages'][number]
const stage = (edition: string, value: string | null = null): Stage =>
  ({ edition, hash: `h${edition}${value}`, value, gone: false }) as unknown as Stage
const gone = (edition: string): Stage => ({ ...stage(edition), gone: true })
const entry = (path: string, kind: LedgerEntry['kind'], ...stages: Stage[]): [string, LedgerEntry] => [
  path,
  { path, kind, about: `about ${path}`, stages } as unknown as LedgerEntry,
]
const redirects = { moved: [], withdrawn: [], corrected: [] } as Parameters<typeof changesIn>[1]
const movedTo = (from: string, to: string) =>
  ({ ...redirects, moved: [{ from, to }] }) as unknown as Parameters<typeof changesIn>[1]

const ledger = new Map([
  entry('about/', 'page', stage('1.0.0')),
  entry('r/old/', 'measurement', stage('1.0.0', '1 g'), gone('2.0.0')),
  entry('r/lost/', 'finding', stage('1.0.0'), gone('2.0.0')),
  entry('r/new/', 'measurement', stage('2.0.0', '1 g')),
  entry('r/more/', 'measurement', stage('2.0.0', '2 g')),
  entry('r/mended/', 'measurement', stage('1.0.0', '1 g'), stage('2.0.0', '3 g')),
  entry('r/again/', 'finding', stage('1.0.0'), gone('1.1.0'), stage('2.0.0')),
  entry('chart/growth/', 'chart', stage('1.0.0'), stage('2.0.0')),
  entry('s/1/', 'section', stage('1.0.0'), stage('2.0.0')),
  entry('s/1/#p1', 'paragraph', stage('1.0.0'), stage('2.0.0')),
  entry('s/1/#p2', 'paragraph', stage('2.0.0')),
  entry('s/2/#p1', 'paragraph', stage('1.0.0'), gone('2.0.0')),
  entry('s/3/', 'section', stage('2.0.0')),
])
const paths = (changes: readonly { path: string }[]) => changes.map(({ path }) => path)

describe('changesIn(ledger, redirects, edition)', () => {
  const changes = changesIn(ledger, movedTo('r/old/', 'r/new/'), '2.0.0')

  it('tells what was added, changed, renamed and withdrawn', () => {
    expect(paths(changes.added)).toEqual(['r/more/', 'r/again/', 's/1/#p2', 's/3/'])
    expect(paths(changes.changed)).toEqual(['r/mended/', 'chart/growth/', 's/1/', 's/1/#p1'])
    expect(changes.renamed.map(({ path, to }) => [path, to])).toEqual([['r/old/', 'r/new/']])
    expect(paths(changes.withdrawn)).toEqual(['r/lost/', 's/2/#p1'])
  })

  it('gives the values of what was corrected, and of nothing else', () => {
    const values = Object.values(changes)
      .flat()
      .flatMap(({ path, values }) => (values ? [[path, values]] : []))
    expect(values).toEqual([['r/mended/', { from: '1 g', to: '3 g' }]])
  })

  it('takes an address that left without another one for withdrawn', () => {
    expect(paths(changesIn(ledger, redirects, '2.0.0').withdrawn)).toContain('r/old/')
    expect(paths(changesIn(ledger, redirects, '2.0.0').added)).toContain('r/new/')
  })

  it('leaves out pages of the site, and is nothing for an edition of which the ledger does not know', () => {
    expect(paths(changesIn(ledger, redirects, '1.0.0').added)).not.toContain('about/')
    expect(isNothing(changesIn(ledger, redirects, '9.0.0'))).toBe(true)
    expect(isNothing(changesIn(new Map(), redirects, '1.0.0'))).toBe(true)
    expect(isNothing(changes)).toBe(false)
  })
})

describe('stepFor(changes)', () => {
  const none = { added: [], changed: [], renamed: [], withdrawn: [] }
  const one = (kind: LedgerEntry['kind']) => [{ path: 'x/', kind, about: '', values: null, to: null }]

  it('is a major one where an id is found no more, a minor one for an addition, else a patch', () => {
    expect(stepFor({ ...none, withdrawn: one('measurement'), added: one('finding') })).toBe('major')
    expect(stepFor({ ...none, renamed: one('section') })).toBe('major')
    expect(stepFor({ ...none, added: one('finding'), changed: one('chart') })).toBe('minor')
    expect(stepFor({ ...none, changed: one('measurement') })).toBe('patch')
    expect(stepFor(none)).toBe('patch')
  })

  it('does not count paragraphs, which nobody links to by program', () => {
    const moved = one('paragraph')
    expect(stepFor({ added: moved, changed: moved, renamed: moved, withdrawn: moved })).toBe('patch')
  })
})

describe('pendingVersion(editions)', () => {
  it('is later than every edition, in whatever order they stand', () => {
    expect(pendingVersion([])).toBe('1.0.0')
    expect(pendingVersion(['9.3.1', '10.0.2', '2.0.0'].map(version => ({ version })))).toBe('11.0.0')
  })
})

describe('recordNews(changes)', () => {
  it('groups by what was done and to which kind, sections and paragraphs left out', () => {
    const news = recordNews(changesIn(ledger, movedTo('r/old/', 'r/new/'), '2.0.0'))
    expect(news.map(({ what, kind, changes }) => [what, kind, ...paths(changes)])).toEqual([
      ['New', 'measurement', 'r/more/'],
      ['New', 'finding', 'r/again/'],
      ['Corrected', 'measurement', 'r/mended/'],
      ['Redrawn', 'chart', 'chart/growth/'],
      ['Renamed', 'measurement', 'r/old/'],
      ['Withdrawn', 'finding', 'r/lost/'],
    ])
  })
})

describe('textNews(changes)', () => {
  it('tells of each section which paragraphs are new, changed or withdrawn', () => {
    expect(textNews(changesIn(ledger, redirects, '2.0.0'))).toEqual([
      { path: 's/1/', whole: null, added: ['p2'], changed: ['p1'], withdrawn: [] },
      { path: 's/3/', whole: 'new', added: [], changed: [], withdrawn: [] },
      { path: 's/2/', whole: null, added: [], changed: [], withdrawn: ['p1'] },
    ])
  })

  it('is nothing where nothing changed', () => {
    expect(textNews(changesIn(new Map(), redirects, '1.0.0'))).toEqual([])
  })
})

describe('countsByKind(changes)', () => {
  it('has the most numerous first', () => {
    const { added } = changesIn(ledger, redirects, '2.0.0')
    expect(countsByKind(added)).toEqual([
      ['measurement', 2],
      ['finding', 1],
      ['paragraph', 1],
      ['section', 1],
    ])
    expect(countsByKind([])).toEqual([])
  })
})
