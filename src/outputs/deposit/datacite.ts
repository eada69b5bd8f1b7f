import type { Corpus } from '../../core/corpus/types.ts'
import { publicAddress } from '../../core/permalinks/public.ts'
import type { Affiliation, Grant, Maker } from '../../core/schema/makers.ts'
import { citedAuthors, citedEditors, editionDoi, makerAddress } from '../../core/words/makers.ts'
import { ownTitle } from '../../core/words/review-names.ts'
import { nameInverted } from '../cite/csl.ts'
import { cslNames } from '../cite/items.ts'
import { citedDois } from './related.ts'

/** An edition in the terms of DataCite's metadata schema, version 4, as JSON: for archives that register DOIs there. */
export function dataciteMetadata(corpus: Corpus): object {
  const { review } = corpus
  const { article, licence } = review
  const [doi, url] = [editionDoi(review), publicAddress(review, '')]
  return {
    ...(doi !== null && { doi }),
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    types: { resourceTypeGeneral: 'Text', resourceType: 'Review' },
    creators: citedAuthors(review).map(agent),
    contributors: citedEditors(review).map(editor => ({ ...agent(editor), contributorType: 'Editor' })),
    titles: [{ title: ownTitle(review), lang: review.language }],
    publisher: { name: review.name },
    publicationYear: Number(review.date.slice(0, 4)),
    dates: [{ date: review.date, dateType: 'Issued' }],
    language: review.language,
    version: review.version,
    ...(url !== null && { url }),
    subjects: review.keywords.map(subject => ({ subject })),
    rightsList: [
      {
        rights: licence.content.name,
        rightsUri: licence.content.url,
        rightsIdentifier: licence.content.spdx,
        rightsIdentifierScheme: 'SPDX',
      },
    ],
    descriptions: [
      { description: review.description, descriptionType: 'Other' },
      ...(review.abstract === null ? [] : [{ description: review.abstract, descriptionType: 'Abstract' }]),
    ],
    relatedIdentifiers: [
      ...related('IsVersionOf', review.doi?.concept ?? null),
      ...related('IsDerivedFrom', article?.DOI ?? null),
      ...citedDois(corpus).flatMap(cited => related('Cites', cited)),
    ],
    fundingReferences: review.funding.map(funding),
  }
}

const related = (relationType: string, doi: string | null): object[] =>
  doi === null ? [] : [{ relatedIdentifier: doi, relatedIdentifierType: 'DOI', relationType }]

function agent(maker: Maker): object {
  const address = makerAddress(maker)
  const [name] = cslNames([maker]).map(nameInverted)
  const isBody = 'literal' in maker
  return {
    name,
    nameType: isBody ? 'Organizational' : 'Personal',
    ...(!isBody && { familyName: maker.family, ...(maker.given !== null && { givenName: maker.given }) }),
    affiliation: maker.affiliations.map(affiliation),
    nameIdentifiers:
      address === null
        ? []
        : [
            {
              nameIdentifier: address,
              nameIdentifierScheme: isBody ? 'ROR' : 'ORCID',
              schemeUri: isBody ? 'https://ror.org' : 'https://orcid.org',
            },
          ],
  }
}

const affiliation = ({ name, ror }: Affiliation): object => ({
  name,
  ...(ror !== null && { affiliationIdentifier: ror, affiliationIdentifierScheme: 'ROR', schemeUri: 'https://ror.org' }),
})

const funding = ({ funder, ror, award, title, url }: Grant): object => ({
  funderName: funder,
  ...(ror !== null && { funderIdentifier: ror, funderIdentifierType: 'ROR' }),
  ...(award !== null && { awardNumber: award }),
  ...(title !== null && { awardTitle: title }),
  ...(url !== null && { awardUri: url }),
})
