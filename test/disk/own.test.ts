import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownFolder, ownName, sweep } from '../../src/tools/disk/own.ts'
import { replaceFile, replaceFolder } from '../../src/tools/disk/replace.ts'
import { deadProcess, nameOf } from './support/names.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, text = path): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

describe('ownName(what)', () => {
  it('gives no name twice', () => {
    expect(ownName('file')).not.toBe(ownName('file'))
  })
})

describe('sweep(folder)', () => {
  it('takes away what dead processes left, folders and files', async () => {
    const dead = deadProcess()
    put(`${nameOf(dead)}/site/index.html`)
    put(nameOf(dead))
    await sweep(folder)
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves what living processes work on, its own among them', async () => {
    const [parent, own] = [nameOf(process.ppid), ownName('build')]
    for (const name of [parent, own]) put(`${name}/index.html`)
    await sweep(folder)
    expect(readdirSync(folder).sort()).toEqual([parent, own].sort())
  })

  it('takes away what an earlier process of its own number left', async () => {
    put(`${nameOf(process.pid)}/index.html`)
    await sweep(folder)
    expect(readdirSync(folder)).toEqual([])
  })

  it('gives a process of another machine, which can’t be asked, a day', async () => {
    const [old, fresh] = [nameOf(1, 'abcdef'), nameOf(2, 'abcdef')]
    for (const name of [old, fresh]) put(`${name}/index.html`)
    utimesSync(join(folder, old), 0, 0)
    await sweep(folder)
    expect(readdirSync(folder)).toEqual([fresh])
  })

  it('leaves all other names alone', async () => {
    const names = [
      '.atlas-build',
      '.atlas-build-1',
      'site.old',
      'site.new',
      'build-a1B2c3',
      `x${nameOf(deadProcess())}`,
    ]
    for (const name of names) put(`${name}/thesis.tex`)
    await sweep(folder)
    expect(readdirSync(folder).sort()).toEqual(names.sort())
  })

  it('puts back what was put aside, unless something has taken its place', async () => {
    const dead = deadProcess()
    put(`${nameOf(dead)}/aside/site/index.html`, 'the old site')
    put(`${nameOf(dead)}/aside/other/index.html`, 'the old other')
    put('other/index.html', 'the new other')
    await sweep(folder)
    expect(readdirSync(folder).sort()).toEqual(['other', 'site'])
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('the old site')
    expect(readFileSync(join(folder, 'other/index.html'), 'utf8')).toBe('the new other')
  })

  it('has nothing to do in a folder that is not there', async () => {
    await expect(sweep(join(folder, 'none'))).resolves.toBeUndefined()
  })
})

describe('ownFolder(parent, what)', () => {
  it('makes a folder that only its maker may look into, and sweeps', async () => {
    put(nameOf(deadProcess()))
    const own = await ownFolder(folder, 'build')
    expect(readdirSync(folder).map(name => join(folder, name))).toEqual([own])
    if (process.platform !== 'win32')
      expect(spawnSync('stat', ['-c', '%a', own], { encoding: 'utf8' }).stdout.trim()).toBe('700')
  })
})

describe('replaceFile(file, make)', () => {
  const file = () => join(folder, 'file')

  it('leaves the old one and nothing else where the new one can’t be made', async () => {
    put('file', 'old')
    const failing = replaceFile(file(), async half => {
      writeFileSync(half, 'half')
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(readdirSync(folder)).toEqual(['file'])
    expect(readFileSync(file(), 'utf8')).toBe('old')
  })

  it('lets two at the same time not meet', async () => {
    const texts = ['one'.repeat(999), 'two'.repeat(999)]
    await Promise.all(texts.map(text => replaceFile(file(), async half => writeFileSync(half, text, { flag: 'wx' }))))
    expect(texts).toContain(readFileSync(file(), 'utf8'))
    expect(readdirSync(folder)).toEqual(['file'])
  })

  it('sweeps the folder', async () => {
    put(nameOf(deadProcess()))
    await replaceFile(file(), async half => writeFileSync(half, 'x'))
    expect(readdirSync(folder)).toEqual(['file'])
  })
})

describe('replaceFolder(made, out)', () => {
  const out = () => join(folder, 'site')

  it('leaves what lies beside it alone, whatever it is called', async () => {
    for (const path of ['site.old/backup.txt', 'site.new/draft.txt', 'site/index.html']) put(path)
    put('made/index.html', 'new')
    await replaceFolder(join(folder, 'made'), out())
    expect(readFileSync(join(out(), 'index.html'), 'utf8')).toBe('new')
    for (const path of ['site.old/backup.txt', 'site.new/draft.txt'])
      expect(readFileSync(join(folder, path), 'utf8')).toBe(path)
    expect(readdirSync(folder).sort()).toEqual(['site', 'site.new', 'site.old'])
  })

  it('puts the old one back where the new one can’t be had', async () => {
    put('site/index.html', 'old')
    await expect(replaceFolder(join(folder, 'none'), out())).rejects.toMatchObject({ code: 'ENOENT' })
    expect(readFileSync(join(out(), 'index.html'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['site'])
  })

  it('lets several at the same time each be whole, and leaves one of them', async () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    put('site/index.html', 'old')
    for (const name of names) for (const file of ['index.html', 'deep/page.html']) put(`${name}/${file}`, name)
    await Promise.all(names.map(name => replaceFolder(join(folder, name), out())))
    expect(readdirSync(folder)).toEqual(['site'])
    const winner = readFileSync(join(out(), 'index.html'), 'utf8')
    expect(names).toContain(winner)
    expect(readFileSync(join(out(), 'deep/page.html'), 'utf8')).toBe(winner)
    expect(existsSync(join(out(), 'old'))).toBe(false)
  })
})
