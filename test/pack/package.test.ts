import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }
import { brokenReferences } from '../../src/tools/build/links.ts'
import { commands } from '../../src/tools/cli/commands.ts'
import { root, runIn } from '../cli/support/run.ts'
import { runWarm } from '../cli/support/warm.ts'
import { atlas, engineIn, installFrom, npmIn, pack, startAtlas } from './support/packed.ts'

/** The files below a folder with the hash of each; those below the folders of others are left out. */
function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = paths.filter(path => statSync(join(folder, path)).isFile())
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  return Object.fromEntries(files.map(path => [path, hash(path)]))
}

/** The examples of the guide, by the names of their files. */
function examples(): Record<string, string> {
  const guide = readFileSync(join(engineIn(home), 'docs/EXTENDING.md'), 'utf8')
  return Object.fromEntries(
    [...guide.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, name = '', text = '']) => [name, text]),
  )
}

const linkless = { npm_config_offline: 'true', npm_config_cache: '' }

let home: string
let review: string
let engineAsPacked: Record<string, string>

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'packed engine '))
  installFrom(pack(home), home)
  engineAsPacked = filesOf(engineIn(home))
  review = join(home, 'my review')
  linkless.npm_config_cache = join(home, 'no cache')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('the package', () => {
  it('holds the engine alone: compiled, with types, pages and templates', () => {
    const paths = Object.keys(engineAsPacked)
    const folders = new Set(paths.map(path => path.split('/')[0]))
    expect([...folders].sort()).toEqual(
      ['LICENSE', 'README.md', 'THIRD-PARTY.md', 'bin', 'docs', 'lib', 'package.json', 'scripts', 'templates'].sort(),
    )
    expect(paths.filter(path => /\.ts$/.test(path) && !path.endsWith('.d.ts'))).toEqual([])
    for (const path of [
      'lib/api/index.js',
      'lib/api/index.d.ts',
      'lib/site/pages/index.astro',
      'templates/review/data/review.yaml',
    ])
      expect(paths).toContain(path)
  })

  it('names compiled modules alone', () => {
    const texts = Object.keys(engineAsPacked).filter(path => /^lib\/.*\.(?:js|d\.ts|astro)$/.test(path))
    const named = texts.filter(path =>
      /\b(?:from|import\(?|URL\()\s*['"]\.[^'"]*\.ts['"]/.test(readFileSync(join(engineIn(home), path), 'utf8')),
    )
    expect(named).toEqual([])
  })

  it('needs no package that only the clone has, but to print', () => {
    const wanted = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.optionalDependencies)])
    const modules = Object.keys(engineAsPacked).filter(path =>
      /^lib\/(?!tools\/headless\/|shipped\/engine\/chromium-).*\.js$/.test(path),
    )
    const named = modules.flatMap(path =>
      [
        ...readFileSync(join(engineIn(home), path), 'utf8').matchAll(
          /^(?:import|export) (?:[^"]* from )?"([^."][^"]*)"/gm,
        ),
      ]
        .map(([, module = '']) => /^(?:@[^/]+\/)?[^/:]+/.exec(module)?.[0] ?? '')
        .filter(name => !wanted.has(name) && !['node', 'virtual'].includes(name))
        .map(name => `${path} → ${name}`),
    )
    expect(named).toEqual([])
  })
})

describe('a review in a folder with a space in its name', () => {
  it('is begun as a project of its own', async () => {
    const { status, out, err } = await atlas(home, ['init', 'my review'], linkless)
    expect(status, err).toBe(0)
    expect(out).toContain(`A review begins in ${review}.`)
    expect(out).toContain('no package-lock.json yet')
    expect(out).toContain('cd "my review"')
    for (const file of [
      '.editorconfig',
      '.github/workflows/check.yml',
      '.github/workflows/pages.yml',
      '.gitignore',
      '.npmrc',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      'CITATION.cff',
      'README.md',
      'content/1.mdx',
      'data/review.yaml',
      'package.json',
      'scripts/install.mjs',
    ])
      expect(existsSync(join(review, file)), file).toBe(true)
    expect(readdirSync(review, { recursive: true, encoding: 'utf8' }).filter(path => /(^|[\\/])_/.test(path))).toEqual(
      [],
    )
    const made = JSON.parse(readFileSync(join(review, 'package.json'), 'utf8'))
    expect(made).toMatchObject({ name: 'my-review', dependencies: { 'insitu-atlas': `^${manifest.version}` } })
    installFrom(join(home, `insitu-atlas-${manifest.version}.tgz`), review)
  })

  it('has scripts that are commands, and workflows that are sound', async () => {
    const { scripts } = JSON.parse(readFileSync(join(review, 'package.json'), 'utf8'))
    for (const [name, line] of Object.entries<string>(scripts)) {
      expect(line).toMatch(new RegExp(`^(?:node scripts/install\\.mjs && )?insitu-atlas ${name}$`))
      expect(commands).toHaveProperty(name)
    }
    for (const name of ['check', 'pages']) {
      const workflow = parse(readFileSync(join(review, `.github/workflows/${name}.yml`), 'utf8'))
      const steps = Object.values<{ steps: { uses?: string; run?: string }[] }>(workflow.jobs).flatMap(job => job.steps)
      for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/@v\d+\.\d+\.\d+$/)
      const asked = steps.flatMap(step => /^npm (?:run )?(\w+)/.exec(step.run ?? '')?.[1] ?? [])
      expect(asked.filter(one => one !== 'ci' && !(one in scripts))).toEqual([])
    }
  })

  it('is sound by `npm test`', async () => {
    const { status, out, err } = await npmIn(review, 'test')
    expect(status, err).toBe(0)
    expect(out).toContain('No problems.')
    expect(out).toContain('every link of its site leads somewhere')
    expect(brokenReferences(join(review, 'dist'))).toEqual([])
  })

  it('makes pages by the bundle that it brings', () => {
    const brought = Object.keys(engineAsPacked).filter(path => /^lib\/shipped\/bundles\/\w+\/bundle\.json$/.test(path))
    expect(brought).toHaveLength(1)
    expect(existsSync(join(review, 'node_modules/.cache/kept'))).toBe(true)
    expect(existsSync(join(review, 'node_modules/.cache/kept/bundles'))).toBe(false)
  })

  it('has the same site as with the engine from its sources', async () => {
    const other = join(home, 'from sources')
    const built = await runWarm('build', '--review', review, '--out', other)
    expect(built.status, built.err).toBe(0)
    expect(filesOf(join(review, 'dist'))).toEqual(filesOf(other))
  })

  it('is served by `npm start`, and by `npm run dev` while it is edited', async () => {
    for (const command of ['start', 'dev']) {
      const serving = startAtlas(review, command, '--port', '0')
      const response = await fetch(await serving.address())
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('How a glass of warm water cools')
      await serving.stop()
    }
  })

  it('is packed for other servers with the list of what it was made of', async () => {
    writeFileSync(join(review, 'package-lock.json'), readFileSync(join(root, 'package-lock.json')))
    const { status, out, err } = await atlas(review, ['bundle', '--site', 'dist'])
    expect(status, err).toBe(0)
    expect(out).toMatch(/\.zip\n.*SHA256SUMS\n$/s)
  })

  it('is extended as docs/EXTENDING.md shows', async () => {
    mkdirSync(join(review, 'extensions'))
    const charts = join(review, 'data/charts.yaml')
    const [plain] = (parse(readFileSync(charts, 'utf8')) as { id: string }[]).slice(0, 1)
    for (const [name, text] of Object.entries(examples())) writeFileSync(join(review, name), text)
    const [measured] = parse(readFileSync(join(review, 'data/measurements.yaml'), 'utf8')) as { id: string }[]
    const texts = `\nPress <Key>start</Key>.\n\n<Warmth id="${measured?.id}" steam="much"/>\n\n<Chart id="scores"/>\n\n<Table id="sips"/>\n`
    appendFileSync(join(review, 'content/1.mdx'), texts)
    const counting = parse(readFileSync(charts, 'utf8')) as object[]
    writeFileSync(charts, JSON.stringify([{ ...plain, type: 'lollipop', across: undefined }, ...counting]))
    const sip = { id: 'first-sip', section: '1', taster: 'A. Sen', score: 7, remark: 'Grassy.' }
    writeFileSync(join(review, 'data/tastings.json'), JSON.stringify([sip]))
    const built = await atlas(review, ['build'])
    expect(built.status, built.err).toBe(0)
    expect(readFileSync(join(review, 'dist/r/first-sip/index.html'), 'utf8')).toContain('<blockquote>Grassy.')
    expect(readFileSync(join(review, 'dist/data/tastings.csv'), 'utf8')).toContain(
      '\nfirst-sip,r/first-sip/,1,A. Sen,7,Grassy.',
    )
    expect(readFileSync(join(review, `dist/assets/charts/${plain?.id}.js`), 'utf8')).toContain(
      'lollipop={id:"lollipop"',
    )
    expect(readFileSync(join(review, `dist/chart/${plain?.id}/chart.svg`), 'utf8')).toContain('<svg')
    expect(readFileSync(join(review, 'dist/assets/atlas.css'), 'utf8')).toContain('--link:#8a1538')
    expect(readFileSync(join(review, 'dist/audit/index.html'), 'utf8')).toContain('Liquid water')
    const text = readFileSync(join(review, 'dist/s/1/index.html'), 'utf8')
    expect(text).toContain('<kbd>start</kbd>')
    expect(text).toMatch(
      new RegExp(`<div class="added" id="warmth-${measured?.id}"><p><span aria-hidden="true">♨</span>`),
    )
    expect(text).toMatch(
      /id="chart-scores".*id="table-sips".*href="[^"]*r\/first-sip\/index\.html">A\. Sen gives 7 of 10<\/a>/s,
    )
    const calculators = readFileSync(join(review, 'dist/calc/index.html'), 'utf8')
    expect(calculators).toMatch(/<h2 id="cooling">Cooling<\/h2>.*15 K/s)
    expect(readFileSync(join(review, 'dist/assets/calc.js'), 'utf8')).toContain('computations={cooling:')
    const asked = await runIn(review, process.execPath, ['ask.mjs'])
    expect(asked.status, asked.err).toBe(0)
    expect(asked.out).toMatch(/^[a-z0-9-]+: \S.*, [1-9] checks$/m)
  })

  it('is known to programs with its types', async () => {
    for (const type of ['number', 'string'])
      writeFileSync(
        join(review, `${type}s.ts`),
        `import { loadReview } from 'insitu-atlas'
        import { defineRule } from 'insitu-atlas/extend'
        const { corpus } = await loadReview('.')
        export const count: ${type} = corpus?.records.measurements.length ?? 0
        export const rule: (rule: Parameters<typeof defineRule>[0]) => { id: string } = defineRule\n`,
      )
    const words = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'esnext', '--types', 'node']
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const { out } = await runIn(review, process.execPath, [compiler, ...words, 'numbers.ts', 'strings.ts'])
    expect(out.match(/.*error TS.*/g)).toEqual([
      "strings.ts(4,22): error TS2322: Type 'number' is not assignable to type 'string'.",
    ])
  })

  it('fails by `npm test` where a text has a mistake, and says where', async () => {
    const broken = join(home, 'broken')
    mkdirSync(broken)
    for (const name of ['content', 'data']) await cp(join(review, name), join(broken, name), { recursive: true })
    writeFileSync(join(broken, 'content/1.mdx'), 'It is 20 °C warm.\n')
    const { status, err } = await atlas(home, ['test', '--review', broken])
    expect(status).toBe(1)
    expect(err).toContain('content/1.mdx:1')
  })

  it('leaves the package as it was: what is made on the way lies beside the packages', () => {
    expect(filesOf(engineIn(home))).toEqual(engineAsPacked)
    expect(filesOf(engineIn(review))).toEqual(engineAsPacked)
    // What Node compiled lies here too, or where NODE_COMPILE_CACHE of whoever called says.
    const kept = readdirSync(join(review, 'node_modules/.cache')).sort()
    expect(kept.filter(name => name !== 'node')).toEqual(['astro', 'atlas', 'built', 'kept'])
  })
})
