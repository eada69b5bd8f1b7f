import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { command as importing } from '../../src/tools/cli/import.ts'
import { command as resolving } from '../../src/tools/cli/resolve.ts'
import { ask, root } from '../cli/support/run.ts'

const newton = {
  DOI: '10.1098/rstl.1700.0082',
  type: 'journal-article',
  title: ['VII. Scala graduum caloris'],
  author: [{ given: 'Isaac', family: 'Newton', sequence: 'first' }],
  'container-title': ['Philosophical Transactions of the Royal Society of London'],
  issued: { 'date-parts': [[1701, 3]] },
  volume: '22',
  page: '824-829',
}
const other = { ...newton, DOI: '10.1000/other', author: [{ family: 'Hooke' }], title: ['Micrographia'] }

/** A registry in Crossref's shape that knows two works. */
function registry(): Server {
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const work = [newton, other].find(({ DOI }) => pathname === `/works/${encodeURIComponent(DOI)}`)
    const found = searchParams.has('query.bibliographic') ? { items: [other, newton] } : work
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(found ? { status: 'ok', message: found } : 'Resource not found.'))
  })
}

let folder: string
let server: Server
let address: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resolve-'))
  server = registry().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true, force: true })
})

const file = (review: string) => join(review, 'data/references.yaml')

/** A copy of the review that `init` gives, whose first work is Newton's, without a DOI. */
async function review(name: string): Promise<string> {
  const copy = join(folder, name)
  await cp(join(root, 'templates/review'), copy, { recursive: true })
  return copy
}

describe('npm run resolve', () => {
  it('takes what is surely the same work, with where it was taken from, and works from saved answers alone', async () => {
    const online = await review('online')
    const saved = join(folder, 'answers.json')
    const before = await readFile(file(online), 'utf8')
    const shown = await ask(resolving, '--registry', address, '--save', saved, '--review', online)
    expect(shown.err).toBe('')
    expect(shown.out).toContain('adds DOI "10.1098/rstl.1700.0082"')
    expect(shown.out).toContain('keeps container-title "Philosophical Transactions"')
    expect(await readFile(file(online), 'utf8')).toBe(before)

    const offline = await review('offline')
    const written = await ask(resolving, '--answers', saved, '--review', offline, '--write')
    expect(written.out).toContain('Wrote data/references.yaml.')
    const [work] = parse(await readFile(file(offline), 'utf8')) as Record<string, unknown>[]
    expect(work).toMatchObject({
      author: [{ family: 'Newton', given: 'I.' }],
      DOI: '10.1098/rstl.1700.0082',
      identified: {
        by: 'first author, year, volume, first page',
        read: 'record',
        copy: `the answer of ${address}works/10.1098%2Frstl.1700.0082`,
      },
    })
  })

  it('says in a sentence that nobody answers, and what to do', async () => {
    const { status, err } = await ask(resolving, '--registry', 'http://127.0.0.1:9/', '--review', await review('none'))
    expect(status).toBe(1)
    expect(err).toMatch(/can't be asked: .*--answers FILE\.\n$/)
  })

  it('refuses answers that are none', async () => {
    const wrong = join(folder, 'wrong.json')
    await writeFile(wrong, '{"registry": 1}')
    const { status, err } = await ask(resolving, '--answers', wrong, '--review', await review('wrong'))
    expect(status).toBe(1)
    expect(err).toContain('The file holds no answers of a registry')
  })
})

describe('npm run import', () => {
  it('shows first, writes when asked, and has nothing to add the second time', async () => {
    const here = await review('library')
    const library = join(folder, 'library.bib')
    await writeFile(
      library,
      '@article{n, author={Newton, Isaac}, title={Scala graduum caloris}, year={1701}, number={270}}\n@book{h, author={Hooke, Robert}, title={Micrographia}, year={1704}}\n',
    )
    const before = await readFile(file(here), 'utf8')
    const shown = await ask(importing, library, '--review', here)
    expect(shown.err).toBe('')
    expect(shown.out).toContain('3  Hooke, 1704, "Micrographia" (h)')
    expect(shown.out).toContain(
      '1  Newton, 1701, "Scala graduum caloris" (n), by title, year and first author\n       adds key, issue',
    )
    expect(shown.out).toContain('Nothing was written.')
    expect(await readFile(file(here), 'utf8')).toBe(before)

    expect((await ask(importing, library, '--review', here, '--write')).out).toContain('Wrote data/references.yaml.')
    expect(parse(await readFile(file(here), 'utf8'))).toHaveLength(3)
    const again = await ask(importing, library, '--review', here)
    expect(again.out).toContain('There is nothing to write.')
  })

  it('refuses a file of another kind, and a review that can not be read', async () => {
    const here = await review('other')
    expect((await ask(importing, 'library.docx', '--review', here)).err).toContain('is no file that can be imported')
    await writeFile(file(here), '- id: [')
    const library = join(folder, 'one.bib')
    await writeFile(library, '@book{h, title={Micrographia}, year={1704}}\n')
    expect((await ask(importing, library, '--review', here)).err).toContain('Mend what `npm run check` tells first.')
  })
})
