import { capital } from '../../core/basics/letters.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { facetValues } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { facetKind, keyOf, one, permalinked } from '../../core/kinds/kinds.ts'
import type { Permalinked, Records } from '../../core/kinds/types.ts'
import { facetPath, sectionPath } from '../../core/permalinks/path.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { isAppendix, numberedTitle } from '../../core/schema/section.ts'
import { plainText } from '../../core/words/plain.ts'
import { sectionName } from '../../core/words/section-names.ts'
import { cautionOf } from './caution.ts'
import { recordTitle } from './record-title.ts'
import type { CitableKind } from './work-kinds.ts'

/** Something at an address, and how to tell what it is: that takes far longer than to say where. */
export interface CitablePart {
  path: string
  kind: CitableKind
  tell: () => Told
}

interface Told {
  title: string
  refs?: readonly number[]
  /** What its citation has to say besides. */
  caution?: ReturnType<typeof cautionOf>
}

/** All parts of a review that can be cited, in order. */
export const partsOf = (corpus: Corpus): CitablePart[] => [
  ...sections(corpus),
  ...ownTexts(corpus),
  ...views(corpus),
  ...pictures(corpus),
  ...figures(corpus),
  ...records(corpus),
  ...subjects(corpus),
]

const sections = (corpus: Corpus): CitablePart[] =>
  corpus.sections.map(({ number, title }) => ({
    path: sectionPath(number),
    kind: 'section',
    tell: () => ({
      title: isAppendix(number) ? `${sectionName(corpus, number)} ${title}` : numberedTitle(number, title),
    }),
  }))

/** The pages that the review adds. */
const ownTexts = (corpus: Corpus): CitablePart[] =>
  corpus.pages.map(({ number, title }) => ({ path: sectionPath(number), kind: 'page', tell: () => ({ title }) }))

const views = (corpus: Corpus): CitablePart[] => [
  ...corpus.records.charts.map(({ id, title }) => ({
    path: recordPath('charts', id),
    kind: 'chart' as const,
    tell: () => ({ title: plainText(corpus, title) }),
  })),
  ...corpus.records.tables.map(({ id, title }) => ({
    path: recordPath('tables', id),
    kind: 'table' as const,
    tell: () => ({ title: plainText(corpus, title) }),
  })),
  ...corpus.records.schematics.map(({ id, title, refs }) => ({
    path: recordPath('schematics', id),
    kind: 'schematic' as const,
    tell: () => ({ title: plainText(corpus, title), refs }),
  })),
]

const pictures = (corpus: Corpus): CitablePart[] =>
  corpus.records.pictures.map(({ id, title, refs }) => ({
    path: recordPath('pictures', id),
    kind: 'picture',
    tell: () => ({ title: plainText(corpus, title), refs }),
  }))

const figures = (corpus: Corpus): CitablePart[] =>
  corpus.records.figures.map(record => ({
    path: recordPath('figures', keyOf('figures', record)),
    kind: record.type,
    tell: () => figureTold(corpus, record),
  }))

function figureTold(corpus: Corpus, { id, type, title, refs, panels }: Records['figures']): Told {
  const { edited, places } = wordsFor(corpus.review)
  return {
    title: say(edited.figureOfArticle, {
      name: say(type === 'table' ? places.table : places.figure, { id }),
      title: plainText(corpus, title),
    }),
    refs: [...refs, ...panels.flatMap(panel => panel.refs)],
  }
}

const records = (corpus: Corpus): CitablePart[] =>
  permalinked.flatMap(kind => corpus.records[kind].map(record => recordPart(corpus, kind, record)))

/** A record at its address. */
export const recordPart = <K extends Permalinked>(corpus: Corpus, kind: K, record: Records[K]): CitablePart => ({
  path: recordPath(kind, record.id, corpus),
  kind: one(kind),
  tell: () => ({
    title: recordTitle(corpus, kind, record),
    refs: record.refs,
    caution: cautionOf(corpus, kind, record.id),
  }),
})

/** Materials, techniques and the other values of facets: pages that gather what the review holds about one thing. */
function subjects(corpus: Corpus): CitablePart[] {
  const materials: CitablePart[] = corpus.records.materials.map(({ id, name }) => ({
    path: recordPath('materials', id),
    kind: 'material',
    tell: () => ({ title: capital(name) }),
  }))
  const values = corpus.vocabulary.facets.flatMap(facet =>
    facetValues(corpus, facet.id).map((value): CitablePart => {
      const technique = facetKind(facet) === 'techniques' ? corpus.get('techniques', value) : undefined
      return {
        path: facetPath(facet.id, value),
        kind: technique ? 'technique' : 'page',
        tell: () => ({
          title: capital(plainText(corpus, corpus.facetValue(facet.id, value).name)),
          refs: technique?.refs ?? [],
        }),
      }
    }),
  )
  return [...materials, ...values]
}
