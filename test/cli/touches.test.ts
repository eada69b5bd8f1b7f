import { createHash } from 'node:crypto'
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { command as build } from '../../src/tools/cli/build.ts'
import { ask, root, runScript } from './support/run.ts'
import { start } from './support/start.ts'
import { runWarm } from './support/warm.ts'

/** What stands at every path of a folder: its kind, and the hash of what a file holds or where a link leads. */
function standing(folder: string): Map<string, string> {
  return new Map(pathsIn(folder).map(path => [path, whatIs(join(folder, path))]))
}

/** Every path below a folder, sorted; what lies behind a link is not below it. */
function pathsIn(folder: string, path = ''): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .flatMap(entry => {
      const own = path === '' ? entry.name : `${path}/${entry.name}`
      return entry.isDirectory() ? [own, ...pathsIn(folder, own)] : [own]
    })
    .sort()
}

function whatIs(path: string): string {
  const found = lstatSync(path)
  if (found.isSymbolicLink()) return `link to ${readlinkSync(path)}`
  if (found.isDirectory()) return 'folder'
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/** The paths at which something else stands now, or where something came or went, sorted. */
function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths].filter(path => before.get(path) !== after.get(path)).sort()
}

/** Whether a path is one of the places, or lies in one whose name ends in `/`. */
const isIn = (places: readonly string[], path: string): boolean =>
  places.some(place => path === place || `${path}/` === place || (place.endsWith('/') && path.startsWith(place)))

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'touches-'))
  cpSync(join(root, 'test/fixtures/base'), join(home, 'review'), { recursive: true })
  for (const [path, text] of Object.entries({
    'thesis/thesis.tex': 'mine',
    'review.old/backup.txt': 'mine',
    'review/notes.txt': 'mine',
    'review/CHANGELOG.md.new': 'mine',
    'review/dist.old/a.txt': 'mine',
    'review/dist.new/a.txt': 'mine',
    'site/index.html': '<!doctype html><meta name="generator" content="insitu-atlas"><h1>Tea</h1>',
    'site/404.html': '<!doctype html>',
    'packed/tea-1.0.0.zip.old': 'mine',
    'packed/thesis.zip': 'mine',
    file: 'mine',
    'library.bib': '@book{pot, author={Okakura, K.}, title={The ideals of the East}, year={1903}}\n',
    'answers.json': '{"registry": "https://registry.example.org/", "on": "2026-01-31", "answers": {}}',
  }))
    put(path, text)
})
afterEach(() => rmSync(home, { recursive: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true })
  writeFileSync(join(home, path), text)
}

const at = (path: string) => join(home, path)
const ofReview = () => ['--review', at('review')]

/** Makes the review an edition that somebody made, which alone is deposited. */
async function publish(): Promise<void> {
  const named = `editors: [{literal: Board}]\n${readFileSync(at('review/data/review.yaml'), 'utf8')}`
  put('review/data/review.yaml', named)
  const { status, err } = await runWarm('release', ...ofReview(), '--no-bundle', '--write')
  expect(status, err).toBe(0)
}

/** What a command may make, replace or take away in the folder that it is run for; all other commands may touch nothing. */
const places: Record<string, { words: () => string[]; places: string[]; ready?: () => Promise<void> }> = {
  build: { words: ofReview, places: ['review/dist/'] },
  bundle: {
    words: () => [...ofReview(), '--site', at('site'), '--out', at('packed')],
    places: ['packed/tea-1.0.0.zip', 'packed/SHA256SUMS'],
  },
  check: { words: ofReview, places: ['review/.atlas/'] },
  corpus: { words: () => ['--out', at('corpus'), '--chapters', '2', '--records', '3'], places: ['corpus/'] },
  coverage: { words: ofReview, places: [] },
  epub: {
    words: () => [...ofReview(), '--site', at('site'), '--out', at('packed')],
    places: ['packed/tea-1.0.0.epub', 'packed/SHA256SUMS', 'site/review.epub'],
  },
  import: { words: () => [at('library.bib'), ...ofReview(), '--write'], places: ['review/data/references.yaml'] },
  resolve: { words: () => ['--answers', at('answers.json'), ...ofReview(), '--write'], places: [] },
  init: { words: () => [at('begun')], places: ['begun/'] },
  new: { words: () => ['term', 'pot', ...ofReview()], places: ['review/data/terms.yaml', 'review/.atlas/'] },
  deposit: {
    words: () => [...ofReview(), '--site', at('site'), '--out', at('deposited')],
    places: ['deposited/'],
    ready: publish,
  },
  pdf: {
    words: () => [...ofReview(), '--site', at('site'), '--out', at('packed')],
    places: ['packed/tea-1.0.0.pdf', 'packed/SHA256SUMS', 'site/review.pdf'],
  },
  release: {
    words: () => [...ofReview(), '--no-bundle', '--write'],
    places: [
      'review/data/permalinks.lock',
      'review/data/editions.yaml',
      'review/data/editions/',
      'review/data/redirects.yaml',
      'review/data/review.yaml',
      'review/CHANGELOG.md',
      'review/CITATION.cff',
    ],
  },
  docs: { words: () => ['--out', at('documentation')], places: ['documentation/'] },
  shots: {
    words: () => ['--dir', at('site'), '--out', at('pictures'), '--width', '375', '--scheme', 'light'],
    places: ['pictures/'],
  },
}

/** Commands that go on until they are stopped. */
const serving: Record<string, { words: () => string[]; places: string[] }> = {
  dev: { words: () => [...ofReview(), '--port', '0'], places: ['review/.atlas/'] },
  serve: { words: () => ['--dir', at('site'), '--port', '0'], places: [] },
}

