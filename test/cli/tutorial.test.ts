import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerNamed } from '../../src/tools/cli/commands.ts'
import { init } from '../../src/tools/cli/init.ts'
import { root } from './support/run.ts'

/** A step of the tutorial: a file that the reader writes, or lines of a terminal. */
interface Step {
  kind: string
  file: string | null
  text: string
}

const fence = /^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm

const steps = async (): Promise<Step[]> =>
  [...(await readFile(join(root, 'docs/TUTORIAL.md'), 'utf8')).matchAll(fence)].map(
    ([, kind = '', file = null, text = '']) => ({ kind, file, text }),
  )

/** Commands that only a terminal, a network or a reader can follow; what they do is tested by itself. */
const left = /^(?:npx |cd |npm install$|npm run dev$)/

let temporary: string
let review: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'tutorial-'))
  review = join(temporary, 'tea')
  const quiet = () => undefined
  await init(review, { out: quiet, err: quiet, colours: false }, () => false)
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

/** The words of a command line, without the quotes around some. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''))

/** What a line of the terminal says; its status must be 0. */
async function follow(line: string): Promise<string> {
  if (left.test(line)) return ''
  const [program = '', ...rest] = wordsOf(line)
  if (program === 'rm') {
    for (const file of rest) await rm(join(review, file))
    return ''
  }
  const [run, name = '', ...words] = rest
  expect([program, run], line).toEqual(['npm', 'run'])
  let said = ''
  const say = (text: string) => {
    said += text
  }
  const given = words.filter(word => word !== '--')
  const status = await answerNamed([name, ...given, '--review', review], { out: say, err: say, colours: false })
  expect(status, `${line}\n${said}`).toBe(0)
  return said
}

it('can be followed from its first step to its last', async () => {
  for (const { kind, file, text } of await steps()) {
    if (file !== null) {
      await writeFile(join(review, file), text)
      continue
    }
    expect(kind).toBe('console')
    let said = ''
    for (const line of text.trimEnd().split('\n')) {
      // Where a block shows what a command says, the command has a sign before it.
      const isCommand = line.startsWith('$ ') || !text.includes('$ ') || /^(?:npm|rm) /.test(line)
      if (isCommand) said = await follow(line.replace(/^\$ /, ''))
      else expect(said).toContain(line)
    }
  }
  expect(existsSync(join(review, 'dist/s/2/index.html'))).toBe(true)
  const first = await readFile(join(review, 'dist/s/1/index.html'), 'utf8')
  expect(first).toMatch(/61(?:\s|&nbsp;|\u00a0)?±/)
  expect(await readFile(join(review, 'data/editions.yaml'), 'utf8')).toContain('First edition')
})
