import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { command } from '../../src/tools/cli/check.ts'
import { asGithub, asJson, asText } from '../../src/tools/cli/problems.ts'
import { ask, root, run } from './support/run.ts'

const fixture = (name: string) => join(root, 'test/fixtures', name)

const check = (...words: string[]) => ask(command, ...words)

describe('the check command', () => {
  it('says what a sound review holds, and exits with 0', async () => {
    const { status, out, err } = await check('--review', fixture('glaciers'))
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^Ice on the Move: 3 sections, 4 references, .*\. No problems\.\n$/)
  })

  it('prints problems on standard error without colours where nobody watches, and exits with 1', async () => {
    const { status, out, err } = await run('check', '--review', fixture('bad/file-missing-kind'))
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^content:1:1 {2}file\/missing\n {2}The folder `content` is missing\./)
    expect(err).toMatch(/\n\d+ problems in \d+ files\.\n$/)
    expect(err).not.toContain('\u001b')
  })

  it('asks about a value far from its fellows, which is no problem, until its record says that it is right', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'check-'))
    await cp(fixture('standing'), folder, { recursive: true })
    const file = join(folder, 'data/measurements.yaml')
    const sound = await readFile(file, 'utf8')
    const lost = sound.replace(/(id: unchecked-value.*value: )360/, '$10.36')
    expect(lost).not.toBe(sound)
    await writeFile(file, lost)
    const asked = await check('--review', folder)
    expect(asked).toMatchObject({ status: 0, err: '' })
    expect(asked.out).toMatch(
      /\ndata\/measurements\.yaml:\d+:\d+ Is the value of unchecked-value right\? .*360.*outlying: true/,
    )
    const github = await check('--review', folder, '--format', 'github')
    expect(github).toMatchObject({ status: 0 })
    expect(github.err).toMatch(/^::notice file=data\/measurements\.yaml,line=\d+,col=\d+::Is the value/)
    await writeFile(file, lost.replace('id: unchecked-value,', 'id: unchecked-value, outlying: true,'))
    expect((await check('--review', folder)).out).not.toContain('Is the value')
    await rm(folder, { recursive: true })
  })

  it('prints of a sound review a list without problems as JSON, and nothing else', async () => {
    for (const name of ['standing', 'glaciers']) {
      const { status, out, err } = await check('--review', fixture(name), '--format', 'json')
      expect({ status, err, problems: JSON.parse(out) }).toEqual({ status: 0, err: '', problems: [] })
    }
  })

  it('prints them as JSON and as annotations', async () => {
    const json = await check('--review', fixture('bad/file-missing-kind'), '--format', 'json')
    expect(json).toMatchObject({ status: 1, err: '' })
    expect(JSON.parse(json.out)[0]).toEqual({
      file: 'content',
      line: 1,
      column: 1,
      code: 'file/missing',
      message: 'The folder `content` is missing.',
      hint: 'It holds the text of each section, such as `content/1.mdx`.',
      follows: null,
    })
    const github = await check('--review', fixture('bad/file-missing-kind'), '--format', 'github')
    expect(github.err).toContain(
      '::error file=content,line=1,col=1,title=file/missing::The folder `content` is missing.',
    )
  })
})

describe('check --sources', () => {
  const bad = fixture('bad/source-copies')

  it('proves what is said of works against copies, and ends with what it could not check, and why', async () => {
    const { status, out, err } = await check('--review', fixture('standing'), '--sources', fixture('copies'))
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out.slice(out.indexOf('\n') + 1)).toMatchInlineSnapshot(`
      "The address https://kilns.example.org/ is a placeholder, and citations leave it out. Write where the site will stand as \`canonical\` in data/review.yaml.
      7 copies of 7 works: 12 of 12 passages, 8 of 8 numbers, 1 of 1 title found; no text has 8 words in a row from them.
      Not checked:
        - 3 source checks, no copy of the work: 4
        - 1 work, its title, the copy has none on its first line: 7
        - 7 works, no title is known: 2, 3, 4, 5, 6, 8, 9
        - 1 work, a copy of a work that the review does not have: 99
        - ref-6.pdf: no text: save it as .txt
      "
    `)
  })

  it('fails where a copy does not bear out what is said of it, and still says what it could not check', async () => {
    const { status, out, err } = await check('--review', fixture('standing'), '--sources', join(bad, 'copies'))
    expect(status).toBe(1)
    expect(err).toMatch(/source\/title/)
    expect(out).toMatch(/\nNot checked:\n/)
  })

  it('refuses a folder without copies, and one that is none', async () => {
    const empty = await check('--review', fixture('standing'), '--sources', fixture('standing/data'))
    expect(empty.status).toBe(1)
    expect(empty.err).toContain('holds no copy of a work')
    expect(empty.err).toContain('\n  findings.yaml: no text')
    expect((await check('--sources', fixture('nowhere'))).err).toContain('There is no folder')
  })
})

const problem = {
  follows: null,
  file: 'data/a,b.yaml',
  line: 2,
  column: 3,
  code: 'value/invalid',
  message: 'It is 5 %.',
  hint: 'Say\nso.',
}

describe('asText(problems, options)', () => {
  it('shows the line with a mark below the column', () => {
    expect(asText([problem], { textOf: () => 'one\n\ttwo three', colours: false })).toBe(
      'data/a,b.yaml:2:3  value/invalid\n  It is 5 %.\n  2 |  two three\n        ^\n  Say\nso.\n',
    )
  })

  it('cuts a long line around the column', () => {
    const printed = asText([{ ...problem, line: 1, column: 500 }], {
      textOf: () => `${'x'.repeat(499)}Y${'z'.repeat(499)}`,
      colours: false,
    })
    const [, , line = '', mark = ''] = printed.split('\n')
    expect(line.length).toBeLessThan(120)
    expect(line[mark.indexOf('^')]).toBe('Y')
  })

  it('shows what a terminal would obey as a sign that says that something stands there', () => {
    const spoken = '\u001b[2Jtea\u009b1A\u0007\u202e'
    const shown = '\ufffd[2Jtea\ufffd1A\ufffd\ufffd'
    const told = { ...problem, file: spoken, message: spoken, hint: spoken, line: 1, column: 1 }
    expect(asText([told], { textOf: () => spoken, colours: false })).toBe(
      `${shown}:1:1  value/invalid\n  ${shown}\n  1 | ${shown}\n      ^\n  ${shown}\n`,
    )
    expect(asGithub([told])).toBe(`::error file=${shown},line=1,col=1,title=value/invalid::${shown} ${shown}\n`)
  })

  it('colours where asked to, and does without the line where there is none', () => {
    expect(asText([problem], { textOf: () => null, colours: true })).toContain('\u001b[36mdata/a,b.yaml:2:3\u001b[0m')
  })
})

describe('asGithub(problems)', () => {
  it('escapes what would end a property or a line', () => {
    expect(asGithub([problem])).toBe(
      '::error file=data/a%2Cb.yaml,line=2,col=3,title=value/invalid::It is 5 %25. Say%0Aso.\n',
    )
  })
})

describe('asJson(problems)', () => {
  it('is read back as it was', () => {
    expect(JSON.parse(asJson([problem]))).toEqual([problem])
  })
})
