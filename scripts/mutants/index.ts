/**
 * `npm run mutants [-- --most N] [MODULE …]`: breaks the modules that matter most, one small change at a time, and lists
 * the changes that none of their tests notices. Works on a copy, in minutes to an hour; `docs/testing.md` says of the
 * known survivors why they may live.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineCommand, Misuse, runCommand } from '../../src/tools/cli/command.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { testsOf } from './tests.ts'

const root = join(import.meta.dirname, '../..')

/** The modules, and the tests that must notice when one is broken. */
const modules: Record<string, string[]> = {
  'src/core/audit/rules/balance.ts': ['test/audit/formulas.test.ts'],
  'src/core/audit/rules/dimension.ts': ['test/audit/quantities.test.ts'],
  'src/core/audit/rules/reference-duplicate.ts': ['test/audit/works.test.ts'],
  'src/core/audit/rules/reference-year.ts': ['test/audit/works.test.ts'],
  'src/core/audit/rules/same-quantity.ts': ['test/audit/quantities.test.ts'],
  'src/core/audit/rules/steps.ts': ['test/audit/formulas.test.ts', 'test/audit/quantities.test.ts'],
  'src/core/audit/rules/summary.ts': ['test/audit/quantities.test.ts'],
  'src/core/chem/equation.ts': ['test/chem/equation.test.ts'],
  'src/core/corpus/link/known.ts': ['test/corpus/known.test.ts', 'test/corpus/bad.test.ts'],
  'src/core/corpus/link/records.ts': ['test/corpus/load.test.ts', 'test/corpus/bad.test.ts'],
  'src/core/csv/guard.ts': ['test/csv'],
  'src/core/csv/write.ts': ['test/csv'],
  'src/core/permalinks/keep.ts': ['test/permalinks'],
  'src/core/permalinks/ledger.ts': ['test/permalinks'],
  'src/core/permalinks/match.ts': ['test/permalinks'],
  'src/core/units/convert.ts': ['test/units'],
  'src/core/units/quantity.ts': ['test/units'],
  'src/outputs/cite/bibtex.ts': ['test/cite/bibtex.test.ts', 'test/cite/files.test.ts'],
  'src/outputs/compare/difference.ts': ['test/compare'],
  'src/outputs/search/match.ts': ['test/search/search.test.ts'],
  'src/outputs/search/rank.ts': ['test/search/search.test.ts'],
}

const usage = `Usage: npm run mutants -- [--most N] [MODULE …]
Modules:
  ${Object.keys(modules).join('\n  ')}`

/** So many of some mutants, spread evenly. */
const sample = (mutants: readonly Mutant[], most: number): Mutant[] =>
  mutants.filter((_, at) => Math.floor((at * most) / mutants.length) !== Math.floor(((at - 1) * most) / mutants.length))

/** Tries some mutants of a module of the copy, and prints those that its tests do not notice. */
async function tryModule(copy: string, module: string, most: number): Promise<void> {
  const file = join(copy, module)
  const text = readFileSync(file, 'utf8')
  const tests = await testsOf(copy, modules[module] ?? [])
  try {
    if (await tests.fail(file)) throw new Error(`The tests of ${module} fail without any change.`)
    const mutants = sample(mutantsOf(text), most)
    const alive: Mutant[] = []
    for (const mutant of mutants) {
      writeFileSync(file, mutant.text)
      if (!(await tests.fail(file))) alive.push(mutant)
    }
    console.log(`${module}: ${mutants.length} tried, ${alive.length} survive`)
    for (const { line, from, to } of alive) console.log(`  ${line}: ${from.replace(/\s+/g, ' ')} → ${to}`)
  } finally {
    writeFileSync(file, text)
    await tests.close()
  }
}

/** What the copy holds: all that a test of the modules reads. */
const copied = ['src', 'test', 'bench', 'scripts', 'data', 'content', 'docs', 'package.json', 'vitest.config.ts']

async function tryAll(wanted: readonly string[], most: number): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'))
  try {
    for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    for (const module of wanted) await tryModule(copy, module, most)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

const options = { most: { type: 'string', default: '1000' } } as const

export const command = defineCommand({
  usage,
  words: { options, allowPositionals: true },
  async run({ values, positionals }) {
    const unknown = positionals.filter(name => !Object.hasOwn(modules, name))
    if (unknown.length > 0) throw new Misuse(`No such module: ${unknown.join(', ')}.`)
    if (!/^[1-9]\d*$/.test(values.most)) throw new Misuse(`--most takes a number, not "${values.most}".`)
    await tryAll(positionals.length > 0 ? positionals : Object.keys(modules), Number(values.most))
  },
})

if (import.meta.main) await runCommand(command)
