import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { printedNumber } from '../../core/schema/section.ts'

/** The class of what stands on the pages of a chapter, whose name their heads show. */
export const chapterClass = (number: string): string => `chapter-${number.split('.')[0]}`

/**
 * What stands at the head and the foot of every page: the chapter and the review above, the edition below. Each chapter
 * has pages of its own kind, upright and turned, since a style sheet can't ask yet which heading a page is under.
 */
export function pageRules({ review, sections }: Corpus): string {
  const { version, date } = review
  const foot = say(wordsFor(review).paper.foot, { version, date })
  const all = `@page{@top-right{content:${cssString(review.name)}}@bottom-left{content:${cssString(foot)}}}`
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

/** A text as a string of a style sheet. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\<\n]/g, character => `\\${character.codePointAt(0)?.toString(16)} `)}"`
