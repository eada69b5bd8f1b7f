import { dayText } from '../../core/catalogue/dates.ts'
import { type Words, wordsFor } from '../../core/catalogue/words.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { sayHtml } from '../../core/html/say.ts'
import type { Affiliation, Grant, Maker } from '../../core/schema/makers.ts'
import type { Review } from '../../core/schema/review.ts'
import { affiliationsOf, allMakers, editionDoi, makerAddress, placesIn } from '../../core/words/makers.ts'
import { authorName, doiAddress } from '../../core/words/work-names.ts'

/** Who made a review, in a line or two under its title: names with their ORCID, and where they work; empty where nobody is named. */
export function bylineHtml(review: Review): Html {
  const { authors, editors } = review
  if (authors.length + editors.length === 0) return ''
  const words = wordsFor(review)
  const organisations = affiliationsOf(allMakers(review))
  const named = (makers: readonly Maker[]) =>
    listed(
      words,
      makers.map(maker => nameHtml(words, organisations, maker)),
    )
  const lines = [
    authors.length > 0 && html`<p>${sayHtml(words.makers.by, { people: named(authors) })}</p>`,
    editors.length > 0 && html`<p>${sayHtml(words.makers.editedBy, { people: named(editors) })}</p>`,
    organisations.length > 0 &&
      html`<p class="places">${joinHtml(
        organisations.map((one, at) => placeHtml(one, marked(organisations, at))),
        ' · ',
      )}</p>`,
  ]
  return html`<div class="byline">${joinHtml(lines)}</div>`
}

/** A name with the numbers of its organisations, where there are several, and the way to the person's ORCID. */
function nameHtml(words: Words, organisations: readonly Affiliation[], maker: Maker): Html {
  const places = organisations.length > 1 ? placesIn(organisations, maker).map(at => String(at + 1)) : []
  const marks = places.length > 0 ? html`<sup>${escapeHtml(places.join(','))}</sup>` : ''
  return html`<bdi>${escapeHtml(authorName(maker))}</bdi>${marks}${orcidSign(words, maker)}`
}

/** The sign of ORCID, which leads to a person's page there; nothing where no iD is given. */
function orcidSign(words: Words, maker: Maker): Html {
  const address = makerAddress(maker)
  if ('literal' in maker || address === null) return ''
  const label = sayHtml(words.makers.orcidOf, { name: escapeHtml(authorName(maker)) })
  return html` <a class="orcid" rel="external author" href="${escapeHtml(address)}" aria-label="${label}">${orcidIcon}</a>`
}

/** The iD of ORCID (orcid.org/trademark-and-id-display-guidelines), drawn in the colour of the text. */
const orcidIcon = html`<svg viewBox="0 0 256 256" width="16" height="16" aria-hidden="true"><path fill="currentColor" fill-rule="evenodd" d="M256 128a128 128 0 1 1-256 0 128 128 0 0 1 256 0zM86.3 186.2H70.9V79.1h15.4zM108.9 79.1h41.6c39.6 0 57 28.3 57 53.6 0 27.5-21.5 53.6-56.8 53.6h-41.8zm15.4 93.3h24.5c34.9 0 42.9-26.5 42.9-39.7 0-21.5-13.7-39.7-43.7-39.7h-23.7zM88.7 56.8a10.1 10.1 0 1 1-20.2 0 10.1 10.1 0 0 1 20.2 0z"/></svg>`

const marked = (organisations: readonly Affiliation[], at: number): Html =>
  organisations.length > 1 ? html`<sup>${at + 1}</sup> ` : ''

const placeHtml = ({ name }: Affiliation, mark: Html): Html => html`<span>${mark}${escapeHtml(name)}</span>`

/** Names set apart as a language does it: "A, B and C". */
function listed(words: Words, names: readonly Html[]): Html {
  // What is listed may hold markup: its numbers are, and it takes their places.
  const parts = new Intl.ListFormat(words.language).formatToParts(names.map((_, at) => String(at)))
  return joinHtml(parts.map(({ type, value }) => (type === 'element' ? names[Number(value)] : escapeHtml(value))))
}

/** Everybody who made a review, each with what they did, where they work and their identifier in words. */
export function makersHtml(review: Review): Html {
  const words = wordsFor(review)
  const items = allMakers(review).map(maker => html`<li>${makerHtml(words, review, maker)}</li>`)
  return html`<ul class="makers">${joinHtml(items)}</ul>`
}

function makerHtml(words: Words, review: Review, maker: Maker): Html {
  const address = makerAddress(maker)
  const roles = [
    ...(review.authors.includes(maker) ? [words.makers.author] : []),
    ...(review.editors.includes(maker) ? [words.makers.editor] : []),
    ...maker.roles.map(role => words.creditRoles[role]),
  ]
  return joinHtml(
    [
      html`<b><bdi>${escapeHtml(authorName(maker))}</bdi></b>`,
      escapeHtml(roles.join(', ')),
      ...maker.affiliations.map(organisationHtml),
      address !== null && html`<a rel="external" href="${escapeHtml(address)}">${escapeHtml(bare(address))}</a>`,
    ],
    ' · ',
  )
}

const bare = (address: string): string => address.replace(/^https?:\/\//, '')

const organisationHtml = ({ name, ror }: Affiliation): Html =>
  ror === null ? escapeHtml(name) : html`<a rel="external" href="${escapeHtml(ror)}">${escapeHtml(name)}</a>`

/** Who paid for a review. */
export function fundingHtml(review: Review): Html {
  const words = wordsFor(review)
  return html`<ul>${joinHtml(review.funding.map(grant => html`<li>${grantHtml(words, grant)}</li>`))}</ul>`
}

function grantHtml(words: Words, { funder, ror, award, title, url }: Grant): Html {
  const numbered = award === null ? null : sayHtml(words.makers.grant, { award: escapeHtml(award) })
  const linked = numbered && url !== null ? html`<a rel="external" href="${escapeHtml(url)}">${numbered}</a>` : numbered
  return joinHtml(
    [organisationHtml({ name: funder, ror }), linked, title !== null && html`<i>${escapeHtml(title)}</i>`],
    ' · ',
  )
}

/** When and where works were searched for. */
export const searchedHtml = (review: Review, { on, databases }: NonNullable<Review['search']>): Html => {
  const words = wordsFor(review)
  return sayHtml(words.makers.searched, {
    date: html`<time datetime="${escapeHtml(on)}">${escapeHtml(dayText(words, on))}</time>`,
    databases: listed(words, databases.map(escapeHtml)),
  })
}

/** The DOIs of a review: of its edition, and of all of them. */
export const doiHtml = (review: Review): Html =>
  joinHtml([
    editionDoiHtml(review, review.version),
    doiLine(wordsFor(review).makers.conceptDoi, review.doi?.concept ?? null),
  ])

/** The DOI of an edition of a review; empty where it has none of its own. */
export const editionDoiHtml = (review: Review, version: string): Html =>
  doiLine(wordsFor(review).makers.doi, editionDoi({ doi: review.doi, version }))

const doiLine = (says: string, doi: string | null): Html =>
  doi === null ? '' : html`<p>${sayHtml(says, { link: doiLink(doi) })}</p>`

const doiLink = (doi: string): Html =>
  html`<a rel="external" href="${escapeHtml(doiAddress(doi))}">${escapeHtml(doi)}</a>`
