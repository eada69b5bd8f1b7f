import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { diskEffects, type ReadEffects } from '../../src/core/corpus/effects.ts'
import { keptBuilds } from './support/kept-builds.ts'
import { projectRoot } from './support/where.ts'

const review = join(projectRoot, 'test/fixtures/glaciers')
const disk = diskEffects(review)
const { folder, siteWith } = keptBuilds(review)

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

/** The review after the first of the edits. */
function stateAfter(number: number): ReadEffects {
  const done = edits
    .slice(0, number)
    .flatMap(([, file, edit, more]) => [[file, edit] as const, ...(more ? [more] : [])])
  const edited = new Set(done.map(([file]) => file))
  return {
    async list(folder) {
      const names = (await disk.list(folder)) ?? []
      const more = [...edited].filter(file => file.startsWith(`${folder}/`)).map(file => file.slice(folder.length + 1))
      const all = [...new Set([...names, ...more.map(name => name.replace(/\/.*/, '/'))])]
      return all.length > 0 ? all : null
    },
    async read(file) {
      const bytes = await disk.read(file)
      if (!edited.has(file)) return bytes
      const text = done.reduce<string | null>(
        (text, [of, edit]) => (of === file ? edit(text) : text),
        bytes && new TextDecoder().decode(bytes),
      )
      return text === null ? null : new TextEncoder().encode(text)
    },
  }
}

describe('a build of what was edited since the last one', () => {
  let there: string
  let back: string
  const last = edits.length
  /** The site after each of the edits, as a build makes it with what it kept of those before. */
  const sites: Record<string, string>[] = []
  beforeAll(async () => {
    there = folder('there')
    back = folder('back')
    sites.push(await siteWith(there, disk))
    // What bundles pages has tests of its own, and takes the most time.
    await cp(join(there, 'bundles'), join(back, 'bundles'), { recursive: true, verbatimSymlinks: true })
  })

  it.each(edits.map(([what, file], at) => [what, file, at + 1] as const))(
    'is made where %s is other in %s',
    async (_what, _file, number) => {
      sites.push(await siteWith(there, stateAfter(number)))
    },
  )

  it('is, after all of them, the site of a first build', async () => {
    expect(sites[last]).toEqual(await siteWith(back, stateAfter(last)))
  })

  // Each of these sites was made from what came before, and is made now from what came after: what either keeps for too
  // long, the other does not.
  it.each(edits.map(([what, file], at) => [what, file, at] as const).toReversed())(
    'is again what it was where %s is taken back in %s',
    async (_what, _file, number) => {
      expect(await siteWith(back, stateAfter(number))).toEqual(sites[number])
    },
  )

  it('is, once all are taken back, the site of a first build', async () => {
    const cold = folder('cold')
    await cp(join(there, 'bundles'), join(cold, 'bundles'), { recursive: true, verbatimSymlinks: true })
    expect(await siteWith(back, disk)).toEqual(await siteWith(cold, disk))
  })
})
