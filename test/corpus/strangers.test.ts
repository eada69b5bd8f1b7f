import { describe, expect, it } from 'vitest'
import { strangerHint, visible } from '../../src/core/corpus/read/strangers.ts'
import { loadReview } from '../../src/packs/index.ts'
import { filesOf } from './support/files.ts'
import { inMemory } from './support/overlay.ts'

const base = filesOf('base')

/** What is said of a file that is put into the sound review. */
async function told(file: string): Promise<string[]> {
  const { problems } = await loadReview('tea', inMemory({ ...base, [file]: 'x' }))
  return problems.map(({ code, hint }) => `${code}: ${hint}`)
}

describe('a file that a review does not read', () => {
  it.each([
    ['data/materials.ods', 'CSV UTF-8'],
    ['data/terms.numbers', 'CSV UTF-8'],
    ['data/measurements/2.xlsx', 'npm run import -- data/measurements/2.xlsx'],
    ['data/measurements/2.tsv', 'npm run import'],
    ['data/library.bib', 'npm run import -- data/library.bib'],
    ['data/materials.csv.bak', 'is a copy'],
    ['data/materials (1).csv', 'is a copy'],
    ["data/materials (Ann's conflicted copy 2024-01-01).csv", 'is a copy'],
    ['data/measurements/1.yaml.orig', 'is a copy'],
    ['data/Notes.YAML', 'call it `data/notes.yaml`'],
    ['data/measurements/9.YAML', 'call it `data/measurements/9.yaml`'],
    ['content/9.md', 'Call it `content/9.mdx`'],
    ['content/pages/methods.md', 'Call it `content/pages/methods.mdx`'],
    ['content/1.mdx.orig', 'is a copy'],
    ['data/measurments.yaml', 'Did you mean `measurements`?'],
  ])('is told what to do with: %s', async (file, hint) => {
    const problems = await told(file)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('file/unknown')
    expect(problems[0]).toContain(hint)
  })

  it.each([
    'data/~$materials.csv',
    'data/measurements/~$1.csv',
    'data/Thumbs.db',
    'data/.DS_Store',
    'data/.~lock.materials.csv#',
    'content/desktop.ini',
    'content/1.mdx~',
    'data/terms/Thumbs.db',
  ])('is passed over where a system or a program left it: %s', async file => {
    expect(await told(file)).toEqual([])
  })

  it('is not guessed at where its name says nothing', () => {
    expect(strangerHint('data/x.txt', () => false)).toBeNull()
    expect(visible(null)).toEqual([])
  })
})
