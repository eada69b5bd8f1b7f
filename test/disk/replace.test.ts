import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceText } from '../../src/tools/disk/replace.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('replaceText(file, text)', () => {
  it('writes a file that is not there, and leaves nothing else', async () => {
    await replaceText(join(folder, 'a'), 'new')
    expect(readdirSync(folder)).toEqual(['a'])
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new')
  })

  it.skipIf(process.platform === 'win32')('leaves to a file who may read and write it', async () => {
    const file = join(folder, 'a')
    writeFileSync(file, 'old')
    for (const mode of [0o600, 0o664, 0o755]) {
      chmodSync(file, mode)
      await replaceText(file, 'new')
      expect(statSync(file).mode & 0o777).toBe(mode)
    }
  })

  it.skipIf(process.platform === 'win32')('writes nothing to where a link leads, which may be anywhere', async () => {
    writeFileSync(join(folder, 'elsewhere'), 'old')
    symlinkSync('elsewhere', join(folder, 'a'))
    await replaceText(join(folder, 'a'), 'new')
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new')
    expect(readFileSync(join(folder, 'elsewhere'), 'utf8')).toBe('old')
  })
})
