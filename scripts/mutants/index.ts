/**
 * `npm run mutants [-- --most N] [MODULE …]`: breaks the modules that matter most, one small change at a time, and lists
 * the changes that none of their tests notices. Works on a copy, in minutes to an hour; `docs/testing.md` says of the
 * known survivors why they may live.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Misuse, runCommand } from '../../src/tools/cli/command.ts'
import { type Mutant, mutantsOf } from './mutants.ts'

const root = join(import.meta.dirname, '../..')

/** The modules, and the tests that must notice when one is broken. */
const modules: Record<string, string[]> = {
  'src/core/audit/rules/reference-year.ts': ['test/audit/works.test.ts'],
  'src/core/chem/equation.ts': ['test/chem/equation.test.ts'],
  'src/core/permalinks/keep.ts': ['test/permalinks'],
  'src/core/permalinks/match.ts': ['test/permalinks'],
  'src/core/units/convert.ts': ['test/units'],
  'src/core/units/quantity.ts': ['test/units'],
  'src/outputs/cite/bibtex.ts': ['test/cite/bibtex.test.ts', 'test/cite/files.test.ts'],
  'src/outputs/compare/difference.ts': ['test/compare'],
  'src/outputs/search/rank.ts': ['test/search'],
}

const usage = `Usage: npm run mutants -- [--most N] [MODULE …]
Modules:
  ${Object.keys(modules).join('\n  ')}`

/** So many of some mutants, spread evenly. */
const sample = (mutants: readonly Mutant[], most: number): Mutant[] =>
  mutants.filter((_, at) => Math.floor((at * most) / mutants.length) !== Math.floor(((at - 1) * most) / mutants.length))

/** Whether the tests notice that a module of the copy has another text. */
function isNoticed(copy: string, module: string, text: string): boolean {
  const file = join(copy, module)
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, text)
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const words = ['run', '--project', 'unit', '--bail', '1', ...(modules[module] ?? [])]
  const { status } = spawnSync(process.execPath, [vitest, ...words], { cwd: copy, stdio: 'ignore', timeout: 120_000 })
  writeFileSync(file, before)
  return status !== 0
}

function run(wanted: readonly string[], most: number): void {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'))
  try {
    for (const name of [
      'src',
      'test',
      'bench',
      'scripts',
      'data',
      'content',
      'docs',
      'package.json',
      'vitest.config.ts',
    ])
      cpSync(join(root, name), join(copy, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    for (const module of wanted) {
      const text = readFileSync(join(copy, module), 'utf8')
      if (isNoticed(copy, module, text)) throw new Error(`The tests of ${module} fail without any change.`)
      const mutants = sample(mutantsOf(text), most)
      const alive = mutants.filter(mutant => !isNoticed(copy, module, mutant.text))
      console.log(`${module}: ${mutants.length} tried, ${alive.length} survive`)
      for (const { line, from, to } of alive) console.log(`  ${line}: ${from.replace(/\s+/g, ' ')} → ${to}`)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

const options = { most: { type: 'string', default: '1000' } } as const

await runCommand(usage, { options, allowPositionals: true }, async ({ values, positionals }) => {
  const unknown = positionals.filter(name => !Object.hasOwn(modules, name))
  if (unknown.length > 0) throw new Misuse(`No such module: ${unknown.join(', ')}.`)
  if (!/^[1-9]\d*$/.test(values.most)) throw new Misuse(`--most takes a number, not "${values.most}".`)
  run(positionals.length > 0 ? positionals : Object.keys(modules), Number(values.most))
})
