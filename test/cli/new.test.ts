import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { kinds, one } from '../../src/core/kinds/kinds.ts'
import { loadReview } from '../../src/packs/index.ts'
import { command } from '../../src/tools/cli/new.ts'
import { ask, root } from './support/run.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'new-'))
  cpSync(join(root, 'templates/review'), home, { recursive: true })
})
afterEach(() => rmSync(home, { recursive: true }))

const begin = (...words: string[]) => ask(command, ...words, '--review', home)
const at = (file: string) => readFileSync(join(home, file), 'utf8')
const problems = async () => (await loadReview(home)).problems

describe('npm run new', () => {
  it.each(kinds.map(one))(
    'begins a %s where it belongs, and the check says only what is to be filled in',
    async kind => {
      const id = kind === 'figure' ? '7' : kind === 'reference' ? '3' : 'begun'
      const fields = [
        'measurement',
        'finding',
        'pathway',
        'note',
        'challenge',
        'chart',
        'table',
        'technique',
        'schematic',
        'figure',
      ]
      const given = fields.includes(kind)
        ? ['section=2']
        : kind === 'source-check'
          ? ['ref=2', 'about=water-cooling']
          : []
      const { status, out, err } = await begin(kind, id, ...given)
      expect({ status, err }).toEqual({ status: 0, err: '' })
      const [, file = '', line = ''] = /^Begun in (.+):(\d+)\.$/m.exec(out) ?? []
      const open = /^Fill in (.+)\.$/m.exec(out)?.[1]?.split(', ') ?? []
      expect(at(file).split('\n')[Number(line) - 1]).toMatch(/^- id: /)
      const found = await problems()
      expect(found.length).toBeGreaterThan(0)
      for (const { file: where, line: place, message, code } of found) {
        expect([where, place >= Number(line)]).toEqual([file, true])
        const isAboutIt = open.some(name => message.includes(`\`${name}\``)) || /record\/un|value\/invalid/.test(code)
        expect(isAboutIt, message).toBe(true)
      }
      for (const name of open) expect(found.some(({ message }) => message.includes(`\`${name}\``))).toBe(true)
    },
  )

  it('begins the text of a section that is listed already, and leaves the list alone', async () => {
    appendFileSync(join(home, 'data/review.yaml'), '  - {number: "3", title: What is left}\n')
    const list = at('data/review.yaml')
    const [{ hint } = {}] = await problems()
    expect(hint).toBe('Write it in `content/3.mdx`; `npm run new -- section 3` begins it.')
    const { status, out, err } = await begin('section', '3')
    expect({ status, err, out }).toEqual({
      status: 0,
      err: '',
      out: 'Begun in content/3.mdx:1.\nWrite the text in content/3.mdx.\n',
    })
    expect(at('data/review.yaml')).toBe(list)
    expect((await begin('section', '3')).err).toBe('There is a section 3 already.\n')
  })

  it('begins a record that is whole with its fields, and leaves all else as it was', async () => {
    const before = at('data/measurements.yaml')
    const { out } = await begin(
      ...['measurement', 'cup-temperature', 'section=2', 'material=water', 'process=cooling', 'property=temperature'],
      ...['value=20', 'unit=°C', 'refs=2', 'conditions=duration 10 min'],
    )
    expect(out).toContain('Show it in content/2.mdx with <Q id="cup-temperature"/>.')
    expect(at('data/measurements.yaml').startsWith(before)).toBe(true)
    appendFileSync(join(home, 'content/2.mdx'), '\nAt last it was <Q id="cup-temperature"/>.\n')
    expect(await problems()).toEqual([])
  })

  it('begins a page, with what it says of itself and a text to be written', async () => {
    const { out } = await begin('page', 'methods', 'title=How we "worked"', 'nav=header')
    expect(out).toContain('Fill in description.\nWrite the text in content/pages/methods.mdx.')
    expect((await problems()).map(({ code, file, line }) => [code, file, line])).toEqual([
      ['value/invalid', 'content/pages/methods.mdx', 3],
    ])
    await begin('page', 'team', 'title=Team', 'description=Who we are.', 'order=2')
    expect(at('content/pages/team.mdx')).toMatch(
      /^---\ntitle: Team\ndescription: Who we are\.\norder: 2\n---\n\n\{\/\* .* \*\/\}\n$/,
    )
    rmSync(join(home, 'content/pages/methods.mdx'))
    expect(await problems()).toEqual([])
  })

  it.each(['data', 'Methods', 'nul', ''])('begins no page called "%s"', async name => {
    const { status, err } = await begin('page', ...(name ? [name] : []))
    expect([status, err]).toEqual([1, expect.stringMatching(/\.\n/)])
    expect(existsSync(join(home, 'content/pages'))).toBe(false)
  })

  it('begins no section with the name of a device', async () => {
    const { status, err } = await begin('section', 'con', 'title=For and against')
    expect([status, err]).toEqual([1, expect.stringContaining('is the name of a device on Windows')])
    expect(existsSync(join(home, 'content/con.mdx'))).toBe(false)
  })

  it('begins a section in its place, with a text to be written', async () => {
    await begin('section', '2.1', 'title=Cups and "glasses"')
    await begin('section', '3', 'title=What is left')
    expect(at('data/review.yaml')).toContain(`  - {number: "2", title: What one measures, short: Measurements}
  - {number: "2.1", title: Cups and "glasses"}
  - {number: "3", title: What is left}
`)
    expect(at('content/2.1.mdx')).toMatch(/^\{\/\* .* \*\/\}\n$/)
    expect(await problems()).toEqual([])
  })

  it('gives a work the next number', async () => {
    await begin('reference', 'title=Tea', 'author=Doe, J.; Roe, R.', 'year=2020')
    expect(at('data/references.yaml')).toMatch(
      /\n- id: 3\n {2}author: \[\{family: Doe, given: J\.\}, \{family: Roe, given: R\.\}\]\n {2}title: Tea\n {2}year: 2020\n$/,
    )
  })

  it.each([
    [['measurement', 'water-cooling', 'section=2'], 'There is a measurement water-cooling already.'],
    [['finding', 'water-cooling', 'section=2'], 'There is a measurement water-cooling already.'],
    [['measurement', 'Water', 'section=2'], `"Water" can't be its id: an id is lower-case`],
    [['measurement', 'tea'], 'Name the section of the measurement: section=1.'],
    [['measurement', 'tea', 'section=9'], 'There is no section 9. Choose from 1, 2.'],
    [['measurement', 'tea', 'section=2', 'materal=water'], 'It has no field materal. Did you mean `material`?'],
    [['measurement', 'tea', 'section=2', 'unit=K', 'unit=°C'], 'unit is given twice.'],
    [['measurement', 'tea', 'section=2', 'conditions=hot'], "conditions can't be read"],
    [['term'], 'Give the term an id, which never changes.'],
    [['section', '2'], 'There is a section 2 already.'],
    [['section', '4.1'], 'Begin section 4 first.'],
    [['section', 'One!'], '"One!" is no section: a number such as 3.1'],
    [['tea', 'pot'], 'Say what is new: "tea" is none of them.'],
    [['measurment', 'x'], 'Say what is new: "measurment" is none of them. Did you mean measurement?'],
    [['measurement', 'x', 'value'], '"value" is no field: write its value too, `value=…`.'],
    [['reference', 'smith 2019'], '"smith 2019" can\'t be its id: a work has a number'],
  ])('refuses %j, and touches nothing', async (words, sentence) => {
    const before = at('data/measurements.yaml') + at('data/review.yaml')
    const { status, err } = await begin(...words)
    expect(status).toBe(1)
    expect(err).toContain(sentence)
    expect(at('data/measurements.yaml') + at('data/review.yaml')).toBe(before)
    expect(existsSync(join(home, 'data/terms'))).toBe(false)
  })

  it('puts a record into the file of its section where a folder holds its kind, and into none that is no such list', async () => {
    rmSync(join(home, 'data/measurements.yaml'))
    cpSync(join(root, 'templates/review/data/measurements.yaml'), join(home, 'data/measurements/2.yaml'))
    expect(await begin('measurement', 'tea', 'section=1')).toMatchObject({ status: 0 })
    expect(at('data/measurements/1.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.atlas\/schema\/measurements\.json\n- id: tea\n/,
    )
    writeFileSync(join(home, 'data/terms.yaml'), '[{id: a, term: a, definition: A.}]\n')
    expect((await begin('term', 'tea')).err).toContain('data/terms.yaml is no list with an item on each line')
    rmSync(join(home, 'data/terms.yaml'))
    writeFileSync(join(home, 'data/terms.csv'), 'id,term,definition\n')
    expect((await begin('term', 'tea')).err).toContain('data/terms.csv holds all terms: add the record there by hand.')
  })
})
