import { memoise } from '../../core/basics/memoise.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { recordOf } from '../../core/corpus/needed.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { sayHtml } from '../../core/html/say.ts'
import { kindOf } from '../../core/kinds/kinds.ts'
import { knownIn } from '../../core/permalinks/path.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { conditionMeant } from '../../core/schema/aspect.ts'
import type { Checkable } from '../../core/sources/verdict.ts'
import { standingSigns } from '../../core/standing/signs.ts'
import { type Ground, isInDoubt, type Standing, settledBySources, standingOf } from '../../core/standing/standing.ts'
import { groundText, settledText, standingWords, toldOf } from '../../core/standing/words.ts'
import { plainText } from '../../core/words/plain.ts'
import { measurementTitle } from '../../core/words/title.ts'
import { keepingUnits } from '../../core/words/typography.ts'

/** The page that a standing is drawn on. */
interface Place {
  corpus: Corpus
  /** The link to another path of the site. */
  href(path: string): string
}

/**
 * How a record stands as a link to all that is known of it: the sign of what is in doubt with its word, and of the rest,
 * or brief, the sign alone, whose word is the link's name then. An addition has its badge in front. Nothing where nothing
 * is known.
 */
export function standingSign(place: Place, kind: Checkable, id: string, brief = false): Html {
  const standing = standingOf(place.corpus, kind, id)
  return joinHtml(
    [badge(place, kind, id, standing), signed(place, kind, id, standing, brief || !isInDoubt(standing))],
    ' ',
  )
}

/**
 * What can't be left away behind a value in running text: the sign of what is in doubt, glued to the value, and the badge
 * of an addition, in one element with the space before it, so that both can go where the text around says it already.
 * Behind one of a record's conditions stands what is known of that condition.
 */
export function standingMark(place: Place, kind: Checkable, id: string, condition?: string): Html {
  const standing = standingOf(place.corpus, kind, id)
  const shown = condition === undefined ? standing : partOf(standing, condition)
  const mark = isInDoubt(shown) ? html`${glue}${signed(place, kind, id, shown, true, true)}` : ''
  const added = condition === undefined ? badge(place, kind, id, standing) : ''
  return added === '' ? mark : html`${mark}<span class="badge"> ${added}</span>`
}

/** The sign of what is known of a value, brief, but not what stands behind the value in running text as well. */
export const quietSign = (place: Place, kind: Checkable, id: string): Html => {
  const standing = standingOf(place.corpus, kind, id)
  return isInDoubt(standing) ? '' : signed(place, kind, id, standing, true)
}

/** How a record stands, in a line: its sign with its word, and what tells it. Nothing where nothing is known. */
export function standingLine(place: Place, kind: Checkable, id: string): Html {
  const standing = standingOf(place.corpus, kind, id)
  if (standing.is === 'unchecked') return badge(place, kind, id, standing)
  const telling = standing.grounds.filter(({ by, is }) => by !== 'audit' || is !== 'supported')
  const { shown, more } = toldOf(place.corpus, telling)
  return joinHtml(
    [
      badge(place, kind, id, standing),
      signed(place, kind, id, standing, false),
      ...shown.map(ground => groundHtml(place, id, ground)),
      escapeHtml(more ?? ''),
    ],
    ' ',
  )
}

/** A record in doubt with what tells it, in an element of its own; of others, the sign alone. */
export const standingInLine = (place: Place, kind: Checkable, id: string): Html =>
  isInDoubt(standingOf(place.corpus, kind, id))
    ? html`<span class="because">${standingLine(place, kind, id)}</span>`
    : standingSign(place, kind, id)

/** What keeps a sign on the line of the value. */
const glue = escapeHtml('\u2060')

function signed(
  place: Place,
  kind: Checkable,
  id: string,
  standing: Standing,
  brief: boolean,
  inSentence = false,
): Html {
  const { sign } = standingSigns[standing.is]
  if (sign === '') return ''
  const isWhole = standing === standingOf(place.corpus, kind, id)
  const { words, title, name } = isWhole ? spoken(place.corpus, kind, id) : spokenOf(place.corpus, kind, id, standing)
  const label = brief
    ? escapeHtml(sign)
    : html`<span aria-hidden="true">${escapeHtml(sign)}</span> ${escapeHtml(words)}`
  const classes = escapeHtml(`standing is-${standing.is}${brief ? ' brief' : ''}${inSentence ? ' said' : ''}`)
  return html`<a class="${classes}" href="${knownAt(place, kind, id)}" title="${title}" aria-label="${name}">${label}</a>`
}

