import { say } from '../../../core/catalogue/say.ts'
import { inSentence } from '../../../core/catalogue/sentence.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { keyOf, one } from '../../../core/kinds/kinds.ts'
import type { Records } from '../../../core/kinds/types.ts'
import { questionPath, recordPath } from '../../../core/permalinks/record-path.ts'
import { plainText } from '../../../core/words/plain.ts'
import { sectionName } from '../../../core/words/section-names.ts'
import { authorList, authorName, shortName, sourceParts, workTitle } from '../../../core/words/work-names.ts'
import type { SearchEntry } from '../entry.ts'
import { unmarked } from '../marks.ts'
import { askedAs, isbnKey } from '../query.ts'
import { journalOf, subjectKey, workNames } from '../subjects.ts'

/** A figure or table of the article, by its number and those of its panels. */
export function figureEntry(corpus: Corpus, record: Records['figures']): SearchEntry {
  const number = record.id.replace(/^\D+/, '')
  const title = plainText(corpus, record.title)
  const panels = record.panels.map(({ label, shows }) => `${label}: ${plainText(corpus, shows)}.`)
  const { places: t } = wordsFor(corpus.review)
  const label = (id: string) => say(record.type === 'figure' ? t.figureShort : t.table, { id })
  const numbered = [number, ...record.panels.map(panel => number + panel.label)]
  return {
    kind: 'figure',
    path: recordPath('figures', keyOf('figures', record)),
    title: `${label(number)} ${title}`,
    place: sectionName(corpus, record.section),
    text: panels.join(' '),
    names: [...numbered.map(one => label(one)), title],
    mark: unmarked,
    about: record.refs.map(work => subjectKey('work', work)),
  }
}

/** A photograph or another image, by its title; by what one sees in it, what it tells and who made it. */
export function pictureEntry(corpus: Corpus, record: Records['pictures']): SearchEntry {
  const title = plainText(corpus, record.title)
  return {
    kind: 'picture',
    path: recordPath('pictures', record.id),
    title,
    place: record.credit,
    text: `${plainText(corpus, record.caption)} ${record.alt}`,
    names: [title],
    mark: unmarked,
    about: record.refs.map(work => subjectKey('work', work)),
  }
}

/** A chart or a table, by its title. */
export const viewEntry =
  (kind: 'charts' | 'tables') =>
  (corpus: Corpus, record: Records['charts' | 'tables']): SearchEntry => {
    const title = plainText(corpus, record.title)
    const reading =
      'reading' in record ? `${plainText(corpus, record.axis)}. ${plainText(corpus, record.reading)} ` : ''
    return {
      kind: one(kind),
      path: recordPath(kind, record.id),
      title,
      place: sectionName(corpus, record.section),
      text: reading + (record.caption === null ? '' : plainText(corpus, record.caption)),
      names: [title],
      mark: unmarked,
      about: (record.query.where['property'] ?? []).map(id => subjectKey('property', id)),
    }
  }

/** The questions that a chart answers, each at its own place on the chart's page. */
export const questionEntries = (corpus: Corpus): SearchEntry[] =>
  corpus.records.charts.flatMap(chart =>
    chart.questions.map((question): SearchEntry => {
      const asks = plainText(corpus, question.asks)
      return {
        kind: 'question',
        path: questionPath(chart.id, question.id),
        title: asks,
        place: plainText(corpus, chart.title),
        text: '',
        names: [asks],
        mark: unmarked,
        about: [],
      }
    }),
  )

/** What a library or an address calls a work, besides its DOI. */
function identifiersOf({ ISBN, ISSN, PMID, PMCID, number, URL }: Records['references']): string[] {
  const books = ISBN?.match(/(?:97[89][- ]?)?\d[\d-]{8,13}[\dX]/g)?.map(isbn => named('ISBN', isbnKey(isbn))) ?? []
  return [...books, ISSN && named('ISSN', ISSN), PMID && named('PMID', PMID), PMCID, number, URL].filter(
    name => name !== null,
  )
}

/** A number behind what it is called in all languages. */
const named = (what: 'ISBN' | 'ISSN' | 'PMID', number: string): string => [what, number].join(' ')

/** The article that a review retells: by its title, its DOI and its authors. */
export function articleEntries({ review }: Pick<Corpus, 'review'>): SearchEntry[] {
  const { article } = review
  if (article === null) return []
  const { title, author, 'container-title': journal, year, volume, page, publisher, DOI } = article
  const short = article['container-title-short']
  const text = [authorList(author, false, review), journal, short, year, volume, page, publisher, DOI]
  return [
    {
      kind: 'page',
      path: 'cite/',
      title,
      place: wordsFor(review).citePage.thePublishedArticle,
      text: `${text.filter(Boolean).join(', ')}.`,
      names: [title, DOI],
      mark: unmarked,
      about: [],
    },
  ]
}

/** A work of the bibliography, by its number and its author. */
export function referenceEntry({ review }: Corpus, record: Records['references']): SearchEntry {
  const { journal, year, volume, page } = sourceParts(record)
  const title = [workTitle(record)].filter(text => text !== null)
  const source = [
    authorList(record.author, record.others, review),
    ...title,
    journal,
    record.publisher,
    year,
    volume,
    page,
    record.DOI,
  ]
  return {
    kind: 'reference',
    path: recordPath('references', record.id),
    title: `${record.id} ${shortName(record, review)}`,
    place: '',
    text: `${source.filter(Boolean).join(', ')}.`,
    names: [
      inSentence(review, say(wordsFor(review).works.reference, { id: record.id })),
      `${askedAs.work} ${record.id}`,
      String(record.id),
      ...workNames(record),
      ...title,
      ...record.author.map(authorName),
      ...identifiersOf(record),
    ],
    mark: unmarked,
    about: [subjectKey('journal', journalOf(record))],
  }
}
