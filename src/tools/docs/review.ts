import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { engine } from '../../core/basics/engine.ts'
import { engineVersion } from '../disk/version.ts'
import { type Guide, guideOf, mdxOf } from './guide.ts'
import { type ReferencePage, referencePages, type Usages } from './reference.ts'

/** The guides, in the order of the chapters. */
const guides = ['TUTORIAL', 'AUTHORING', 'from-quarto', 'languages', 'publishing', 'scale', 'EXTENDING'] as const
const forEngineers = ['ARCHITECTURE', 'testing'] as const

interface Chapter {
  title: string
  text: string
  below: Chapter[]
}

/**
 * The documentation of the engine as the files of a review, by path: the guides of `docs/`, each a chapter with a section
 * for each of its headings, and a reference that is made of the engine itself.
 */
export async function documentation(usages: Usages): Promise<Record<string, string>> {
  const chapters: Chapter[] = [
    ...guides.map(guideChapter),
    {
      title: 'Reference',
      text: 'Made of the engine itself, so that nothing is missing.',
      below: (await referencePages(usages)).map(referenceChapter),
    },
    ...forEngineers.map(guideChapter),
  ]
  const sections = chapters.flatMap((chapter, at) => numbered(chapter, String(at + 1)))
  return {
    ...Object.fromEntries(sections.map(({ number, text }) => [`content/${number}.mdx`, text])),
    'data/review.yaml': stringify({
      ...identity,
      version: engineVersion(),
      sections: sections.map(({ number, title }) => ({ number, title })),
    }),
    'data/vocabulary.yaml': stringify({
      facets: [],
      properties: [],
      units: [],
      classes: { material: [], technique: [] },
    }),
  }
}

const identity = {
  name: 'insitu-atlas',
  title: 'Reviews made of records',
  description: 'How a review is written, checked, published and extended with insitu-atlas.',
  intro:
    'From an empty folder to a published review, and all that the engine knows: commands, fields, components, charts, problems.',
  language: 'en-GB',
  manual: true,
  date: '2026-11-27',
  canonical: 'https://documentation.example.org/',
  licence: {
    content: {
      name: 'Creative Commons Attribution 4.0 International',
      spdx: 'CC-BY-4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
    code: { name: 'MIT License', spdx: 'MIT', url: 'https://opensource.org/license/mit' },
  },
}

const numbered = (chapter: Chapter, number: string): { number: string; title: string; text: string }[] => [
  { number, title: chapter.title, text: chapter.text },
  ...chapter.below.flatMap((below, at) => numbered(below, `${number}.${at + 1}`)),
]

function guideChapter(name: string): Chapter {
  const { title, text, parts }: Guide = guideOf(readFileSync(join(engine, 'docs', `${name}.md`), 'utf8'), placeOf)
  return { title, text, below: parts.map(part => ({ ...part, below: [] })) }
}

const referenceChapter = ({ title, text, below }: ReferencePage): Chapter => ({
  title,
  text: mdxOf(text, placeOf),
  below: below.map(referenceChapter),
})

/** Where another guide stands on the site. */
function placeOf(target: string): string | null {
  const [, name = ''] = /^(?:docs\/)?([\w-]+)\.md(?:#.*)?$/.exec(target) ?? []
  const order: readonly string[] = [...guides, 'reference', ...forEngineers]
  const at = order.indexOf(name)
  return at < 0 ? null : `/s/${at + 1}/`
}
