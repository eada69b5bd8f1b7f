import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodingOf, filesOf } from '../corpus/support/files.ts'
import { build } from './support/build.ts'
import { fingerprint } from './support/files.ts'

/** A file of the review, null where it has none, as it is after an edit; null takes it away. */
type Edit = (text: string | null) => string | null

const replaced =
  (from: string, to: string): Edit =>
  text => {
    if (!text?.includes(from)) throw new Error(`there is no ${from}`)
    return text.replace(from, to)
  }
const added =
  (more: string): Edit =>
  text =>
    (text ?? '') + more

/** More works than a list shows at once. */
const works = Array.from({ length: 60 }, (_, at) => ({ id: 1000 + at, title: `Ice ${at}`, year: 2000 }))
const citingWorks = works.map(({ id }) => `\nMuch is known<Cite refs={[${id}]}/>.\n`).join('')

const withWorks: Edit = text => JSON.stringify([...(JSON.parse(text ?? '[]') as object[]), ...works])
const withoutWorks: Edit = text =>
  JSON.stringify((JSON.parse(text ?? '[]') as { id: number }[]).filter(({ id }) => id < 1000))

/** One edit after the other, each of another kind: what it changes, the file, how; and a second file. */
const edits: [what: string, file: string, edit: Edit, more?: [file: string, edit: Edit]][] = [
  ['a value', 'data/measurements/1.yaml', replaced('value: 917', 'value: 916')],
  ['a remark', 'data/measurements/1.yaml', replaced('note: Greenland.', 'note: In Greenland.')],
  ['the title of a work', 'data/references.json', text => text?.replace(/("title": ")/, '$1On ') ?? null],
  ['a name of the vocabulary', 'data/vocabulary.yaml', replaced('name: Density', 'name: Mass density')],
  ['a line above records', 'data/findings/1.yaml', text => `# A remark\n\n${text}`],
  ['a setting', 'data/review.yaml', replaced('How glaciers flow', 'How all glaciers flow')],
  ['a text', 'content/1.1.mdx', replaced('a glacier also slides', 'a glacier slides as well')],
  ['a paragraph more', 'content/2.mdx', added('\nNobody has seen <Material id="ice">it</Material> stop.\n')],
  [
    'a record more',
    'data/measurements/1.yaml',
    added('- {id: snow-density, section: "1", material: ice, property: density, value: 400, unit: kg/m3, refs: [2]}\n'),
    ['content/1.mdx', added('\nSnow has <Q id="snow-density"/>.\n')],
  ],
  [
    'a record less',
    'data/measurements/1.yaml',
    text => text?.replace(/- \{id: snow-density.*\n/, '') ?? null,
    ['content/1.mdx', replaced('\nSnow has <Q id="snow-density"/>.\n', '')],
  ],
  ['a file brought along', 'public/more.txt', () => 'More\n'],
  ['a look', 'theme.css', () => ':root { --accent: #336699 }\n'],
  [
    'the order of records',
    'data/measurements/1.yaml',
    text => {
      const [head = '', ...records] = (text ?? '').split(/^(?=- )/m)
      return (
        head +
        records
          .reverse()
          .map(record => `${record.trimEnd()}\n`)
          .join('')
      )
    },
  ],
  [
    'a section more',
    'content/3.mdx',
    () => 'Ice melts in the end.\n',
    ['data/review.yaml', replaced('short: Measuring}\n', 'short: Measuring}\n  - {number: "3", title: Melting}\n')],
  ],
  ['a page more', 'content/pages/ice.mdx', () => '---\ntitle: Ice\ndescription: Of ice\n---\n\nIce.\n'],
  ['a list that gains a part', 'data/references.json', withWorks, ['content/3.mdx', added(citingWorks)]],
  ['a list that loses a part', 'data/references.json', withoutWorks, ['content/3.mdx', replaced(citingWorks, '')]],
  ['the language', 'data/review.yaml', added('language: de\n')],
]

type Files = Readonly<Record<string, string>>

/** The review after the first of the edits. */
function stateAfter(number: number): Files {
  const done = edits
    .slice(0, number)
    .flatMap(([, file, edit, more]) => [[file, edit] as const, ...(more ? [more] : [])])
  return done.reduce<Files>((files, [file, edit]) => {
    const { [file]: text = null, ...others } = files
    const edited = edit(text)
    return edited === null ? others : { ...others, [file]: edited }
  }, filesOf('glaciers'))
}

/** A folder with a review that is edited and built again and again; what builds keep is kept by its path. */
class Edited {
  readonly #folder: string
  #files: Files = {}

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The files of the site that a build makes of the review after the first of the edits. */
  async siteAfter(number: number): Promise<Record<string, string>> {
    await this.#become(stateAfter(number))
    const out = `${this.#folder}-site`
    const { status, output } = await build({ review: this.#folder, out })
    expect(status, output).toBe(0)
    return fingerprint(out)
  }

  async #become(files: Files): Promise<void> {
    for (const file of Object.keys(this.#files)) if (!(file in files)) await rm(join(this.#folder, file))
    for (const [file, text] of Object.entries(files)) {
      if (this.#files[file] === text) continue
      await mkdir(dirname(join(this.#folder, file)), { recursive: true })
      await writeFile(join(this.#folder, file), text, encodingOf(file))
    }
    this.#files = files
  }
}

describe('a build of what was edited since the last one', () => {
  let temporary: string
  let there: Edited
  let back: Edited
  const last = edits.length
  /** The site after each of the edits, as a build makes it with what was kept of those before. */
  const sites: Record<string, string>[] = []
  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'edited-'))
    there = new Edited(join(temporary, 'there'))
    back = new Edited(join(temporary, 'back'))
    sites.push(await there.siteAfter(0))
  })
  afterAll(() => rm(temporary, { recursive: true, force: true }))

  it.each(edits.map(([what, file], at) => [what, file, at + 1] as const))(
    'is made where %s is other in %s',
    async (_what, _file, number) => {
      sites.push(await there.siteAfter(number))
    },
  )

  it('is, after all of them, the site of a first build', async () => {
    expect(sites[last]).toEqual(await back.siteAfter(last))
  })

  // Each of these sites was made from what came before, and is made now from what came after: what either keeps for too
  // long, the other does not.
  it.each(edits.map(([what, file], at) => [what, file, at] as const).toReversed())(
    'is again what it was where %s is taken back in %s',
    async (_what, _file, number) => {
      expect(await back.siteAfter(number)).toEqual(sites[number])
    },
  )

  it('is, once all are taken back, the site of a first build', async () => {
    const cold = new Edited(join(temporary, 'cold'))
    expect(await back.siteAfter(0)).toEqual(await cold.siteAfter(0))
  })
})
