import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { engine, modules } from '../../core/basics/engine.ts'
import type { Review } from '../../core/schema/review.ts'
import { jsonDocument } from '../../outputs/render/json.ts'
import { Refusal } from './refusal.ts'
import { shippedPackages } from './shipped.ts'
import { uuidOf } from './uuid.ts'

/** The name of the list in a bundle, by which programs that read such lists know it. */
export const partsFile = 'sbom.cdx.json'

/** What a package is to a bundle: a part of its site, what built the site, or what tests the engine. */
const roles = ['site', 'build', 'test'] as const
type Role = (typeof roles)[number]

/** What is asked of `package-lock.json`. */
const entry = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  devOptional: z.boolean().default(false),
})
const lock = z.object({ packages: z.record(z.string(), entry) })
const manifest = z.object({ name: z.string(), version: z.string() })
type LockEntry = z.infer<typeof entry>

/** A part as CycloneDX lists it. */
interface Component {
  type: string
  'bom-ref': string
  name: string
  version?: string
  scope: string
  hashes?: { alg: string; content: string }[]
  licenses?: ({ expression: string } | { license: { name: string } | { id: string } })[]
  purl?: string
  properties: { name: string; value: Role }[]
}

/**
 * The list of the parts of a bundle and of what built it, as CycloneDX 1.6 in JSON, made from the lock file of the
 * packages. The same review and packages give the same bytes: it has no time, and its number is made from what it says.
 */
export async function partsList(review: Review): Promise<string> {
  const { name, version } = manifest.parse(JSON.parse(await readFile(join(engine, 'package.json'), 'utf8')))
  const { packages } = lock.parse(JSON.parse(await readFile(lockFile(), 'utf8')))
  const shipped = await shippedPackages()
  const others = Object.entries(packages).filter(([path]) => path !== `node_modules/${name}`)
  const parts = others.flatMap(([path, entry]) => packageOf(path, entry, shipped) ?? [])
  const components = [...distinct(parts), ...(await styles())]
  const body = {
    metadata: {
      lifecycles: [{ phase: 'build' }],
      tools: { components: [{ type: 'application', name, version }] },
      component: { type: 'application', 'bom-ref': 'bundle', name: review.name, version: review.version },
    },
    components,
  }
  return jsonDocument({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(body))}`,
    version: 1,
    ...body,
  })
}

/** The lock file of what is installed: that of the engine's clone, or of the review in which its package lies. */
function lockFile(): string {
  const file = [engine, join(engine, '../..')].map(folder => join(folder, 'package-lock.json')).find(existsSync)
  if (file === undefined) throw new Refusal('A bundle lists its parts from package-lock.json: run `npm install` first.')
  return file
}

/** A package of the lock file; null for the engine itself. */
function packageOf(path: string, entry: LockEntry, shipped: readonly string[]): Component | null {
  const name = entry.name ?? /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1]
  if (path === '' || name === undefined || entry.version === undefined) return null
  const { version, integrity, license } = entry
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const role: Role = shipped.includes(name) ? 'site' : entry.dev || entry.devOptional ? 'test' : 'build'
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    scope: role === 'site' ? 'required' : entry.optional ? 'optional' : 'excluded',
    ...(integrity === undefined ? {} : { hashes: hashesOf(integrity) }),
    ...(license === undefined ? {} : { licenses: [licenceOf(license)] }),
    purl,
    properties: [{ name: 'atlas:role', value: role }],
  }
}

/** Each part once, in the order of its address; one that is there for several reasons, for the first of the roles. */
function distinct(parts: readonly Component[]): Component[] {
  const rank = ({ properties: [role] }: Component) => roles.indexOf(role?.value ?? 'test')
  const byRef = new Map<string, Component>()
  for (const part of parts.toSorted((a, b) => rank(a) - rank(b)))
    if (!byRef.has(part['bom-ref'])) byRef.set(part['bom-ref'], part)
  return [...byRef.values()].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1))
}

const algorithms: Readonly<Record<string, string>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
}

/** The checksums of npm, `sha512-…` in base 64, in hexadecimal digits. */
const hashesOf = (integrity: string): { alg: string; content: string }[] =>
  integrity.split(' ').flatMap(one => {
    const [name = '', digest = ''] = one.split(/-(.*)/s)
    const alg = algorithms[name]
    return alg === undefined ? [] : [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }]
  })

/** A licence as an expression of SPDX where it is written as one, else by its name. */
function licenceOf(text: string): { expression: string } | { license: { name: string } } {
  const words = text.split(/[()\s]+/).filter(word => word !== '')
  const alternate = words.every(
    (word, at) => /^[A-Za-z0-9.+-]+$/.test(word) && (at % 2 === 0 || /^(?:AND|OR|WITH)$/.test(word)),
  )
  return alternate && words.length % 2 === 1 && text !== 'UNLICENSED'
    ? { expression: text }
    : { license: { name: text } }
}

/** The styles and locales of citations, which lie in the repository and format citations while a site is built. */
async function styles(): Promise<Component[]> {
  const folder = join(modules, 'outputs/cite/styles')
  const names = (await readdir(folder)).filter(name => /\.(?:csl|xml)$/.test(name)).sort()
  return Promise.all(
    names.map(async name => ({
      type: 'file',
      'bom-ref': `csl/${name}`,
      name,
      scope: 'excluded',
      hashes: [
        {
          alg: 'SHA-256',
          content: createHash('sha256')
            .update(await readFile(join(folder, name)))
            .digest('hex'),
        },
      ],
      licenses: [{ license: { id: 'CC-BY-SA-3.0' } }],
      properties: [{ name: 'atlas:role', value: 'build' }],
    })),
  )
}
