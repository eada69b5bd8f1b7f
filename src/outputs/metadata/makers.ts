import type { Affiliation, Grant, Maker } from '../../core/schema/makers.ts'
import { makerAddress } from '../../core/words/makers.ts'
import { authorName } from '../../core/words/work-names.ts'

/** Somebody who made a review, in the terms of schema.org: a person with the ORCID iD, or an organisation. */
export function makerAgent(maker: Maker): object {
  const address = makerAddress(maker)
  const known = {
    ...(address !== null && { '@id': address, identifier: address }),
    ...(maker.affiliations.length > 0 && { affiliation: maker.affiliations.map(organisation) }),
  }
  if ('literal' in maker) return { '@type': 'Organization', name: maker.literal, ...known }
  const { family, given, suffix } = maker
  return {
    '@type': 'Person',
    name: authorName(maker),
    familyName: family,
    ...(given !== null && { givenName: given }),
    ...(suffix !== null && { honorificSuffix: suffix }),
    ...known,
  }
}

const organisation = ({ name, ror }: Affiliation): object => ({
  '@type': 'Organization',
  name,
  ...(ror !== null && { '@id': ror, identifier: ror }),
})

/** Who paid, in the terms of schema.org. */
export const grantOf = ({ funder, ror, award, title, url }: Grant): object => ({
  '@type': 'Grant',
  ...(title !== null && { name: title }),
  ...(award !== null && { identifier: award }),
  ...(url !== null && { url }),
  funder: organisation({ name: funder, ror }),
})
