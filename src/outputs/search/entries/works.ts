import type { Corpus } from '../../../core/corpus/types.ts'
import { keyOf, one } from '../../../core/kinds/kinds.ts'
import type { Records } from '../../../core/kinds/types.ts'
import { recordPath } from '../../../core/permalinks/record-path.ts'
import { authorList, shortName, sourceParts } from '../../../core/schema/work-names.ts'
import { plainText } from '../../../core/words/plain.ts'
import type { SearchEntry } from '../entry.ts'
import { journalOf, subjectKey, workNames } from '../subjects.ts'

/** What a review shows and cites: the figures of the article, charts and tables, and the works of the bibliography. */
export function workEntries(corpus: Corpus): SearchEntry[] {
  const { figures, charts, tables, references } = corpus.records
  return [
    ...figures.map(record => figureEntry(corpus, record)),
    ...charts.map(record => viewEntry(corpus, 'charts', record)),
    ...tables.map(record => viewEntry(corpus, 'tables', record)),
    ...references.map(referenceEntry),
  ]
}

function figureEntry(corpus: Corpus, record: Records['figures']): SearchEntry {
  const number = record.id.replace(/^\D+/, '')
  const title = plainText(corpus, record.title)
  const panels = record.panels.map(({ label, shows }) => `${label}: ${plainText(corpus, shows)}.`)
  const label = record.type === 'figure' ? 'Fig.' : 'Table'
  const numbered = [number, ...record.panels.map(panel => number + panel.label)]
  return {
    kind: 'figure',
    path: recordPath('figures', keyOf('figures', record)),
    title: `${label} ${number} ${title}`,
    place: `Section ${record.section}`,
    text: panels.join(' '),
    names: [...numbered.map(one => `${label} ${one}`), title],
    about: record.refs.map(work => subjectKey('work', work)),
  }
}

function viewEntry(corpus: Corpus, kind: 'charts' | 'tables', record: Records['charts' | 'tables']): SearchEntry {
  const title = plainText(corpus, record.title)
  const reading = 'reading' in record ? `${plainText(corpus, record.axis)}. ${plainText(corpus, record.reading)} ` : ''
  return {
    kind: one(kind),
    path: recordPath(kind, record.id),
    title,
    place: `Section ${record.section}`,
    text: reading + (record.caption === null ? '' : plainText(corpus, record.caption)),
    names: [title],
    about: [],
  }
}

function referenceEntry(record: Records['references']): SearchEntry {
  const { journal, year, volume, page } = sourceParts(record)
  const source = [authorList(record.author), record.title, journal, record.publisher, year, volume, page, record.DOI]
  return {
    kind: 'reference',
    path: recordPath('references', record.id),
    title: `${record.id} ${shortName(record)}`,
    place: '',
    text: `${source.filter(Boolean).join(', ')}.`,
    names: [`reference ${record.id}`, String(record.id), ...workNames(record)],
    about: [subjectKey('journal', journalOf(record))],
  }
}
