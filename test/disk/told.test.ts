import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rmdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownName } from '../../src/tools/disk/own.ts'
import { placed, reasonOf, toldOf } from '../../src/tools/disk/told.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'told-'))
  writeFileSync(join(folder, 'file'), '')
  mkdirSync(join(folder, 'full/inner'), { recursive: true })
  symlinkSync('circle', join(folder, 'circle'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** An error as the system gives it. */
const systemError = (code: string, syscall: string, path?: string) =>
  Object.assign(new Error(`${code}: words of the system, ${syscall}${path ? ` '${path}'` : ''}`), {
    code,
    syscall,
    ...(path === undefined ? {} : { path }),
  })

async function answerTo(work: Promise<unknown>): Promise<string | null> {
  try {
    await work
  } catch (error) {
    return toldOf(error)
  }
  throw new Error('nothing went wrong')
}

describe('toldOf(error)', () => {
  it.each([
    ['ENOENT', () => readFile(join(folder, 'none')), 'There is no FOLDER/none. Is its name right?'],
    ['ENOTDIR', () => mkdir(join(folder, 'file/new')), 'A part of the path FOLDER/file/new is a file'],
    ['EISDIR', () => writeFile(folder, ''), 'FOLDER is a folder, where a file would have to be'],
    ['EEXIST', () => mkdir(join(folder, 'file')), 'FOLDER/file is there already, and in the way'],
    ['ENOTEMPTY', () => rmdir(join(folder, 'full')), 'FOLDER/full is not empty, and in the way'],
    ['ELOOP', () => stat(join(folder, 'circle')), 'FOLDER/circle is a link that leads in a circle'],
    ['EISDIR or ENOTDIR', () => rename(join(folder, 'full'), join(folder, 'file')), 'FOLDER/file'],
  ])('says in sentences what the system answers: %s', async (_, work, words) => {
    const told = await answerTo(work())
    expect(told).toContain(words.replaceAll('FOLDER', folder))
    expect(told).not.toMatch(/\bE[A-Z]{3,}\b/)
  })

  it('names both ends of a path that is too long', async () => {
    const told = await answerTo(readdir(join(folder, 'a'.repeat(4000), 'end')))
    expect(told).toMatch(/^The path .{200}….{60} \(\d{4} characters\) is longer than the system takes\. Choose/)
  })

  it.each([
    ['ENOSPC', 'write', 'There is no room left on the disk of /x. Make room there, or name a place on another one.'],
    ['EDQUOT', 'write', 'There is no room left on the disk of /x.'],
    ['EROFS', 'mkdir', 'The disk of /x is for reading alone. Name a place on another one.'],
    ['EACCES', 'mkdir', "You don't have the right to change /x. Ask its owner for it, or name a place of your own."],
    ['EACCES', 'scandir', "You don't have the right to read /x."],
    ['EPERM', 'open', "You don't have the right to open /x."],
    [
      'EMFILE',
      'open',
      'Too many files are open at once: /x could not be opened as well. Close other programs, or raise',
    ],
    ['ENFILE', 'open', 'Too many files are open at once'],
    ['EBUSY', 'rename', '/x is in use, or is a disk of its own.'],
    ['EFBIG', 'write', '/x is too large for its disk.'],
    ['EIO', 'read', 'The disk with /x could not be read or written.'],
    ['ENOMEM', 'read', 'There is too little memory for /x.'],
    ['ENOSPC', 'watch', 'The system watches too many files to watch /x as well.'],
    ['EXOTIC', 'write', 'The system refused something at /x: words of the system.'],
  ])('says what %s of %s means, and what to do', (code, syscall, words) => {
    expect(toldOf(systemError(code, syscall, '/x'))).toContain(words)
  })

  it('knows an error that another one carries, and the number that another tool gives', () => {
    const wrapped = new Error('The page failed.', { cause: systemError('ENOSPC', 'write', '/x') })
    expect(toldOf(wrapped)).toMatch(/^There is no room left on the disk of \/x\./)
    if (process.platform === 'linux')
      expect(toldOf(new Error('Could not create directory /x\n    No space left (os error 28)'))).toMatch(
        /no room left/,
      )
  })

  it('names no folder of what is half made, but where it lies', () => {
    const inside = join('/srv', ownName('site'), 'new/data/terms.json')
    expect(toldOf(systemError('ENOSPC', 'copyfile', inside))).toContain('the disk of /srv. ')
  })

  it('leaves an error of the program to the program', () => {
    expect(toldOf(new Error('no'))).toBe(null)
    expect(toldOf('no')).toBe(null)
    expect(reasonOf(new Error('no'))).toBe('no')
  })
})

describe('placed(path, promise)', () => {
  it('names the place where the system names none', async () => {
    const work = placed('/site', Promise.reject(systemError('ENOSPC', 'write')))
    expect(await answerTo(work)).toMatch(/the disk of \/site\./)
    const known = placed('/site', Promise.reject(systemError('ENOSPC', 'write', '/other')))
    expect(await answerTo(known)).toMatch(/the disk of \/other\./)
  })
})

describe('the commands', () => {
  it('print no message of the system as it is', () => {
    const source = join(import.meta.dirname, '../../src/tools')
    const found = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts') && !file.includes('disk'))
      .filter(file => /code === 'E(?:ACCES|PERM|ROFS|NOSPC|MFILE)'/.test(readFileSync(join(source, file), 'utf8')))
    // A port has sentences of its own.
    expect(found).toEqual([join('cli', 'serve.ts')])
  })
})
