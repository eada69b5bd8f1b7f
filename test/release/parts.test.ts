import { join } from 'node:path'
import { Ajv } from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import lock from '../../package-lock.json' with { type: 'json' }
import type { Review } from '../../src/core/schema/review.ts'
import { loadReview } from '../../src/packs/index.ts'
import { partsList } from '../../src/tools/release/parts.ts'
import { shippedPackages } from '../../src/tools/release/shipped.ts'
import schema from '../fixtures/cyclonedx/bom-1.6.part.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')

interface Part {
  name: string
  version?: string
  scope: string
  purl?: string
  hashes?: { alg: string; content: string }[]
  licenses?: unknown[]
  properties: { name: string; value: string }[]
}

let review: Review
let text: string
let parts: Part[]
beforeAll(async () => {
  const { corpus } = await loadReview(join(root, 'test/fixtures/base'))
  if (!corpus) throw new Error('the review can not be read')
  review = corpus.review
  text = await partsList(review)
  parts = JSON.parse(text).components
})

const roleOf = ({ properties }: Part) => properties.find(({ name }) => name === 'atlas:role')?.value
const named = (name: string) => parts.filter(part => part.name === name)

describe('partsList(review)', () => {
  it('is a list as CycloneDX 1.6 has it', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)
    validate(JSON.parse(text))
    expect(validate.errors).toBe(null)
    validate({ ...JSON.parse(text), components: [{ type: 'libary', name: 'x' }] })
    expect(validate.errors).not.toBe(null)
  })

  it('names the review and its edition, and every package of the lock file once', () => {
    expect(JSON.parse(text).metadata.component).toMatchObject({ name: 'Tea', version: '1.0.0' })
    const locked = Object.entries(lock.packages).flatMap(([path, { version }]) =>
      path === '' ? [] : [`pkg:npm/${path.replace(/^.*node_modules\//, '').replace('@', '%40')}@${version}`],
    )
    expect(parts.flatMap(({ purl }) => purl ?? [])).toEqual([...new Set(locked)].sort())
  })

  it('tells what is in the site from what built it and what tests the program', async () => {
    const inSite = [...new Set(parts.filter(part => roleOf(part) === 'site').map(({ name }) => name))].sort()
    expect(inSite).toEqual(await shippedPackages())
    expect(inSite).toContain('chart.js')
    for (const part of parts) expect(part.scope === 'required', part.name).toBe(roleOf(part) === 'site')
    for (const name of ['astro', 'citeproc', 'dejavu-fonts-ttf', 'apa.csl'])
      expect(named(name).map(roleOf)).toEqual(['build'])
    for (const name of ['vitest', 'axe-core']) expect(named(name).map(roleOf)).toEqual(['test'])
  })

  it('gives the checksum of the lock file in hexadecimal digits, and the licence', () => {
    const { integrity, license } = lock.packages['node_modules/chart.js']
    const [part] = named('chart.js')
    expect(part?.hashes).toEqual([
      { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
    ])
    expect(part?.licenses).toEqual([{ expression: license }])
    expect(named('apa.csl')[0]?.licenses).toEqual([{ license: { id: 'CC-BY-SA-3.0' } }])
  })

  it('is the same whenever it is made, and has another number for another edition', async () => {
    expect(await partsList(review)).toBe(text)
    const other = await partsList({ ...review, version: '1.1.0' })
    const numberOf = (list: string): string => JSON.parse(list).serialNumber
    expect(numberOf(other)).not.toBe(numberOf(text))
    for (const list of [text, other])
      expect(numberOf(list)).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(text).not.toMatch(/timestamp/)
  })
})
