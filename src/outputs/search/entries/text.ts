import { say } from '../../../core/catalogue/say.ts'
import { inSentence } from '../../../core/catalogue/sentence.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import { kindNamed, ruleOf } from '../../../core/corpus/text/components.ts'
import type { Block, Corpus, Section, Use } from '../../../core/corpus/types.ts'
import type { Kind } from '../../../core/kinds/types.ts'
import { sectionPath } from '../../../core/permalinks/path.ts'
import { isAppendix, numberedTitle, pageNameIn, printedNumber } from '../../../core/schema/section.ts'
import { sectionName } from '../../../core/words/section-names.ts'
import type { SearchEntry } from '../entry.ts'
import { unmarked } from '../marks.ts'
import { askedAs } from '../query.ts'
import { elementsIn, subjectKey } from '../subjects.ts'

/** The sections and the pages of the review, by number and title, and their paragraphs, by their words. */
export const textEntries = (corpus: Corpus): SearchEntry[] =>
  corpus.texts.flatMap(text => [wholeEntry(corpus, text), ...paragraphEntries(corpus, text)])

/** The sections and the pages alone: a paragraph has no name. */
export const wholeTextEntries = (corpus: Corpus): SearchEntry[] => corpus.texts.map(text => wholeEntry(corpus, text))

/** A text is about what several of its paragraphs name; its first one says what it tells. */
function wholeEntry(corpus: Corpus, section: Section): SearchEntry {
  const { number, title, short, blocks } = section
  const subjects = subjectsIn(section)
  const named = blocks.flatMap(({ anchor }) => [...new Set(subjects.get(anchor))])
  const times = Map.groupBy(named, subject => subject)
  return {
    kind: pageNameIn(number) === null ? 'section' : 'page',
    path: sectionPath(number),
    title: numberedTitle(number, title),
    place: '',
    text: blocks.find(({ type }) => type === 'paragraph')?.text ?? '',
    names: [...numberNames(corpus, number), title, ...(short === null ? [] : [short, numberedTitle(number, short)])],
    mark: unmarked,
    about: [...times].flatMap(([subject, all]) => (all.length > 1 ? [subject] : [])),
  }
}

/** What a reader may type for a section that has a number: "3.1", "section 3.1", "Appendix A". */
function numberNames(corpus: Corpus, label: string): string[] {
  const number = printedNumber(label)
  if (number === null) return []
  if (isAppendix(label)) return [number, sectionName(corpus, label)]
  return [number, say(wordsFor(corpus.review).named.sectionQuery, { number }), `${askedAs.section} ${number}`]
}

const inText: ReadonlySet<Block['type']> = new Set(['paragraph', 'list', 'other', 'footnote'])

/** The blocks that have words of their own: a view in the text is found as what it shows. */
function paragraphEntries({ review }: Corpus, section: Section): SearchEntry[] {
  const t = wordsFor(review)
  const placeOf = (anchor: string): string => {
    const [, paragraph, footnote] = /^(?:p(\d+)|fn-(.*))$/.exec(anchor) ?? []
    if (paragraph) return inSentence(review, say(t.named.paragraph, { number: paragraph }))
    return footnote ? inSentence(review, say(t.footnotes.footnote, { letter: footnote })) : anchor
  }
  const subjects = subjectsIn(section)
  return section.blocks
    .filter(({ type, text }) => text !== '' && inText.has(type))
    .map(block => ({
      kind: 'paragraph' as const,
      path: `${sectionPath(section.number)}#${block.anchor}`,
      title: numberedTitle(section.number, section.short ?? section.title),
      place: placeOf(block.anchor),
      text: block.text,
      names: [],
      mark: unmarked,
      about: subjects.get(block.anchor) ?? [],
    }))
}

const subjectKinds: Partial<Record<Kind, Parameters<typeof subjectKey>[0]>> = {
  terms: 'term',
  materials: 'material',
  techniques: 'technique',
  references: 'work',
}

/** What the blocks of a text are about that names something, by their anchors. */
const subjectsIn = ({ uses }: Section): ReadonlyMap<string, string[]> =>
  new Map([...Map.groupBy(uses, ({ anchor }) => anchor)].map(([anchor, here]) => [anchor, subjectsNamed(here)]))

function subjectsNamed(uses: readonly Use[]): string[] {
  const subjects = uses.flatMap(({ component, ids }) => {
    const kind = kindNamed(component)
    const of = kind && subjectKinds[kind]
    return of ? ids.map(id => subjectKey(of, id)) : []
  })
  const formulas = uses.filter(({ component }) => ruleOf(component)?.names?.what === 'formula')
  return [...subjects, ...elementsIn(formulas.flatMap(({ ids }) => ids))]
}