/** Commands for the project itself, by the files that they renew; what tools of other projects write is theirs. */
const ofTheProject = [
  'start',
  'test',
  'bench',
  'lighthouse',
  'mutants',
  'fuzz',
  'third-party',
  'lock',
  'prepare',
  'prepack',
]
const foreign = ['site', 'unit', 'browser', 'lint', 'types', 'unused']

describe('every command', () => {
  it('is in the lists of what it may touch', () => {
    const listed = [...Object.keys(places), ...Object.keys(serving), ...ofTheProject, ...foreign]
    expect(listed.sort()).toEqual(Object.keys(manifest.scripts).sort())
  })

  it.each(Object.keys(places))('%s touches only what is its own', async name => {
    const { words, places: own, ready } = places[name] ?? { words: () => [], places: [] }
    await ready?.()
    const before = standing(home)
    const [, script = '', target = ''] = manifest.scripts[name as keyof typeof manifest.scripts].split(' ')
    const isOfEngine = script === 'bin/insitu-atlas.mjs'
    const { status, err } = await (isOfEngine ? runWarm : runScript)(target, ...words())
    expect(status, err).toBe(0)
    const touched = changed(before, standing(home))
    expect(touched.filter(path => !isIn(own, path))).toEqual([])
    expect(touched.length > 0, 'it does what it is for').toBe(own.length > 0)
  })

  it.each(Object.keys(serving))('%s touches only what is its own', async name => {
    const { words, places: own } = serving[name] ?? { words: () => [], places: [] }
    const before = standing(home)
    const command = start(name, ...words())
    const page = await fetch(await command.address())
    expect((await page.text()).length).toBeGreaterThan(0)
    await command.stop()
    expect(changed(before, standing(home)).filter(path => !isIn(own, path))).toEqual([])
  })

  it('release touches nothing unless it is told to write', async () => {
    const before = standing(home)
    expect((await runWarm('release', ...ofReview())).status).toBe(0)
    expect(changed(before, standing(home))).toEqual([])
  })
})

describe('build --out', () => {
  it.each([
    ['the review', 'review', 'holds the review or the program itself'],
    ['a folder that holds it', '.', 'holds the review or the program itself'],
    ['a folder of its texts', 'review/content', 'lies among the files of the review'],
    ['a new one in its data', 'review/data/site', 'lies among the files of the review'],
    ['a folder with files of someone', 'thesis', 'holds something that is no site built here, such as thesis.tex'],
    ['a file', 'file', 'is a file'],
    ['a path through a file', 'file/site', 'is a file, where a folder would have to be'],
    ['a link to the review', 'link-to-review', 'holds the review or the program itself'],
    ['a link that leads into its data', 'link-into-data', 'lies among the files of the review'],
    ['a link to files of someone', 'link-to-thesis', 'holds something that is no site built here'],
    ['a link in a circle', 'circle', 'is a link that leads in a circle'],
    ['a name that is too long', 'a'.repeat(300), 'is longer than the system takes'],
  ])('refuses %s, and touches nothing', async (_, out, words) => {
    symlinkSync(at('review'), at('link-to-review'), 'dir')
    symlinkSync(at('review/data/new'), at('link-into-data'), 'dir')
    symlinkSync(at('thesis'), at('link-to-thesis'), 'dir')
    symlinkSync('circle', at('circle'))
    const before = standing(home)
    const { status, err } = await ask(build, ...ofReview(), '--out', at(out))
    expect(status).toBe(1)
    expect(err).toContain(words)
    expect(err).not.toMatch(/\bE[A-Z]{3,}:|^ {4}at /m)
    expect(changed(before, standing(home))).toEqual([])
  })

  it('follows a link to a folder, and leaves the link', async () => {
    mkdirSync(at('real'))
    symlinkSync(at('real'), at('link'), 'dir')
    const before = standing(home)
    const { status, err } = await runWarm('build', ...ofReview(), '--out', at('link'))
    expect(status, err).toBe(0)
    expect(changed(before, standing(home)).filter(path => !isIn(['real/'], path))).toEqual([])
    expect(readFileSync(at('real/index.html'), 'utf8')).toContain('insitu-atlas')
  })
})

describe('a checkout and a disk that are not ours', () => {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  let open: string
  beforeAll(() => {
    open = mkdtempSync(join(tmpdir(), 'closed-'))
  })
  afterAll(() => rmSync(open, { recursive: true, force: true }))

  it.runIf(isRoot)('build a site elsewhere, and say what they are closed for', async () => {
    cpSync(at('review'), join(open, 'review'), { recursive: true })
    mkdirSync(join(open, 'mine'))
    const nobody = 65534
    const { chownSync, chmodSync } = await import('node:fs')
    chmodSync(open, 0o755)
    chownSync(join(open, 'mine'), nobody, nobody)
    const asNobody = (...words: string[]) =>
      runScript('test/cli/support/as-nobody.mjs', join(open, 'mine'), 'bin/insitu-atlas.mjs', 'build', ...words)
    const review = join(open, 'review')
    const before = standing(review)
    const built = await asNobody('--review', review, '--out', join(open, 'mine/site'))
    expect(built.status, built.err).toBe(0)
    const refused = await asNobody('--review', review)
    expect(refused).toMatchObject({ status: 1 })
    expect(refused.err).toContain(`You don't have the right to change ${review}.`)
    expect(changed(before, standing(review))).toEqual([])
    expect(readdirSync(join(open, 'mine/temporary/atlas-65534/atlas'))).toEqual([])
  })
})
