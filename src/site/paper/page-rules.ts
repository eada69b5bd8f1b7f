import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { printedNumber } from '../../core/schema/section.ts'
import { citedAuthors } from '../../core/words/makers.ts'
import { wordsIn } from '../../core/words/reading-time.ts'
import { shortAuthors } from '../../core/words/work-names.ts'

/** The class of what stands on the pages of a chapter, whose name their heads show. */
export const chapterClass = (number: string): string => `chapter-${number.split('.')[0]}`

/** About as many words fill a page. */
const page = 450

/**
 * Whether chapters, and what comes behind them, follow each other on the same pages, as in a journal: where most chapters
 * would not fill a page of their own, it would be mostly white.
 */
function flows({ sections }: Pick<Corpus, 'sections'>): boolean {
  const chapters = sections.filter(({ depth }) => depth === 1).length
  return sections.reduce((sum, section) => sum + wordsIn(section), 0) < chapters * page
}

/**
 * What stands at the head and the foot of every page: the chapter and the review above, the edition below. Each chapter
 * has pages of its own kind, upright and turned, since a style sheet can't ask yet which heading a page is under; where
 * chapters share pages, the authors stand in the place of their names.
 */
export function pageRules(corpus: Corpus): string {
  const { review, sections } = corpus
  const { version, date } = review
  const foot = say(wordsFor(review).paper.foot, { version, date })
  const all = `@page{@top-right{content:${cssString(review.name)}}@bottom-left{content:${cssString(foot)}}}`
  if (flows(corpus)) {
    const who = shortAuthors(citedAuthors(review), false, review) ?? ''
    return `${all}@page{@top-left{content:${cssString(who)}}}${flowing}\n`
  }
  const chapters = sections
    .filter(({ depth }) => depth === 1)
    .map(({ number, title, short }) => {
      const name = chapterClass(number)
      const head = `@top-left{content:${cssString([printedNumber(number), short ?? title].filter(part => part !== null).join('\u2002'))}}`
      const upright = `.${name}{page:${name}}@page ${name}{${head}}`
      return `${upright}.${name} .turned{page:${name}-turned}@page ${name}-turned{size:A4 landscape;${head}}`
    })
  return `${all}${chapters.join('')}\n`
}

/** What lets everything behind the contents follow on the same pages, in place of pages of its own. */
const flowing =
  '.paper-contents{page:auto}.text.depth-1,.back,.paper-contents+.text{break-before:auto}.back,.paper>section:not(.text){page:auto}h2.section-title,.back h2{margin-top:10mm}.paper .turned{page:turned}@page turned{size:A4 landscape}'

/** A text as a string of a style sheet. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\<\n]/g, character => `\\${character.codePointAt(0)?.toString(16)} `)}"`
