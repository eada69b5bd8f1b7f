import { existsSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { command as check } from '../../src/tools/cli/check.ts'
import { commands } from '../../src/tools/cli/commands.ts'
import { command, init as initWith } from '../../src/tools/cli/init.ts'
import { command as release } from '../../src/tools/cli/release.ts'
import { packagedSource } from '../../src/tools/init/engine.ts'
import type { Npm } from '../../src/tools/init/lock.ts'
import { ask, root, run } from './support/run.ts'

let temporary: string

/** Starts a review, with an npm that does nothing unless it is told otherwise. */
async function init(folder: string, npm: Npm = () => false): Promise<string> {
  let said = ''
  const write = (text: string) => {
    said += text
  }
  await initWith(folder, { out: write, err: write, colours: false }, npm)
  return said
}

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'init-'))
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

describe('npm run init', () => {
  it('makes a review that passes its check, builds and has all its links', async () => {
    const review = join(temporary, 'eine neue Übersicht')
    await init(review)
    const checked = await ask(check, '--review', review)
    expect(checked.status, checked.err).toBe(0)
    expect(checked.out).toContain('No problems.')
    const built = await run('build', '--review', review)
    expect(built.status, built.err).toBe(0)
    expect(brokenReferences(join(review, 'dist'))).toEqual([])
  })

  it('is ready for its first edition', async () => {
    const review = join(temporary, 'edition')
    await init(review)
    const { status, out } = await ask(release, '--review', review)
    expect(status).toBe(0)
    expect(out).toContain('Edition 1.0.0')
  })

  it('starts in an empty folder', async () => {
    const review = join(temporary, 'empty')
    await mkdir(review)
    expect(await init(review)).toContain(`A review begins in ${review}.`)
  })

  it('refuses a folder with something in it, and leaves it alone', async () => {
    const review = join(temporary, 'taken')
    await mkdir(review)
    await writeFile(join(review, 'thesis.txt'), 'Mine.')
    const { status, err } = await ask(command, review)
    expect(status).toBe(1)
    expect(err).toContain('is not empty')
    expect(await readdir(review)).toEqual(['thesis.txt'])
  })

  it('refuses a file, and asks for a folder where none is named', async () => {
    const file = join(temporary, 'file')
    await writeFile(file, '')
    expect((await ask(command, file)).err).toContain('is no folder')
    const { status, err } = await ask(command)
    expect(status).toBe(1)
    expect(err).toContain('Usage: npm run init')
    expect(existsSync(join(temporary, 'file', 'data'))).toBe(false)
  })

  it('has a script for every command of the engine, and its README tells of each', async () => {
    const review = join(temporary, 'scripts')
    await init(review)
    const { scripts } = JSON.parse(await readFile(join(review, 'package.json'), 'utf8'))
    const readme = await readFile(join(review, 'README.md'), 'utf8')
    for (const name of Object.keys(commands).filter(name => name !== 'init')) {
      expect(scripts[name]).toContain(`insitu-atlas ${name}`)
      expect(readme).toMatch(new RegExp(`npm (?:run )?${name}\\b`))
    }
  })

  it('is a project that names the engine of this clone by its path', async () => {
    const review = join(temporary, 'Ünser Gletscher 2')
    await init(review)
    const { name, dependencies } = JSON.parse(await readFile(join(review, 'package.json'), 'utf8'))
    expect(name).toBe('unser-gletscher-2')
    expect(resolve(review, dependencies['insitu-atlas'].replace('file:', ''))).toBe(resolve(root))
  })

  it('has npm write the lock file, and completes it for every platform', async () => {
    const review = join(temporary, 'locked')
    const asked: (readonly string[])[] = []
    const said = await init(review, (words, folder) => {
      asked.push(words)
      const packages = { 'node_modules/some': { optionalDependencies: { 'some-win32-x64': '1.0.0' } } }
      writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }))
      return true
    })
    expect(asked).toEqual([expect.arrayContaining(['install', '--package-lock-only', '--ignore-scripts'])])
    expect(said).not.toContain('package-lock.json')
    const { packages } = JSON.parse(await readFile(join(review, 'package-lock.json'), 'utf8'))
    expect(packages['node_modules/some-win32-x64']).toMatchObject({ version: '1.0.0', os: ['win32'], optional: true })
  })

  it('says how to make the lock file where npm could not', async () => {
    const said = await init(join(temporary, 'unlocked'))
    expect(said).toContain('It has no package-lock.json yet')
    expect(said).toMatch(/Next: {2}cd \S/)
  })
})

describe('where a review gets the engine from', () => {
  const noted = async (resolved: string) => {
    const packages = join(await mkdtemp(join(temporary, 'packages-')), 'node_modules')
    await mkdir(packages)
    await writeFile(
      join(packages, '.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/insitu-atlas': { resolved } } }),
    )
    return packages
  }

  it('is a copy of the file that npm installed it from', async () => {
    const packages = await noted('file:../the%20engine.tgz')
    const file = join(packages, '../../the engine.tgz')
    await writeFile(file, '')
    expect(packagedSource(packages, '1.2.3')).toEqual({ file, wanted: 'file:vendor/the engine.tgz' })
  })

  it('is the registry, by its version, where that came from there, or the file is gone', async () => {
    const registry = { file: null, wanted: '^1.2.3' }
    expect(packagedSource(await noted('https://registry.npmjs.org/insitu-atlas.tgz'), '1.2.3')).toEqual(registry)
    expect(packagedSource(await noted('file:../gone.tgz'), '1.2.3')).toEqual(registry)
    expect(packagedSource(join(temporary, 'nothing noted'), '1.2.3')).toEqual(registry)
  })
})
