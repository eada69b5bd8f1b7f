import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command } from '../../src/tools/cli/pdf.ts'
import { ask, root, run } from './support/run.ts'

let temporary: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'pdf-'))
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

const review = join(root, 'test/fixtures/base')

describe('npm run pdf', () => {
  it('prints the page with the whole review of a site, and writes its checksum', async () => {
    const [site, out] = [join(temporary, 'site'), join(temporary, 'out')]
    await mkdir(join(site, 'read'), { recursive: true })
    await writeFile(join(site, 'read/index.html'), '<!doctype html><html lang="en"><title>x</title><h1>Tea</h1>')
    const { status, out: said, err } = await run('pdf', '--review', review, '--site', site, '--out', out)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(said).toBe(`${join(out, 'tea-1.0.0.pdf')}\n${join(out, 'SHA256SUMS')}\n`)
    expect((await readFile(join(out, 'tea-1.0.0.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).toMatch(/^[0-9a-f]{64} {2}tea-1\.0\.0\.pdf\n$/)
  })

  it('refuses a site without that page', async () => {
    const { status, err } = await ask(
      command,
      '--review',
      review,
      '--site',
      temporary,
      '--out',
      join(temporary, 'none'),
    )
    expect(status).toBe(1)
    expect(err).toBe(`There is no page ${join(temporary, 'read/index.html')}.\n`)
  })
})
