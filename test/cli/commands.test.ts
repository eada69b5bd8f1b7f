import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { refusedNode } from '../../bin/node.mjs'
import manifest from '../../package.json' with { type: 'json' }
import type { Command } from '../../src/tools/cli/command.ts'
import { answerNamed, commands } from '../../src/tools/cli/commands.ts'
import { engineVersion } from '../../src/tools/disk/version.ts'
import { ask, environment, root, runScript } from './support/run.ts'

/** The scripts of package.json: the words after `node`. */
const scripts = Object.entries(manifest.scripts).map(([name, line]) => ({ name, words: line.split(' ').slice(1) }))
/** Those that are commands of the engine. */
const engines = scripts.filter(({ words }) => words[0] === 'bin/insitu-atlas.mjs')
const launched = scripts.flatMap(({ name, words: [script, target = '', ...words] }) =>
  script === 'scripts/run.mjs' ? [{ name, target, words }] : [],
)
/** Those that stand on a module of the clone, and those that hand their words to a tool of another project. */
const [tools, foreign] = [true, false].map(isOwn =>
  launched.filter(({ target }) => /\.(?:ts|mjs)$/.test(target) === isOwn),
) as [typeof launched, typeof launched]
/** Every command of ours: where its module is. */
const own = [
  ...Object.keys(commands).map(name => ({ name, target: `src/tools/cli/${name}.ts` })),
  ...tools.map(({ name, target }) => ({ name, target })),
]
/** Those that run before anything is installed. */
const bare = scripts.filter(({ words: [script] }) => /^scripts\/(?!run\.)/.test(script ?? ''))
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
    expect(Object.values(manifest.scripts).filter(line => !/^node (?:scripts|bin)\//.test(line))).toEqual([])
  })

  it('that is a command of the engine is called so', () => {
    expect(engines.filter(({ name, words }) => words[1] !== name || !Object.hasOwn(commands, name))).toEqual([])
  })

  it('that is a tool of the clone runs where it is the program, and only there', () => {
    const wrong = tools.filter(
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

describe('insitu-atlas', () => {
  const answered = async (...words: string[]) => {
    const said = { out: '', err: '' }
    const write = (to: 'out' | 'err') => (text: string) => {
      said[to] += text
    }
    return { status: await answerNamed(words, { out: write('out'), err: write('err'), colours: false }), ...said }
  }

  it('lists every command that there is', async () => {
    const modules = readdirSync(join(root, 'src/tools/cli')).map(file => file.replace('.ts', ''))
    const found = modules.filter(name =>
      readFileSync(join(root, `src/tools/cli/${name}.ts`), 'utf8').includes('export const command = '),
    )
    expect(Object.keys(commands).sort()).toEqual(found.sort())
    const { status, out, err } = await answered('--help')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    for (const name of found) expect(out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
  })

  it.each(['-h', 'help'])('does so for %s too', async word => {
    expect(await answered(word)).toEqual(await answered('--help'))
  })

  it('says which version it is', async () => {
    expect(await answered('--version')).toEqual({ status: 0, out: `${engineVersion()}\n`, err: '' })
  })

  it.each([
    [['chek'], "There is no command 'chek'. Did you mean 'check'?"],
    [['serv'], "There is no command 'serv'. Did you mean 'serve'?"],
    [[], 'Name a command.'],
    [['toString'], "There is no command 'toString'."],
  ])('refuses %j, and says which commands there are', async (words, sentence) => {
    const { status, out, err } = await answered(...words)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^[^\n]+\nUsage: insitu-atlas <command>/)
    expect(err).toContain(sentence)
  })

  it('has a command answer, in a process of its own', async () => {
    const { status, out, err } = await runScript('bin/insitu-atlas.mjs', 'check', '--help')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^Usage: npm run check/)
    expect((await runScript('bin/insitu-atlas.mjs', 'chek')).status).toBe(1)
  })

  it.each(['18.19.0', '20.20.2', '22.23.3'])('says that Node %s is too old, and what to do', version => {
    expect(refusedNode(version)).toMatch(new RegExp(`this is Node ${version}\\. .*npm install --include=optional`))
  })

  it.each(['24.0.0', '24.21.0', '25.1.0'])('runs under Node %s', version => {
    expect(refusedNode(version)).toBeNull()
  })
})

describe('scripts/run.mjs', () => {
  it.concurrent.each([
    ['a command', 'bench/index.ts', /^Usage: npm run bench/],
    ['a tool of another project', 'biome', /usage/i],
  ])('gives the answer of %s as it is', async (_, target, answer) => {
    const { status, out, err } = await runScript('scripts/run.mjs', target, '--help')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(answer)
  })

  it('gives the status of a command that refuses a word, and what it says', async () => {
    const { status, out, err } = await runScript('scripts/run.mjs', 'bench/index.ts', '--nonsense')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^[^\n]*'--nonsense'[^\n]*\nUsage: npm run bench/)
    expect(err).not.toMatch(trace)
  })

  it('gives the status of a tool that fails', async () => {
    expect((await runScript('scripts/run.mjs', 'biome', '--nonsense')).status).toBeGreaterThan(0)
  })
})

describe('a command', () => {
  it.each([
    ['build', ['stray'], "Unexpected argument 'stray'. A review is named by --review.\n"],
    ['dev', ['--port'], "Option '--port' needs a value."],
    ['dev', ['--port', '-1'], '--port must be a number from 0 to 65535, not "-1".'],
    ['serve', ['--port', '-1.5'], '--port must be a number from 0 to 65535, not "-1.5".'],
    [
      'build',
      ['--out', '--verbose'],
      "Option '--out' needs a value; one that begins with a dash is written '--out=-…'.",
    ],
    ['build', ['--ouy', 'x'], "Unknown option '--ouy'. Did you mean '--out'?"],
    ['import', ['a.csv', '--write=yes'], "Option '--write' takes no value."],
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

describe('a command whose words nobody reads any more', () => {
  it.each([
    ['standing', 0],
    ['no review at all', 1],
  ])('ends by itself, with its own status: %s', async (name, status) => {
    const words = ['bin/insitu-atlas.mjs', 'check', '--review', join('test/fixtures', name)]
    const child = spawn(process.execPath, words, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    const [text, [ended]] = await Promise.all([Array.fromAsync(child.stderr.setEncoding('utf8')), once(child, 'close')])
    expect(ended).toBe(status)
    expect(text.join('')).not.toMatch(trace)
  })
})

describe('the scripts that install', () => {
  it.each(['start', 'test'])('npm %s answers before anything is installed', async name => {
    const bare = await mkdtemp(join(temporary, 'bare-'))
    for (const folder of ['bin', 'scripts']) await cp(join(root, folder), join(bare, folder), { recursive: true })
    const asked = await runScript(join(bare, `scripts/${name}.mjs`), '--help')
    expect(asked).toMatchObject({ status: 0, err: '' })
    expect((await runScript(join(bare, `scripts/${name}.mjs`), '--nonsense')).status).toBe(1)
    expect((await readdir(bare)).sort()).toEqual(['bin', 'scripts'])
  })
})
