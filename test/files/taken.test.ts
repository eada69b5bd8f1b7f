import { describe, expect, it } from 'vitest'
import { diskEffects, type ReadEffects } from '../../src/core/corpus/effects.ts'
import { files } from '../../src/site/files/index.ts'
import { firstNames, pageFiles, sitePaths, takenPaths } from '../../src/site/files/taken.ts'
import { checkReview } from '../../src/tools/cli/check-review.ts'
import { inMemory } from '../corpus/support/overlay.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'

const corpus = await corpusOf(reviews.glaciers)
const places = (brought: string[]) => takenPaths(corpus, brought).map(({ file }) => file)

describe('takenPaths(corpus, brought)', () => {
  it('refuses a file in the place of a page, of data, of what lies beside a page', () => {
    const page = pageFiles(corpus).find(path => path.startsWith('r/')) ?? ''
    const picture = [...files(corpus)].find(({ path }) => path.endsWith('chart.svg'))?.path ?? ''
    const taken = ['index.html', '404.html', page, picture, 'data/measurements.csv', 'cite.bib']
    expect(places(taken)).toEqual(taken.map(path => `public/${path}`))
  })

  it.each([
    ['data/Measurements.CSV', 'in the place of a file, but for capitals'],
    ['S/1/INDEX.html', 'in the place of a page, but for capitals'],
    ['assets/Atlas.css', 'in the place of a style sheet, but for capitals'],
    ['s', 'in the place of a folder'],
    ['Data', 'in the place of a folder, but for capitals'],
    ['s/1', 'in the place of the folder of a page'],
    ['index.html/photo.jpg', 'in a folder in the place of a page'],
    ['cite.bib/a/b.txt', 'in a folder in the place of a file'],
  ])('refuses %s, %s', path => {
    expect(takenPaths(corpus, [path]).map(({ file, code }) => `${file} ${code}`)).toEqual([`public/${path} file/taken`])
  })

  it.each([
    'con.txt',
    'a/NUL',
    'lpt1.tar.gz',
    'name.',
    'name ',
    'a:b.txt',
    'what?.png',
    'back\\slash',
    'tab\t.txt',
    `${'a'.repeat(101)}`,
  ])('refuses the name %s, which not every system can have', path => {
    expect(takenPaths(corpus, [path]).map(({ code }) => code)).toEqual(['file/taken'])
  })

  it('refuses two files that differ in capitals only', () => {
    expect(takenPaths(corpus, ['Leaf.png', 'leaf.png']).map(({ file }) => file)).toEqual(['public/leaf.png'])
  })

  it('lets a review bring files of its own, an icon, and other styles', () => {
    expect(places(['card.png', 'data/raw.zip', 's/1/photo.jpg', 'assets/icon.svg', 'assets/atlas.css'])).toEqual([])
  })
})

describe('firstNames(corpus)', () => {
  it.each(Object.entries(reviews))('has those of every path of the site of %s', async (_name, root) => {
    const corpus = await corpusOf(root)
    const names = new Set(sitePaths(corpus).map(path => (path.split('/')[0] ?? '').toLowerCase()))
    expect([...names.difference(firstNames(corpus))]).toEqual([])
  })
})

describe('checkReview(root)', () => {
  it('tells where such a file lies and what to do', async () => {
    const disk = diskEffects(reviews.glaciers)
    const brought = inMemory({ 'public/data/measurements.csv': 'x', 'public/card.png': 'x' })
    const isBrought = (path: string) => path === 'public' || path.startsWith('public/')
    const read: ReadEffects = {
      list: folder => (isBrought(folder) ? brought.list(folder) : disk.list(folder)),
      read: file => (isBrought(file) ? brought.read(file) : disk.read(file)),
    }
    let said = ''
    const err = (text: string) => {
      said += text
    }
    const found = await checkReview(reviews.glaciers, 'text', { out: err, err, colours: false }, read)
    expect(found).toBe(null)
    expect(said).toBe(
      `public/data/measurements.csv:1:1  file/taken
  The site makes \`data/measurements.csv\` itself, of what the review holds.
  Give this file another name. Only what lies in \`public/assets/\` may take the place of a file of the site.

1 problem in 1 file.
`,
    )
  })
})
