import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { inputSchemas } from '../../src/core/input/schemas.ts'
import { kinds } from '../../src/core/kinds/kinds.ts'
import { loadReview } from '../../src/packs/index.ts'
import { schemaLine, writeInputSchemas } from '../../src/tools/editing/schemas.ts'
import { root } from '../cli/support/run.ts'
import { type LanguageServer, startServer } from './support/language-server.ts'

/** The settings of an editor in a folder, or in the template of one, where the name of no file begins with a dot. */
const settingsIn = (folder: string) =>
  JSON.parse(
    readFileSync(
      [join(folder, '.vscode'), join(folder, '_vscode')].map(one => join(one, 'settings.json')).find(existsSync) ?? '',
      'utf8',
    ),
  )

/** A copy of a review, with the schemas for its editor. */
async function copyOf(folder: string): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'edited-'))
  for (const part of ['content', 'data']) cpSync(join(folder, part), join(copy, part), { recursive: true })
  await writeInputSchemas(copy, (await loadReview(copy)).named)
  return copy
}

/** The files of data for which there is a schema, each with its name. */
const filesIn = (folder: string): { file: string; name: string }[] =>
  globSync('data/**/*.yaml', { cwd: folder })
    .filter(file => !file.includes('editions'))
    .map(file => ({ file, name: file.replace('.yaml', '').split('/')[1] ?? '' }))

it.each(['.', 'templates/review', 'test/fixtures/every-field', 'test/fixtures/glaciers', 'test/fixtures/standing'])(
  'the schemas find nothing wrong in the sound review in %s',
  async folder => {
    const { named } = await loadReview(join(root, folder))
    const ajv = new Ajv({ strict: false })
    const schemas = Object.entries(named ? inputSchemas(named) : {})
    const validators = new Map(schemas.map(([name, schema]) => [name, ajv.compile(schema)]))
    const files = filesIn(join(root, folder))
    expect(files.length).toBeGreaterThan(5)
    const found = files.flatMap(({ file, name }) => {
      const isSound = validators.get(name)
      const data = parse(readFileSync(join(root, folder, file), 'utf8'))
      return isSound?.(data) ? [] : [`${file} ${JSON.stringify(isSound?.errors)}`]
    })
    expect(found).toEqual([])
  },
)

describe('an editor with our review and the settings of a new one', () => {
  let copy: string
  let server: LanguageServer
  beforeAll(async () => {
    copy = await copyOf(root)
    server = await startServer(copy, { schemas: settingsIn(join(root, 'templates/review'))['yaml.schemas'] })
  })
  afterAll(() => {
    server.stop()
    rmSync(copy, { recursive: true })
  })

  it('finds nothing wrong in a sound file of each kind', async () => {
    const first = new Map(filesIn(copy).map(({ file, name }) => [name, file]))
    expect(first.size).toBeGreaterThan(kinds.length)
    const found = await Promise.all(
      first.values().map(async file => {
        // Without the line that names the schema: the settings do.
        const text = readFileSync(join(copy, file), 'utf8').replace(/^# yaml-language-server.*/, '#')
        const wrong = await server.diagnose(file, text)
        return wrong.map(({ message, range }) => `${file}:${range.start.line + 1} ${message}`)
      }),
    )
    expect(found.flat()).toEqual([])
  })

  it('marks what the review does not have', async () => {
    const [found] = await server.diagnose('data/findings/none.yaml', '- {id: a, section: "99", statement: A.}\n')
    expect(found?.message).toContain('Value is not accepted')
  })
})

it.each(['.', 'templates/review'])('every file of data in %s names its schema', folder => {
  const isNamed = ({ file, name }: { file: string; name: string }) =>
    readFileSync(join(root, folder, file), 'utf8').startsWith(schemaLine(name, file))
  expect(filesIn(join(root, folder)).filter(file => !isNamed(file))).toEqual([])
})

describe('an editor', () => {
  let copy: string
  let server: LanguageServer
  beforeAll(async () => {
    copy = await copyOf(join(root, 'templates/review'))
    // Without settings: a file names its schema itself.
    server = await startServer(copy, {})
  })
  afterAll(() => {
    server.stop()
    rmSync(copy, { recursive: true })
  })

  const line = '# yaml-language-server: $schema=../.atlas/schema/measurements.json\n'
  const record = (fields: string) => `${line}- id: a\n${fields}`

  it.each([
    ['a material', '  material: ', ['water', 'oil']],
    ['a property', '  property: ', ['temperature', 'temperature-change']],
    ['a unit', '  unit: ', ['°C', 'K', 'min']],
    ['a value of a facet', '  process: ', ['heating', 'cooling']],
    ['a value of a facet whose values are records', '  technique: ', ['thermometer']],
    ['a section', '  section: ', ['"1"', '"2"']],
    ['a work', '  refs:\n    - ', ['1', '2']],
    ['the property of a condition', '  conditions:\n    - property: ', ['duration']],
    ['a field', '  ', ['material', 'property', 'qualifier', 'refs']],
  ])('offers %s', async (what, fields, wanted) => {
    const file = `data/${what.replaceAll(' ', '-')}.yaml`
    await server.diagnose(file, record(fields))
    const lines = record(fields).split('\n')
    const offered = await server.complete(file, lines.length - 1, lines.at(-1)?.length ?? 0)
    expect(offered).toEqual(expect.arrayContaining(wanted))
  })

  it.each([
    ['an unknown material', '  material: watr\n', 'watr', 3],
    ['an unknown field', '  materal: water\n', 'materal', 3],
    ['a work that there is not', '  refs: [99]\n', '', 3],
  ])('marks %s', async (what, fields, word, at) => {
    const sound = '  section: "2"\n  property: temperature\n  value: 60\n  unit: °C\n'
    const found = await server.diagnose(`data/${what.replaceAll(' ', '-')}.yaml`, record(fields + sound))
    expect(found).toHaveLength(1)
    expect(found[0]?.range.start.line).toBe(at - 1)
    expect(found[0]?.message).toMatch(new RegExp(word === 'materal' ? word : 'Value is not accepted'))
  })
})

describe('the settings of editors', () => {
  const names = [...kinds, 'review', 'vocabulary', 'search', 'redirects']
  const ofData = Object.fromEntries(
    names.map(name => [
      `.atlas/schema/${name}.json`,
      kinds.some(kind => kind === name) ? [`data/${name}.yaml`, `data/${name}/*.yaml`] : `data/${name}.yaml`,
    ]),
  )
  const schemas = { ...ofData, '.atlas/schema/page.json': 'content/pages/*.mdx' }

  it.each(['.', 'templates/review'])('in %s name the schema of every file of data, and of pages', folder => {
    expect(settingsIn(join(root, folder))['yaml.schemas']).toEqual(schemas)
  })
})
