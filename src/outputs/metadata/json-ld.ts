import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { type Html, trustedHtml } from '../../core/html/html.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import { href } from '../../core/permalinks/href.ts'
import { sectionPath } from '../../core/permalinks/path.ts'
import { publicAddress } from '../../core/permalinks/public.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { rowParts } from '../../core/permalinks/rows.ts'
import type { Condition, Quantity } from '../../core/schema/quantity.ts'
import type { Review } from '../../core/schema/review.ts'
import { printedNumber } from '../../core/schema/section.ts'
import { formatQuantity } from '../../core/units/index.ts'
import { citedAuthors, citedDoi, citedEditors } from '../../core/words/makers.ts'
import { dataTitle, ownTitle } from '../../core/words/review-names.ts'
import { doiAddress } from '../../core/words/work-names.ts'
import type { CslItem, CslName } from '../cite/csl.ts'
import { recordTitle } from '../cite/record-title.ts'
import { pageKind, termsFor } from '../cite/work-kinds.ts'
import { dataFiles } from '../exports/files.ts'
import { grantOf, makerAgent } from './makers.ts'
import { canonical, type PageFacts } from './page.ts'
import { citoContext, sourcesOf } from './source-checks.ts'

/** A page in the terms of schema.org, as the text of a `<script type="application/ld+json">`. */
export function jsonLd(facts: PageFacts): Html {
  const description = describe(facts)
  const isTyped = Object.keys(description).some(key => key.startsWith('cito:'))
  const context = isTyped ? [schemaOrg, citoContext] : schemaOrg
  return trustedHtml(JSON.stringify({ '@context': context, ...description }).replaceAll('<', '\\u003c'))
}

const schemaOrg = 'https://schema.org'

function describe(facts: PageFacts): object {
  switch (facts.own?.kind) {
    case 'review':
      return review(facts)
    case 'data set':
      return dataSet(facts)
    case 'work':
      return { ...part(facts), name: facts.title, mainEntity: work(facts.own.item) }
    default:
      return part(facts)
  }
}

const typeOf = ({ own }: PageFacts): string => pageKind(own?.kind).schema

/** The DOI of a review as what names it, and where that leads. */
function doiOf(review: Review): object {
  const doi = citedDoi(review)
  if (doi === null) return {}
  return { identifier: { '@type': 'PropertyValue', propertyID: 'doi', value: doi }, sameAs: doiAddress(doi) }
}

/** What is said of everything in an edition. */
function edition({ corpus: { review } }: PageFacts): object {
  const { keywords, funding } = review
  const editors = citedEditors(review)
  return {
    author: citedAuthors(review).map(makerAgent),
    ...(editors.length > 0 && { editor: editors.map(makerAgent) }),
    ...(keywords.length > 0 && { keywords }),
    ...(funding.length > 0 && { funding: funding.map(grantOf) }),
    datePublished: review.date,
    version: review.version,
    inLanguage: review.language,
    license: review.licence.content.url,
    isAccessibleForFree: true,
  }
}

function review(facts: PageFacts): object {
  const { review, sections } = facts.corpus
  const at = (path: string) => idOf(facts, path)
  return {
    '@type': typeOf(facts),
    ...identity(facts),
    name: review.name,
    ...edition(facts),
    headline: review.article ? ownTitle(review) : review.title,
    description: review.description,
    ...(review.abstract !== null && { abstract: review.abstract }),
    ...doiOf(review),
    ...(facts.own?.article && { isBasedOn: work(facts.own.article) }),
    hasPart: [
      ...sections.map(({ number, title }) => ({
        '@type': pageKind('section').schema,
        '@id': at(sectionPath(number)),
        position: printedNumber(number) ?? undefined,
        name: title,
      })),
      { '@type': pageKind('data set').schema, '@id': at('data/'), name: dataTitle(review) },
    ],
  }
}

function dataSet(facts: PageFacts): object {
  const { corpus } = facts
  return {
    '@type': typeOf(facts),
    ...identity(facts),
    ...edition(facts),
    name: dataTitle(corpus.review),
    description: `${facts.description} ${corpus.review.description}`,
    isPartOf: { '@id': idOf(facts, '') },
    distribution: dataFiles(corpus)
      .filter(({ path }) => !path.startsWith('schema/'))
      .map(({ path, type }) => ({
        '@type': 'DataDownload',
        contentUrl: path,
        encodingFormat: type.replace(/;.*/, ''),
      })),
  }
}

/** A long list of works stands in the page's tags and files, and would outweigh the page here. */
const few = 12

