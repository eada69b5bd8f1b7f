import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { command as bundle } from '../../src/tools/cli/bundle.ts'
import { init } from '../../src/tools/cli/init.ts'
import { command as release } from '../../src/tools/cli/release.ts'
import { ask, environment, root, run } from '../cli/support/run.ts'
import { fingerprint } from '../site/support/files.ts'
import { deadProcess, nameOf } from './support/names.ts'

const cache = join(root, 'node_modules/.cache/atlas')
let temporary: string
let review: string
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'killed-'))
  review = join(temporary, 'review')
  cpSync(join(root, 'test/fixtures/base'), review, { recursive: true })
})
afterAll(() => rmSync(temporary, { recursive: true }))

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])
const ownedBy = (folder: string, number: number): string[] =>
  namesIn(folder).filter(name => name.startsWith('.atlas-') && name.includes(`-${number}-`))

/** Starts a build and kills it as soon as what it has half made fulfils a condition; gives the number of its process. */
async function killedBuild(out: string, when: (workshop: string) => boolean): Promise<number> {
  const child = spawn(process.execPath, ['bin/insitu-atlas.mjs', 'build', '--review', review, '--out', out], {
    cwd: root,
    env: environment,
    stdio: 'ignore',
  })
  const ended = new Promise(resolve => child.on('close', resolve))
  const number = child.pid ?? 0
  await expect
    .poll(() => ownedBy(cache, number).some(name => when(join(cache, name))) || child.exitCode !== null, {
      interval: 5,
      timeout: 250_000,
    })
    .toBe(true)
  child.kill('SIGKILL')
  await ended
  expect(child.signalCode).toBe('SIGKILL')
  return number
}

describe('a build that is killed', () => {
  it('leaves the old site as it was, and what it had made to the next one, which sweeps it', async () => {
    const out = join(temporary, 'site')
    mkdirSync(out)
    writeFileSync(join(out, 'index.html'), '<meta name="generator" content="insitu-atlas">')
    const before = fingerprint(out)

    const moments = [
      (workshop: string) => existsSync(workshop),
      (workshop: string) => existsSync(join(workshop, 'pages/site/index.html')),
    ]
    let last = 0
    for (const when of moments) {
      const number = await killedBuild(out, when)
      expect(fingerprint(out)).toEqual(before)
      expect(ownedBy(cache, number)).toHaveLength(1)
      // Each build has swept what the one before it left.
      expect(ownedBy(cache, last)).toEqual([])
      last = number
    }

    const [dead, living] = [nameOf(deadProcess()), nameOf(process.ppid)]
    for (const name of [dead, living]) mkdirSync(join(temporary, name))
    const built = await run('build', '--review', review, '--out', out)
    expect(built.status, built.err).toBe(0)
    expect(ownedBy(cache, last)).toEqual([])
    expect(brokenReferences(out)).toEqual([])
    expect(readdirSync(temporary).sort()).toEqual([living, 'review', 'site'].sort())
  })

  it('lets two at the same time be whole', async () => {
    const out = join(temporary, 'both')
    const built = await Promise.all([1, 2].map(() => run('build', '--review', review, '--out', out)))
    for (const { status, err } of built) expect(status, err).toBe(0)
    expect(brokenReferences(out)).toEqual([])
    expect(namesIn(temporary).filter(name => name.startsWith('.atlas-site'))).toEqual([])
  })
})

describe('what a killed run left is swept by the next', () => {
  /** What dead and living processes have half made in a folder; gives the names of the latter. */
  function leave(folder: string): string[] {
    mkdirSync(folder, { recursive: true })
    const living = nameOf(process.ppid)
    for (const name of [nameOf(deadProcess()), living]) writeFileSync(join(folder, name), 'half')
    return [living]
  }

  it('bundle', async () => {
    const [site, out] = [join(temporary, 'pages'), join(temporary, 'zips')]
    mkdirSync(site)
    for (const page of ['index.html', '404.html']) writeFileSync(join(site, page), '<!doctype html>')
    const living = leave(out)
    const { status, err } = await ask(bundle, '--review', review, '--site', site, '--out', out)
    expect(status, err).toBe(0)
    expect(readdirSync(out).sort()).toEqual([...living, 'SHA256SUMS', 'tea-1.0.0.zip'])
  })

  it('release', async () => {
    const own = join(temporary, 'released')
    cpSync(review, own, { recursive: true })
    const living = [...leave(own), ...leave(join(own, 'data'))]
    const { status, err } = await ask(release, '--review', own, '--no-bundle', '--write')
    expect(status, err).toBe(0)
    const left = [...namesIn(own), ...namesIn(join(own, 'data'))].filter(name => name.startsWith('.atlas-'))
    expect(left.sort()).toEqual(living.sort())
  })

  it('init', async () => {
    const folder = join(temporary, 'new')
    mkdirSync(join(folder, nameOf(deadProcess()), 'content'), { recursive: true })
    await init(folder, { out: () => undefined, err: () => undefined, colours: false }, () => false)
    expect(namesIn(folder).filter(name => name.startsWith('.atlas-'))).toEqual([])
    expect(namesIn(folder)).toEqual(
      expect.arrayContaining(['.gitignore', 'README.md', 'content', 'data', 'package.json']),
    )
  })
})
