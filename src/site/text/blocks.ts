import { say } from '../../core/catalogue/say.ts'
import { footnoteAnchor } from '../../core/corpus/text/footnotes.ts'
import { workNumbers } from '../../core/corpus/work-numbers.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { sectionPath } from '../../core/permalinks/path.ts'
import { paragraphHistory } from '../../core/permalinks/standing.ts'
import { sectionName } from '../../core/words/section-names.ts'
import { blockHtml, headingsBelow, oneElement, titleLevel } from '../context/block.ts'
import { footnoteIds, footnoteLetter } from '../context/footnotes.ts'
import { type LostHere, lostHere, paragraphId } from '../context/paragraph.ts'
import { yearsOf } from '../context/since.ts'
import { element } from '../markup/element.ts'
import { type OnPage, said } from '../markup/on-page.ts'

interface Paragraph {
  /** Its anchor in its section. */
  n: string
  section: string
}

/** A paragraph, list or heading with its permalink. */
export function paragraph({ n, section }: Paragraph, content: Html, on: OnPage): Html {
  const { corpus, page, href } = on.render
  const own = sectionPath(section)
  // Where sections follow one another, their titles are headings as deep as they stand.
  const whole = headingsBelow(blockHtml(content), page === own ? 1 : titleLevel(section))
  // A paragraph and a heading are one element: readers' views leave out a box around them that has many links.
  const block = oneElement(whole)
  const lost = lostHere(corpus, section, n).map(at => lostParagraph(at, section, on))
  const permalink = anchor(
    href(`${own}#${n}`),
    say(on.words.p.permalinkToParagraphOfSection, { value: n.slice(1), section: sectionName(corpus, section) }),
  )
  return element(
    block.element,
    {
      class: 'p',
      id: paragraphId(page, section, n),
      'data-history': paragraphHistory(corpus, own, n) || undefined,
    },
    html`${joinHtml(lost)}${block.content}${permalink}`,
  )
}

const anchor = (href: string, label: string): Html => element('a', { class: 'anchor', href, 'aria-label': label }, '')

/** What became of a paragraph that stood here. */
function lostParagraph(lost: LostHere, section: string, on: OnPage): Html {
  const { page, href } = on.render
  const { p: t } = on.words
  const { number, anchor, fate, to, edition } = lost
  const told = said(on, t.paragraph, {
    number: escapeHtml(number),
    more2: edition ? escapeHtml(say(t.inEdition, { edition })) : '',
    more:
      fate === 'joined'
        ? escapeHtml(t.wasMergedIntoThisOne)
        : to
          ? element('a', { href: href(to) }, escapeHtml(t.hasMoved))
          : escapeHtml(t.wasRemoved),
    link: element('a', { href: href(lost.words) }, escapeHtml(t.whatChanged)),
  })
  return element('span', { class: 'lost', id: paragraphId(page, section, anchor) }, told)
}

/** What was added from later works. */
export function addition({ refs }: { refs: (number | string)[] }, content: Html, on: OnPage): Html {
  const { since } = on.words
  const { corpus } = on.render
  const years = yearsOf(corpus, workNumbers(corpus, refs))
  const label = years ? say(since.addedFromLaterWorkOf, { years }) : since.addedFromLaterWork
  return element(
    'div',
    { class: 'added in-text' },
    html`${element('p', { class: 'added-label' }, escapeHtml(label))}${content}`,
  )
}

interface FootnoteMark {
  name: string
  section: string
  /** Which footnote of its section it is, from 0. */
  index: number
  /** Which mark of its footnote it is, from 0. */
  use: number
}

export function footnoteMark({ name, section, index, use }: FootnoteMark, _: Html, on: OnPage): Html {
  const { note, mark } = footnoteIds(on.render.page, section, name)
  const letter = footnoteLetter(index)
  const label = say(on.words.footnotes.footnote, { letter })
  const link = element('a', { href: `#${note}`, 'aria-label': label }, html`[${escapeHtml(letter)}]`)
  return element('sup', { class: 'footnote-mark', id: mark(use) }, link)
}

interface Footnote {
  name: string
  section: string
  /** How many marks it has in the text. */
  marks: number
}

export function footnote({ name, section, marks }: Footnote, content: Html, on: OnPage): Html {
  const { footnotes: t } = on.words
  const { corpus, page, href } = on.render
  const { note, mark } = footnoteIds(page, section, name)
  const back = Array.from({ length: marks }, (_, use) => {
    const label = marks === 1 ? t.backToTheText : say(t.backToMark, { n: use + 1 })
    const sign = marks > 1 ? html`↩<sup>${use + 1}</sup>` : html`↩`
    return element('a', { href: `#${mark(use)}`, 'aria-label': label }, sign)
  })
  const permalink = anchor(
    href(`${sectionPath(section)}#${footnoteAnchor(name)}`),
    say(t.permalinkToFootnote, { name, section: sectionName(corpus, section) }),
  )
  const links = element('span', { class: 'footnote-links' }, joinHtml([...back, permalink]))
  return element('li', { id: note }, html`${blockHtml(content)}${links}`)
}

export const footnotes = (_: object, content: Html, on: OnPage): Html =>
  element('section', { class: 'footnotes', 'aria-label': on.words.footnotes.footnotes }, element('ol', {}, content))
