import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { loadReview } from '../../src/packs/index.ts'
import { planBibliography } from '../../src/tools/import/bibliography.ts'
import { projectRoot } from '../site/support/where.ts'
import { inMemory } from './support/overlay.ts'

const guide = readFileSync(join(projectRoot, 'docs/from-quarto.md'), 'utf8')

/** The files that the guide shows, by the path that stands above each. */
const shown = new Map(
  [...guide.matchAll(/^`([\w./-]+)`[^\n]*:\n\n(`{3,4})\w+\n([\s\S]*?)\n\2$/gm)].map(([, path = '', , text = '']) => [
    path,
    `${text}\n`,
  ]),
)

const identity = {
  name: 'Reefs',
  title: 'Why reefs bleach',
  description: 'A review of one chapter.',
  intro: 'One chapter.',
  version: '1.0.0',
  date: '2026-01-31',
  canonical: 'https://reefs.example.org/',
  licence: {
    content: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    code: { name: 'MIT', spdx: 'MIT', url: 'https://opensource.org/license/mit' },
  },
  sections: [{ number: '1', title: 'Heat and bleaching' }],
}

/** The review that the guide ends with, but for some of its files. */
function review(changes: Record<string, string> = {}) {
  const files = [...shown].filter(([path]) => /^(?:content|data)\//.test(path))
  return loadReview(
    '/reefs',
    inMemory({
      'data/review.yaml': stringify(identity),
      'public/reef.png': 'picture',
      ...Object.fromEntries(files),
      ...changes,
    }),
  )
}

describe('docs/from-quarto.md', () => {
  it('ends with a review in which nothing is wrong', async () => {
    expect((await review()).problems).toEqual([])
  })

  it('names all that check finds in the chapter as it was, and nothing else', async () => {
    const { problems } = await review({ 'content/1.mdx': shown.get('chapters/heat.qmd') ?? '' })
    const table = [...guide.matchAll(/^\|.*?\| `([a-z]+\/[a-z]+)` \|/gm)].map(([, code]) => code)
    const found = problems.filter(({ file }) => file === 'content/1.mdx').map(({ code }) => code)
    expect([...new Set(found)].sort()).toEqual([...new Set(table)].sort())
  })

  it('shows the works as an import writes them', async () => {
    const { corpus } = await review({
      'content/1.mdx': 'Nothing yet.\n',
      'data/measurements/1.yaml': '[]\n',
      'data/references.yaml': '[]\n',
    })
    const { files } = await planBibliography(
      corpus as Corpus,
      Buffer.from(shown.get('library.bib') ?? ''),
      'library.bib',
    )
    expect(
      files
        .get('data/references.yaml')
        ?.replace(/^\[\]\n/, '')
        .trim(),
    ).toBe(shown.get('data/references.yaml')?.trim())
  })
})