function part(facts: PageFacts): object {
  const { corpus, own, title } = facts
  const works = own && own.works.length <= few ? own.works : []
  const described = new Set(works.map(({ DOI }) => DOI))
  return {
    '@type': typeOf(facts),
    '@id': idOf(facts, facts.path),
    name: own?.item.title ?? title,
    ...(own && own.kind !== 'page' && { genre: own.kind }),
    ...(own?.kind === 'measurement' && measured(facts, corpus.get('measurements', own.path.slice('r/'.length, -1)))),
    ...rowsOn(facts),
    isPartOf: whole(facts),
    ...(works.length > 0 && { citation: works.map(work) }),
    ...sourcesOf(facts, item => (item.DOI && described.has(item.DOI) ? { '@id': doiAddress(item.DOI) } : work(item))),
  }
}

/** The records that have rows on a page, each with what it says, under its own address. */
function rowsOn(facts: PageFacts): object {
  const { corpus, path } = facts
  const part = rowParts(corpus).get(path)
  if (!part || part.records.length === 0) return {}
  const { kind, records } = part
  return {
    hasPart: records.map(record => ({
      '@type': 'WebPageElement',
      '@id': idOf(facts, recordPath(kind, record.id, corpus)),
      name: recordTitle(corpus, kind, record),
      ...('property' in record && { mainEntity: propertyValue(corpus, record) }),
    })),
  }
}

/** What a measurement holds as a value with its property, its unit and its circumstances, and of what it is. */
function measured(facts: PageFacts, measurement: Measurement | undefined): object {
  const { corpus } = facts
  if (!measurement) return {}
  const material = measurement.material === null ? undefined : corpus.get('materials', measurement.material)
  return {
    ...(material && {
      about: {
        '@type': 'Thing',
        '@id': idOf(facts, recordPath('materials', material.id)),
        name: material.name,
      },
    }),
    mainEntity: propertyValue(corpus, measurement, measurement.conditions),
  }
}

/** A quantity; of a change the value is that after it, and the one before it stands beside the circumstances. */
function propertyValue(
  corpus: Corpus,
  quantity: Quantity & { property: string },
  conditions: readonly Condition[] = [],
): object {
  const { property, qualifier, value, min, max, from, to } = quantity
  const unit = corpus.unit(quantity.unit)
  const units = {
    unitText: unit.display ?? unit.id,
    // Codes of other lists than that of the United Nations have the name of their list before them.
    unitCode: `UCUM:${unit.ucum}`,
  }
  const name = corpus.property(property).name
  const numbers = {
    exact: { value },
    about: { value },
    'less-than': { maxValue: value },
    'at-most': { maxValue: value },
    'greater-than': { minValue: value },
    'at-least': { minValue: value },
    range: { minValue: min, maxValue: max },
    change: { value: to },
  }[qualifier]
  const beside = [
    ...(qualifier === 'change'
      ? [
          {
            '@type': 'PropertyValue',
            name: say(wordsFor(corpus.review).places.before, { name }),
            value: from,
            ...units,
          },
        ]
      : []),
    ...conditions.map(condition => propertyValue(corpus, condition)),
  ]
  return {
    '@type': 'PropertyValue',
    name,
    propertyID: property,
    ...numbers,
    ...units,
    description: formatQuantity(quantity, unit),
    ...(beside.length > 0 && { valueReference: beside }),
  }
}

/** The whole is described on its own page: who made it, when and under which licence holds for its parts. */
function whole(facts: PageFacts): object {
  const { review } = facts.corpus
  return {
    '@type': pageKind('review').schema,
    '@id': idOf(facts, ''),
    name: review.name,
    version: review.version,
    license: review.licence.content.url,
  }
}

/** A thing of the site by its public address or, where the review has none yet, by the link that leads there from the page. */
const idOf = ({ corpus: { review }, path }: PageFacts, to: string): string =>
  publicAddress(review, to) ?? href(path, to)

function identity(facts: PageFacts): object {
  const url = canonical(facts)
  return { '@id': idOf(facts, facts.path), ...(url !== null && { url }) }
}

/** A published work; of a volume of a journal schema.org makes two things. */
function work(item: CslItem): object {
  const { DOI, title, status, author, issued, page, volume, 'container-title': journal } = item
  const periodical = journal && { '@type': 'Periodical', name: journal }
  return {
    '@type': termsFor(item.type).schema,
    ...(DOI && { '@id': doiAddress(DOI) }),
    ...(title && { name: title }),
    ...(status && { creativeWorkStatus: 'Retracted' }),
    ...(author && { author: author.map(agent) }),
    ...(issued && { datePublished: String(issued['date-parts'][0]?.[0]) }),
    ...(volume
      ? {
          isPartOf: { '@type': 'PublicationVolume', volumeNumber: volume, ...(periodical && { isPartOf: periodical }) },
        }
      : periodical && { isPartOf: periodical }),
    ...(page && { pagination: page }),
  }
}

const agent = (name: CslName): object =>
  'literal' in name
    ? { '@type': 'Organization', name: name.literal }
    : { '@type': 'Person', familyName: name.family, ...(name.given && { givenName: name.given }) }
