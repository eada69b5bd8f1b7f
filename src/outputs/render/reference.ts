import { dayText } from '../../core/catalogue/dates.ts'
import { directionOf } from '../../core/catalogue/direction.ts'
import { say } from '../../core/catalogue/say.ts'
import { type Words, wordsFor } from '../../core/catalogue/words.ts'
import { formulaHtml } from '../../core/chem/index.ts'
import { parseInline } from '../../core/corpus/inline.ts'
import { escapeHtml, type Html, html, isolated, joinHtml } from '../../core/html/html.ts'
import { sayHtml } from '../../core/html/say.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { curly } from '../../core/words/typography.ts'
import { authorList, authorName, sourceParts } from '../../core/words/work-names.ts'

/**
 * A work as the bibliography prints it: authors, *journal*, year, **volume**, pages, and what else is given of it. With `brief`, at most three authors, and no more than that.
 */
export function referenceHtml(
  review: { language: string; article: object | null },
  reference: Reference,
  brief = false,
): Html {
  const { journal, year, volume, page } = sourceParts(reference)
  const shown = brief && reference.author.length > 3 ? reference.author.slice(0, 1) : reference.author
  const isCut = shown.length < reference.author.length || (reference.others && shown.length > 0)
  const { works: t } = wordsFor(review)
  const names = isCut
    ? sayHtml(t.cutList, {
        names: escapeHtml(shown.map(authorName).join(t.betweenNames)),
        others: html`<i>${escapeHtml(t.etAl)}</i>`,
      })
    : escapeHtml(authorList(shown, false, review))
  const parts = [
    names,
    reference.title && inLanguage(reference.language, review.language, titleHtml(reference.title)),
    journal && html`<i>${escapeHtml(journal)}</i>`,
    reference.publisher && escapeHtml(reference.publisher),
    year && escapeHtml(year),
    volume && html`<b>${escapeHtml(volume)}</b>`,
    page && escapeHtml(page),
    ...(brief ? [] : more(wordsFor(review), reference).map(escapeHtml)),
  ]
  // In a line that runs from right to left, each part keeps to itself and the parts follow each other from the right.
  return directionOf(review.language) === 'rtl'
    ? html`${joinHtml(
        parts.map(part => part && html`<bdi>${part}</bdi>`),
        ', ',
      )}.`
    : isolated(html`${joinHtml(parts, ', ')}.`)
}

/** What a bibliography gives of works that are no articles. */
function more(words: Words, reference: Reference): string[] {
  const { works: t } = words
  const { editor, edition, version, number, genre, language, accessed, ISBN, ISSN, PMID, PMCID } = reference
  const named = (text: string, value: string | null) => (value === null ? null : say(text, { value }))
  const parts = [
    editor.length > 0 ? say(t.editedBy, { names: authorList(editor, false, words) }) : null,
    edition === null ? null : say(t.editionOf, { edition }),
    reference['collection-title'],
    reference['publisher-place'],
    genre,
    named(t.number, number),
    named(t.version, version),
    named('ISBN {value}', ISBN),
    named('ISSN {value}', ISSN),
    named('PMID {value}', PMID),
    PMCID,
    named(t.language, language),
    named(t.accessed, accessed === null ? null : dayText(words, accessed)),
  ]
  return parts.filter(part => part !== null)
}

/** Words in a language of their own, marked where the page has another; `own` and `page` are given as BCP 47. */
function inLanguage(own: string | null, page: string, words: Html): Html {
  if (own === null || new Intl.Locale(own).language === new Intl.Locale(page).language) return words
  return html`<bdi lang="${escapeHtml(own)}">${words}</bdi>`
}

/** A title in the inline notation; it names no quantities. */
const titleHtml = (title: string): Html =>
  joinHtml(
    parseInline(title).map(token => {
      if (token.type === 'quantity') return null
      if (token.type === 'formula') return formulaHtml(token.text)
      const words = escapeHtml(curly(token.text))
      return token.type === 'em' ? html`<i>${words}</i>` : words
    }),
  )
