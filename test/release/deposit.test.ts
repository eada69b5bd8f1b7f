import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { command } from '../../src/tools/cli/deposit.ts'
import { ask } from '../cli/support/run.ts'
import { filesOf } from '../corpus/support/files.ts'
import { type Files, release, tea } from '../permalinks/support/review.ts'

let temporary: string
let site: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'deposit-'))
  site = join(temporary, 'site')
  await put(site, { 'index.html': '<!doctype html><title>Tea</title>', '404.html': '<!doctype html>' })
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

async function put(folder: string, files: Files): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

const deposit = (review: string, out: string) =>
  ask(command, '--review', review, '--site', site, '--out', join(temporary, out))

const edition = (name: string, files: Files) => release(files).then(made => put(join(temporary, name), made))

describe('npm run deposit', () => {
  it('lays site, data, metadata and hashes of an edition out, and writes over nothing', async () => {
    const review = await edition('every', filesOf('every-field'))
    const { status, err } = await deposit(review, 'laid/out')
    expect(status, err).toBe(0)
    const folder = join(temporary, 'laid/out')
    const files = (await readdir(folder)).sort()
    expect(files).toEqual([
      '.zenodo.json',
      'CITATION.cff',
      'SHA256SUMS',
      'datacite.json',
      'tea-1.0.0-data.zip',
      'tea-1.0.0.zip',
    ])
    const sums = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).trim().split('\n')
    expect(sums).toHaveLength(files.length - 1)
    for (const line of sums) {
      const [hash = '', file = ''] = line.split('  ')
      expect(
        createHash('sha256')
          .update(await readFile(join(folder, file)))
          .digest('hex'),
      ).toBe(hash)
    }
    const data = Object.keys(unzipSync(await readFile(join(folder, 'tea-1.0.0-data.zip'))))
    expect(data).toContain('tea-1.0.0-data/datapackage.json')
    expect(data).toContain('tea-1.0.0-data/measurements.csv')
    expect(await readdir(join(temporary, 'laid'))).toEqual(['out'])

    const again = await deposit(review, 'laid/out')
    expect(again).toMatchObject({ status: 1, out: '' })
    expect(again.err).toContain('is not empty, and nothing in it is written over')
  })

  it('says in its metadata who made the edition, what it rests on and what it cites', async () => {
    const read = (file: string) => readFile(join(temporary, 'laid/out', file), 'utf8')
    expect(JSON.parse(await read('.zenodo.json'))).toMatchObject({
      publication_date: '2026-01-31',
      version: '1.0.0',
      license: 'cc-by-4.0',
      keywords: ['tea', 'water'],
      creators: [
        { name: 'van der Leaf, Ama, Jr.', affiliation: 'Institute of Tea', orcid: '0000-0002-1825-0097' },
        { name: 'The tea circle', affiliation: 'Union of circles' },
      ],
      contributors: [{ name: 'Sen, R., III', type: 'Editor' }, { name: 'The tea board' }],
      related_identifiers: expect.arrayContaining([
        { identifier: '10.1000/tea', relation: 'isDerivedFrom', resource_type: 'publication-article' },
      ]),
    })
    expect(JSON.parse(await read('datacite.json'))).toMatchObject({
      doi: '10.1000/tea-review-1',
      relatedIdentifiers: expect.arrayContaining([
        { relatedIdentifier: '10.1000/tea-review', relatedIdentifierType: 'DOI', relationType: 'IsVersionOf' },
      ]),
      fundingReferences: [{ funderName: 'The Tea Fund', awardNumber: 'T-1' }],
    })
    expect(parse(await read('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      doi: '10.1000/tea-review-1',
      authors: [
        { 'family-names': 'van der Leaf', 'name-suffix': 'Jr.', orcid: 'https://orcid.org/0000-0002-1825-0097' },
        { name: 'The tea circle', website: 'https://ror.org/021nxhr62' },
      ],
    })
  })

  it('refuses what is no edition as it is, or names nobody, and leaves nothing behind', async () => {
    const named = { ...tea, 'data/review.yaml': `editors: [{literal: Board}]\n${tea['data/review.yaml']}` }
    const unpublished = await put(join(temporary, 'unpublished'), named)
    const nobodys = await edition('nobodys', tea)
    const changed = join(temporary, 'changed')
    await cp(await edition('released', named), changed, { recursive: true })
    const text = await readFile(join(changed, 'content/1.mdx'), 'utf8')
    await writeFile(join(changed, 'content/1.mdx'), `${text}\nOne more paragraph.\n`)
    for (const [review, says] of [
      [unpublished, 'is not published yet'],
      [nobodys, 'who made the review'],
      [changed, 'has changed since its last edition'],
    ] as const) {
      const { status, err } = await deposit(review, 'refused/out')
      expect({ status, says: err.includes(says) ? says : err }).toEqual({ status: 1, says })
    }
    await expect(readdir(join(temporary, 'refused'))).rejects.toThrow()
  })
})
