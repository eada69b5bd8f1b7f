import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
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
  it('prints the review as a paper, for a built site too, and writes its checksum', async () => {
    const [site, out] = [join(temporary, 'site'), join(temporary, 'out')]
    await mkdir(site)
    await writeFile(join(site, 'index.html'), '<!doctype html><title>x</title><h1>Tea</h1>')
    const { status, out: said, err } = await run('pdf', '--review', review, '--site', site, '--out', out)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(said).toBe(`${join(out, 'tea-1.0.0.pdf')}\n${join(site, 'review.pdf')}\n${join(out, 'SHA256SUMS')}\n`)
    const printed = await readFile(join(out, 'tea-1.0.0.pdf'))
    expect(printed.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await readFile(join(site, 'review.pdf'))).toEqual(printed)
    expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).toMatch(/^[0-9a-f]{64} {2}tea-1\.0\.0\.pdf\n$/)
  })

  it('leaves a file of the review alone that it did not print', async () => {
    const own = join(temporary, 'review')
    await cp(review, own, { recursive: true })
    await mkdir(join(own, 'public'), { recursive: true })
    await writeFile(join(own, 'public/review.pdf'), 'mine')
    const { status, err } = await ask(command, '--review', own, '--publish')
    expect({ status, err }).toEqual({
      status: 1,
      err: `${join(own, 'public/review.pdf')} was not printed by this program. Give it another name.\n`,
    })
    expect(await readFile(join(own, 'public/review.pdf'), 'utf8')).toBe('mine')
  })

  it('refuses a section that there is not, and names those that there are', async () => {
    const { status, err } = await ask(command, '--review', review, '--section', '9')
    expect({ status, err }).toEqual({ status: 1, err: 'There is no section 9; there are 1, 1.1, 2.\n' })
  })

  it('refuses a site that there is not', async () => {
    const { status, err } = await ask(command, '--review', review, '--site', temporary)
    expect({ status, err }).toEqual({ status: 1, err: `There is no site in ${temporary}.\n` })
  })
})
