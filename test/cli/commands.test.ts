import { readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import type { Command } from '../../src/tools/cli/command.ts'
import { ask, root, runScript } from './support/run.ts'

/** The scripts of package.json: the words after `node`. */
const scripts = Object.entries(manifest.scripts).map(([name, line]) => ({ name, words: line.split(' ').slice(1) }))
const launched = scripts.flatMap(({ name, words: [script, target = '', ...words] }) =>
  script === 'scripts/run.mjs' ? [{ name, target, words }] : [],
)
/** Those that stand on a module of ours, and those that hand their words to a tool of another project. */
const [own, foreign] = [true, false].map(isOwn =>
  launched.filter(({ target }) => /\.(?:ts|mjs)$/.test(target) === isOwn),
) as [typeof launched, typeof launched]
/** Those that run before anything is installed. */
const bare = scripts.filter(({ words }) => words[0] !== 'scripts/run.mjs')
const trace = /^ {4}at /m

const commandIn = async (module: string): Promise<Command> => (await import(join(root, module))).command
const commandOf = (name: string) => commandIn(own.find(script => script.name === name)?.target ?? name)

let temporary: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'commands-'))
  await writeFile(join(temporary, 'file'), '')
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

describe('every script of package.json', () => {
  it('is a script run by Node', () => {
    expect(Object.values(manifest.scripts).filter(line => !line.startsWith('node scripts/'))).toEqual([])
  })

  it('runs its command where it is the program, and only there', () => {
    const wrong = own.filter(
      ({ target }) =>
        !readFileSync(join(root, target), 'utf8').endsWith('\nif (import.meta.main) await runCommand(command)\n'),
    )
    expect(wrong).toEqual([])
  })

  it.each(own)('$name says how it is used', async ({ name, target }) => {
    const { status, out, err } = await ask(await commandIn(target), '--help')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^Usage/)
    expect(out).toMatch(new RegExp(`npm (?:run )?${name}\\b`))
    expect(out).toMatch(/[^\n]\n$/)
  })

  it.each(own)('$name refuses a word that it does not know', async ({ name, target }) => {
    const { status, out, err } = await ask(await commandIn(target), '--nonsense')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^[^\n]*'--nonsense'[^\n]*\nUsage/)
    expect(err).toMatch(new RegExp(`npm (?:run )?${name}\\b`))
  })

  it.each(bare)('$name, run by itself, says how it is used', async ({ words: [script = ''] }) => {
    const { status, out, err } = await runScript(script, '--help')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^Usage/)
  })

  it.each(bare)('$name, run by itself, refuses a word', async ({ name, words: [script = ''] }) => {
    const { status, out, err } = await runScript(script, '--nonsense')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/'--nonsense'[^\n]*\nUsage/)
    expect(err).toMatch(new RegExp(`npm (?:run )?${name}\\b`))
    expect(err).not.toMatch(trace)
  })

  it.concurrent.each(foreign)(
    '$name hands its words to a tool, which says how it is used',
    async ({ target, words }) => {
      const { status, out, err } = await runScript('scripts/run.mjs', target, ...words, '--help')
      expect({ status, err }).toEqual({ status: 0, err: '' })
      expect(out).toMatch(/usage|options/i)
    },
  )
})

describe('scripts/run.mjs', () => {
  it.concurrent.each([
    ['a command', 'src/tools/cli/check.ts', /^Usage: npm run check/],
    ['a tool of another project', 'biome', /usage/i],
  ])('gives the answer of %s as it is', async (_, target, answer) => {
    const { status, out, err } = await runScript('scripts/run.mjs', target, '--help')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(answer)
  })

  it('gives the status of a command that refuses a word, and what it says', async () => {
    const { status, out, err } = await runScript('scripts/run.mjs', 'src/tools/cli/serve.ts', '--nonsense')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^[^\n]*'--nonsense'[^\n]*\nUsage: npm run serve/)
    expect(err).not.toMatch(trace)
  })

  it('gives the status of a tool that fails', async () => {
    expect((await runScript('scripts/run.mjs', 'biome', '--nonsense')).status).toBeGreaterThan(0)
  })
})

describe('a command', () => {
  it.each([
    ['build', ['stray'], "Unexpected argument 'stray'"],
    ['dev', ['--port'], "Option '--port <value>' argument missing"],
    ['check', ['--review='], "Option '--review' needs a value."],
    ['dev', ['--port', 'abc'], '--port must be a number from 0 to 65535, not "abc".'],
    ['serve', ['--port', '65536'], '--port must be a number from 0 to 65535, not "65536".'],
    ['serve', ['--host='], "Option '--host' needs a value."],
    ['check', ['--format', 'xml'], 'There is no format "xml".'],
    ['init', ['one', 'two'], 'Name one folder.'],
    ['init', [], 'Name one folder.'],
  ])('%s %j is answered with what is wrong and the usage', async (name, words, sentence) => {
    const { status, out, err } = await ask(await commandOf(name), ...words)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain(sentence)
    expect(err).toMatch(/^Usage: npm run /m)
  })

  it.each(['dev', 'serve'])('%s does so for a port of the environment', async name => {
    vi.stubEnv('PORT', 'abc')
    const { status, err } = await ask(await commandOf(name))
    vi.unstubAllEnvs()
    expect(status).toBe(1)
    expect(err).toMatch(/^PORT must be a number from 0 to 65535, not "abc"\.\nUsage: /)
  })

  const reading = own.flatMap(({ name, target }) =>
    readFileSync(join(root, target), 'utf8').includes('folderNamed(values.review)') ? [name] : [],
  )

  it.each(reading)('%s says so where the review is not there, or is no folder', async name => {
    const command = await commandOf(name)
    const [missing, file] = [join(temporary, 'nowhere'), join(temporary, 'file')]
    const refused = (err: string) => ({ status: 1, out: '', err })
    expect(await ask(command, '--review', missing)).toEqual(refused(`There is no folder ${missing}.\n`))
    expect(await ask(command, '--review', file)).toEqual(refused(`${file} is no folder.\n`))
  })

  it('is told what the system says of its output', async () => {
    const review = join(root, 'test/fixtures/base')
    const [site, out] = [join(temporary, 'site'), join(temporary, 'file')]
    await mkdir(site)
    for (const page of ['index.html', '404.html']) await writeFile(join(site, page), '<!doctype html>')
    const bundle = await commandOf('bundle')
    const { status, err } = await ask(bundle, '--review', review, '--site', site, '--out', out)
    expect(status).toBe(1)
    expect(err).toBe(`${out} is there already, and in the way. Take it away, or name another place.\n`)
  })
})

describe('the scripts that install', () => {
  it.each(['start', 'test'])('npm %s answers before anything is installed', async name => {
    const bare = await mkdtemp(join(temporary, 'bare-'))
    await cp(join(root, 'scripts'), join(bare, 'scripts'), { recursive: true })
    const asked = await runScript(join(bare, `scripts/${name}.mjs`), '--help')
    expect(asked).toMatchObject({ status: 0, err: '' })
    expect((await runScript(join(bare, `scripts/${name}.mjs`), '--nonsense')).status).toBe(1)
    expect(await readdir(bare)).toEqual(['scripts'])
  })
})
