import { mdxToJs } from 'satteri'
import { memoise } from '../../core/basics/memoise.ts'
import { present } from '../../core/basics/present.ts'
import { linkedMentions } from '../../core/corpus/linked-mentions.ts'
import type { Corpus, Section } from '../../core/corpus/types.ts'
import type { TextProgram } from '../context/shared.ts'
import { withAnchors } from './anchored.ts'

/** The text of a section, or of a page of the review's own, as a program: see `compiledText`. */
export const textProgram = (corpus: Corpus, number: string): TextProgram =>
  new Function(compiledText(corpus, number)) as TextProgram

/**
 * The text of a section, or of a page of the review's own, compiled: the body of a function that is given the runtime of
 * JSX and returns what MDX exports. It is made when a page asks for it: a text is data like any other,
 * so that no bundle grows with the review, and an edit of it makes no module again. A RangeError where there is no such
 * text.
 */
export const compiledText = (corpus: Corpus, number: string): string => compile(textSource(corpus, number))

/** The MDX that is compiled for a section or a page of the review's own. A RangeError where there is no such text. */
export const textSource = (corpus: Corpus, number: string): string =>
  withAnchors(present(byNumber(corpus).get(number), `text numbered ${number}`), linked(corpus))

const byNumber = memoise(
  (corpus: Corpus): ReadonlyMap<string, Section> => new Map(corpus.texts.map(text => [text.number, text])),
)

const linked = memoise(linkedMentions)

/** What the site draws in its own way of what Markdown makes; all else that holds none of it is HTML at once. */
const ownDrawn = ['a', 'img', 'td', 'th'] as const

/**
 * MDX as Astro reads it, with the dialect of the check. Headings get no ids: paragraphs have theirs, and headings are among
 * them.
 */
const compile = (source: string): string =>
  mdxToJs(source, {
    outputFormat: 'function-body',
    elementAttributeNameCase: 'html',
    features: { gfm: true, smartPunctuation: true, frontmatter: true },
    optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements: [...ownDrawn] },
  }).code
