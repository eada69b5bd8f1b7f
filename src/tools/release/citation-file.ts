import { stringify } from 'yaml'
import { publicAddress } from '../../core/permalinks/public.ts'
import type { Author } from '../../core/schema/author.ts'
import type { Maker } from '../../core/schema/makers.ts'
import type { Review } from '../../core/schema/review.ts'
import { citedAuthors, citedDoi, makerAddress } from '../../core/words/makers.ts'
import { ownTitle } from '../../core/words/review-names.ts'

/** `CITATION.cff` of an edition, in the Citation File Format 1.2.0, of what the review says of itself. */
export function citationFile(review: Review): string {
  const { article, keywords, abstract } = review
  const [doi, url] = [citedDoi(review), publicAddress(review, '')]
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'Cite this review with the section, the chart or the record that you used.',
      title: ownTitle(review),
      type: 'dataset',
      version: review.version,
      'date-released': review.date,
      ...(doi !== null && { doi }),
      ...(url !== null && { url }),
      license: review.licence.content.spdx,
      ...(abstract !== null && { abstract }),
      ...(keywords.length > 0 && { keywords }),
      authors: citedAuthors(review).map(maker),
      ...(article && {
        references: [
          {
            type: 'article',
            title: article.title,
            authors: article.author.map(agent),
            journal: article['container-title'],
            year: article.year,
            volume: article.volume,
            start: article.page.split(/[-–]/)[0],
            doi: article.DOI,
          },
        ],
      }),
    },
    { lineWidth: 0 },
  )
}

const agent = (author: Author): object =>
  'literal' in author
    ? { name: author.literal }
    : {
        'family-names': author.family,
        ...(author.given !== null && { 'given-names': author.given }),
        ...(author.suffix !== null && { 'name-suffix': author.suffix }),
      }

/** A maker; of an organisation the format takes no affiliation. */
function maker(one: Maker): object {
  const address = makerAddress(one)
  if ('literal' in one) return { ...agent(one), ...(address !== null && { website: address }) }
  const affiliation = one.affiliations.map(({ name }) => name).join('; ')
  return {
    ...agent(one),
    ...(address !== null && { orcid: address }),
    ...(affiliation !== '' && { affiliation }),
  }
}
