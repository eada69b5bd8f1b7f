import { memoise } from '../../core/basics/memoise.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { formulaText } from '../../core/chem/index.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Lettered } from '../../core/words/alphabet.ts'
import { entriesOf, namedEntries, type PageEntry } from '../../outputs/search/entries/index.ts'
import type { SearchEntry } from '../../outputs/search/entry.ts'
import { indexFiles, type SearchWords } from '../../outputs/search/files.ts'
import { type ListedName, namesAToZ } from '../../outputs/search/names.ts'
import { subjectsOf } from '../../outputs/search/subjects.ts'
import { furtherPages, sitePages } from './navigation.ts'
import { tools } from './tools.ts'

/** Everything that the search of the site finds; worked out once. */
export const searchEntries = memoise((corpus: Corpus): SearchEntry[] => entriesOf(corpus, pages(corpus)))

/** The names of everything that has one, from A to Z; worked out once. */
export const listedNames = memoise((corpus: Corpus): Lettered<ListedName>[] => namesAToZ(corpus, namedEntries(corpus)))

/** The files of the search's index by name; made once. */
export const searchFiles = memoise(
  (corpus: Corpus): ReadonlyMap<string, string> =>
    indexFiles(searchEntries(corpus), subjectsOf(corpus), wordingOf(corpus)),
)

/** What the words of a review are, as its search takes them. */
export const wordingOf = ({ review, vocabulary }: Corpus): SearchWords => ({
  language: wordsFor(review).language,
  synonyms: vocabulary.synonyms,
})

/** Words that a reader may try, as far as the review has something for each: a formula, an abbreviation, numbers. */
export function searchExamples({ records, sections, vocabulary, review }: Corpus): string[] {
  const { named: t } = wordsFor(review)
  const formula = records.materials.find(material => /[a-z]\d/.test(material.formula ?? ''))?.formula
  const numbered = sections.filter(({ number }) => /^\d/.test(number))
  const [section] = [...numbered.filter(({ depth }) => depth > 1), ...numbered]
  const [figure] = records.figures
  const work = records.references.at(-1)
  const examples = [
    formula && formulaText(formula),
    vocabulary.facets[0]?.values.at(-1)?.short,
    section && say(t.sectionQuery, { number: section.number }),
    figure && say(t.figureQuery, { number: figure.id }),
    work && say(t.referenceQuery, { number: work.id }),
  ]
  return examples.flatMap(example => example ?? [])
}

/**
 * The pages of the site's own that it leads to from its header, its tools and its foot, each once, under all that it is
 * called there; that of how to cite by the review's own DOIs too.
 */
const pages = (corpus: Corpus): PageEntry[] =>
  [...Map.groupBy([...sitePages(corpus), ...tools(corpus), ...furtherPages(corpus)], ({ path }) => path)].map(
    ([path, links]) => {
      const labels = links.map(({ label }) => label)
      return { path, labels: [...new Set(path === 'cite/' ? [...labels, ...ownDois(corpus)] : labels)] }
    },
  )

/** The DOIs of the review itself: that of all editions, and that of each. */
const ownDois = ({ review: { doi } }: Corpus): string[] => [
  ...(doi?.concept ? [doi.concept] : []),
  ...(doi?.editions ?? []).map(edition => edition.doi),
]