/** What the sign of a standing says: in a few words, where a pointer rests on it, and to those who hear it alone. */
interface Spoken {
  words: string
  title: Html
  name: Html
}

function spokenOf(corpus: Corpus, kind: Checkable, id: string, standing: Standing): Spoken {
  const words = wordsOf(corpus, kind, id, standing)
  const { shown, more } = toldOf(
    corpus,
    standing.grounds.filter(({ is }) => is === standing.is),
  )
  const why = [...shown.map(ground => said(corpus, id, ground)), ...(more === null ? [] : [more])]
  return {
    words,
    title: escapeHtml([`${words}:`, ...why].join(' ')),
    name: escapeHtml([`${words}:`, ...why, subjectOf(corpus, kind, id)].join(' ')),
  }
}

/** The same of a whole record: its row stands on a dozen pages, with the sign twice in each. */
const spoken = memoise(
  (corpus: Corpus, kind: Checkable, id: string): Spoken => spokenOf(corpus, kind, id, standingOf(corpus, kind, id)),
)

/** What a sign is of, for those who hear its link alone. */
function subjectOf(corpus: Corpus, kind: Checkable, id: string): string {
  if (kind === 'measurements') return `(${measurementTitle(corpus, recordOf(corpus, kind, id))})`
  return `(${plainText(corpus, kindOf<Checkable>(kind).title(recordOf(corpus, kind, id)) ?? id)})`
}

/** The mark of what is no part of the article, as a link to what is known of it. */
function badge(place: Place, kind: Checkable, id: string, { addition }: Pick<Standing, 'addition'>): Html {
  if (!addition) return ''
  const { word, says } = wordsFor(place.corpus.review).addition
  const title = escapeHtml(says)
  const name = escapeHtml(`${word} ${subjectOf(place.corpus, kind, id)}`)
  return html`<a class="addition" href="${knownAt(place, kind, id)}" title="${title}" aria-label="${name}">${escapeHtml(word)}</a>`
}

/** The place that tells all that is known of a record. */
const knownAt = (place: Place, kind: Checkable, id: string): Html =>
  escapeHtml(place.href(knownIn(recordPath(kind, id, place.corpus))))

/** How a record stands in a few words; of a note, what the works that were read make of it. */
export function wordsOf(corpus: Corpus, kind: Checkable, id: string, standing: Standing): string {
  if (kind !== 'notes') return standingWords(corpus, standing)
  const t = wordsFor(corpus.review)
  const settled = settledBySources(corpus, id)
  if (settled !== null) return settledText(t, settled)
  return standing.is === 'unchecked' ? t.settled.notSettled : standingWords(corpus, standing)
}

/** What is known of one condition of a record alone. */
function partOf(standing: Standing, condition: string): Standing {
  const grounds = standing.grounds.filter(({ of }) => conditionMeant(of) === condition)
  return { ...standing, is: grounds[0]?.is ?? 'unchecked', of: grounds[0]?.of ?? 'value', grounds }
}

/** A ground in plain words, with who says it. */
function said(corpus: Corpus, id: string, ground: Ground): string {
  const text = keepingUnits(corpus)(plainText(corpus, groundText(corpus, id, ground)))
  const sentence = /[.?!]$/.test(text) ? text : `${text}.`
  const { grounds: t } = wordsFor(corpus.review)
  if (ground.by === 'audit') return say(t.audit, { what: sentence })
  return ground.by === 'note' ? say(t.note, { what: sentence }) : sentence
}

/** The same, with a link where it leads on. */
function groundHtml(place: Place, id: string, ground: Ground): Html {
  if (ground.by !== 'note') return escapeHtml(said(place.corpus, id, ground))
  const address = escapeHtml(place.href(recordPath('notes', ground.id)))
  const { title: own } = recordOf(place.corpus, 'notes', ground.id)
  const title = escapeHtml(keepingUnits(place.corpus)(plainText(place.corpus, own)))
  const note = html`<a href="${address}">${title}</a>.`
  return sayHtml(wordsFor(place.corpus.review).grounds.note, { what: note })
}
