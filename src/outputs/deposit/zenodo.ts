import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml, html, joinHtml } from '../../core/html/html.ts'
import type { Grant, Maker } from '../../core/schema/makers.ts'
import type { Review } from '../../core/schema/review.ts'
import { citedAuthors, citedEditors } from '../../core/words/makers.ts'
import { ownTitle } from '../../core/words/review-names.ts'
import { nameInverted } from '../cite/csl.ts'
import { cslNames } from '../cite/items.ts'
import { citedDois } from './related.ts'

/** What Zenodo asks of an edition (`.zenodo.json`, developers.zenodo.org): the same names, licence and DOIs as the review has. */
export function zenodoMetadata(corpus: Corpus): object {
  const { review } = corpus
  const editors = citedEditors(review)
  const notes = fundingNotes(review)
  return {
    title: ownTitle(review),
    upload_type: 'publication',
    publication_type: 'other',
    publication_date: review.date,
    version: review.version,
    description: description(review),
    creators: citedAuthors(review).map(creator),
    ...(editors.length > 0 && { contributors: editors.map(editor => ({ ...creator(editor), type: 'Editor' })) }),
    access_right: 'open',
    license: review.licence.content.spdx.toLowerCase(),
    ...(review.keywords.length > 0 && { keywords: review.keywords }),
    ...(notes !== '' && { notes }),
    related_identifiers: [
      ...(review.article
        ? [{ identifier: review.article.DOI, relation: 'isDerivedFrom', resource_type: 'publication-article' }]
        : []),
      ...citedDois(corpus).map(identifier => ({ identifier, relation: 'cites' })),
    ],
  }
}

/** A person with the family's name first, or an organisation; of several affiliations one text, as there is one field. */
function creator(maker: Maker): object {
  const [name] = cslNames([maker]).map(nameInverted)
  const affiliation = maker.affiliations.map(({ name }) => name).join('; ')
  return {
    name,
    ...(affiliation !== '' && { affiliation }),
    ...('orcid' in maker && maker.orcid !== null && { orcid: maker.orcid }),
  }
}

/** What the review is, and what it finds where it says so, as markup. */
const description = (review: Review): string =>
  joinHtml([review.description, review.abstract].map(text => text !== null && html`<p>${escapeHtml(text)}</p>`))

function fundingNotes(review: Review): string {
  const { makers } = wordsFor(review)
  const told = ({ funder, award }: Grant) => (award === null ? funder : `${funder} (${say(makers.grant, { award })})`)
  return review.funding.length === 0 ? '' : escapeHtml(`${makers.funding}: ${review.funding.map(told).join('; ')}.`)
}
