import { describe, expect, it, test } from 'vitest'
import { foldersOf } from '../../src/core/kinds/home.ts'
import { kindOf, kinds } from '../../src/core/kinds/kinds.ts'
import { otherFolders, ownPages } from '../../src/core/permalinks/pages.ts'
import { load, problemsOf, tea } from '../permalinks/support/review.ts'

const page = (front: string, text = 'Tea.'): string => `---\n${front}\n---\n\n${text}\n`
const sound = page('title: A page\ndescription: Of the review.')
const called = (...names: string[]) => ({
  ...tea,
  ...Object.fromEntries(
    names.map(name => [`content/pages/${name}.mdx`, page(`title: The page ${name}\ndescription: Of the review.`)]),
  ),
})

const needed = new Set(
  [...ownPages, ...otherFolders, ...kinds.flatMap(kind => foldersOf(kindOf(kind).home))]
    .map(path => path.split('/')[0])
    .filter(name => name),
)

test.each([...needed, 's', 'rows', 'index', 'method'])('no page of a review has the address of %s/', async name => {
  const [problem] = await problemsOf(called(name as string))
  expect(problem).toMatch(/^address\/taken: /)
})

test.each(['con', 'nul', 'aux', 'prn', 'com1', 'lpt9'])('no page has the name %s of a device', async name => {
  expect(await problemsOf(called(name))).toEqual([expect.stringMatching(/^address\/unportable: /)])
})

test.each(['Methods', 'two words', '404', '2nd', 'a_b', '-a', 'a.b', 'größe'])('no page is called %s', async name => {
  expect((await problemsOf(called(name)))[0]).toMatch(/^page\/name: /)
})

test('two pages differ in more than capitals', async () => {
  expect(await problemsOf(called('methods', 'Methods'))).toContainEqual(
    expect.stringMatching(/^page\/repeated: Many systems take `content\/pages\/(?:M|m)ethods\.mdx` for/),
  )
})

test.each(['methods', 'how-we-search', 'covid19', 'read-me', 'a'])('a page may be called %s', async name => {
  expect(await problemsOf(called(name))).toEqual([])
})

describe('the pages of a review', () => {
  it('come by their order, then by their names', async () => {
    const { corpus } = await load({
      ...tea,
      'content/pages/b.mdx': page('title: B\ndescription: B.'),
      'content/pages/a.mdx': page('title: A\ndescription: A.'),
      'content/pages/z.mdx': page('title: Z\ndescription: Z.\norder: 2'),
      'content/pages/y.mdx': page('title: Y\ndescription: Y.\norder: -1'),
    })
    expect(corpus.pages.map(({ name }) => name)).toEqual(['y', 'z', 'a', 'b'])
  })

  it('are read with the line ends of any system', async () => {
    const { corpus, problems } = await load({ ...tea, 'content/pages/windows.mdx': sound.replaceAll('\n', '\r\n') })
    expect(problems).toEqual([])
    expect(corpus.pages).toMatchObject([{ title: 'A page', nav: 'about', blocks: [{ anchor: 'p1', text: 'Tea.' }] }])
  })

  it('use records as sections do, and show them a second time', async () => {
    const text = 'It takes <Q id="water-temperature"/>[@2].\n\n<Table id="vessels"/>'.replace(
      '[@2]',
      '<Cite refs={[2]}/>',
    )
    const { corpus, problems } = await load({
      ...tea,
      'content/pages/more.mdx': page('title: More\ndescription: More.', text),
    })
    expect(problems).toEqual([])
    expect(corpus.usesOf('measurements', 'water-temperature').map(({ section }) => section)).toContain('pages/more')
    expect(corpus.section('pages/more')?.title).toBe('More')
    expect(corpus.sections.map(({ number }) => number)).toEqual(['1', '1.1', '2'])
  })

  it('are no sections: a text names them by their addresses', async () => {
    const files = { ...tea, 'content/pages/more.mdx': sound }
    const link = (text: string) => problemsOf({ ...files, 'content/1.mdx': `${tea['content/1.mdx']}\n\n${text}\n` })
    expect(await link('See [more](/more/) and [its words](/more/#p1).')).toEqual([])
    expect(await link('See [less](/mores/).')).toEqual([expect.stringMatching(/^link\/invalid: /)])
    expect(await link('See <Sec n="more"/>.')).toEqual([expect.stringMatching(/^section\/unknown: /)])
  })
})
