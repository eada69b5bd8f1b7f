import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { root, run, runScript } from './support/run.ts'

/** The scripts of package.json: the words after `node`. */
const scripts = Object.entries(manifest.scripts).map(([name, line]) => ({ name, words: line.split(' ').slice(1) }))
/** Those that hand their words to a tool of another project, which answers for itself. */
const isForeign = (words: readonly string[]) =>
  words.at(0) === 'scripts/run.mjs' && !/\.(?:ts|mjs)$/.test(words.at(1) ?? '')
const own = scripts.filter(({ words }) => !isForeign(words))
const trace = /^ {4}at /m

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

  it.concurrent.each(scripts)('$name says how it is used', async ({ words: [script = '', ...words] }) => {
    const { status, out, err } = await runScript(script, ...words, '--help')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/usage|options/i)
  })

  it.concurrent.each(own)(
    '$name refuses a word that it does not know',
    async ({ name, words: [script = '', ...words] }) => {
      const { status, out, err } = await runScript(script, ...words, '--nonsense')
      expect({ status, out }).toEqual({ status: 1, out: '' })
      expect(err).toMatch(/'--nonsense'/)
      expect(err).toMatch(/^Usage/m)
      expect(err).toMatch(new RegExp(`npm (?:run )?${name}\\b`))
      expect(err).not.toMatch(trace)
    },
  )
})

describe('a command', () => {
  it.concurrent.each([
    ['build', ['stray'], "Unexpected argument 'stray'"],
    ['dev', ['--port'], "Option '--port <value>' argument missing"],
    ['check', ['--review='], "Option '--review' needs a value."],
    ['dev', ['--port', 'abc'], '--port must be a number from 0 to 65535, not "abc".'],
    ['serve', ['--port', '65536'], '--port must be a number from 0 to 65535, not "65536".'],
    ['check', ['--format', 'xml'], 'There is no format "xml".'],
    ['init', ['one', 'two'], 'Name one folder.'],
  ])('%s %j is answered with what is wrong and the usage', async (command, words, sentence) => {
    const { status, out, err } = await run(command, ...words)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain(sentence)
    expect(err).toMatch(/^Usage: npm run /m)
    expect(err).not.toMatch(trace)
  })

  const reading = ['check', 'build', 'dev', 'bundle', 'release', 'pdf', 'coverage']

  it.concurrent.each(reading)('%s says so where the review is not there, or is no folder', async command => {
    const [missing, file] = [join(temporary, 'nowhere'), join(temporary, 'file')]
    expect(await run(command, '--review', missing)).toEqual({
      status: 1,
      out: '',
      err: `There is no folder ${missing}.\n`,
    })
    expect(await run(command, '--review', file)).toEqual({ status: 1, out: '', err: `${file} is no folder.\n` })
  })

  it('is told what the system says of its output', async () => {
    const review = join(root, 'test/fixtures/base')
    await mkdir(join(temporary, 'site'))
    await writeFile(join(temporary, 'site/index.html'), '<!doctype html>')
    const { status, err } = await run(
      'bundle',
      '--review',
      review,
      '--site',
      join(temporary, 'site'),
      '--out',
      join(temporary, 'file'),
    )
    expect(status).toBe(1)
    expect(err).toMatch(/^EEXIST: .*\n$/)
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
