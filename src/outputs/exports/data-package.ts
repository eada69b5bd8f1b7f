import { capital } from '../../core/basics/letters.ts'
import { publicAddress } from '../../core/permalinks/public.ts'
import { reviewSlug } from '../../core/permalinks/slug.ts'
import type { Maker } from '../../core/schema/makers.ts'
import type { Review } from '../../core/schema/review.ts'
import { citedAuthors, citedEditors, makerAddress } from '../../core/words/makers.ts'
import { dataTitle } from '../../core/words/review-names.ts'
import { authorName } from '../../core/words/work-names.ts'
import type { ContractColumn } from './columns.ts'
import { contractVersion } from './contract.ts'
import { mediaType } from './media-types.ts'
import type { TableFile } from './table-file.ts'

const types: Partial<Record<ContractColumn['type'], string>> = {
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
}

/** The description of all CSV files as a Frictionless Tabular Data Package, version 1 of the specification. */
export function dataPackage(review: Review, tables: readonly TableFile[]): object {
  const { content } = review.licence
  const [home, address] = [publicAddress(review, ''), publicAddress(review, 'data/')]
  return {
    profile: 'tabular-data-package',
    name: reviewSlug(review.name),
    ...(address !== null && { id: address }),
    title: dataTitle(review),
    description: review.description,
    ...(home !== null && { homepage: home }),
    version: review.version,
    contract: contractVersion,
    created: `${review.date}T00:00:00Z`,
    licenses: [{ name: content.spdx, title: content.name, path: content.url }],
    contributors: [
      ...citedAuthors(review).map(maker => contributor(maker, 'author')),
      ...citedEditors(review).map(maker => contributor(maker, 'contributor')),
    ],
    ...(review.keywords.length > 0 && { keywords: review.keywords }),
    ...(review.article && {
      sources: [{ title: `${review.article.title}, doi:${review.article.DOI}`, path: review.article.url }],
    }),
    resources: tables.map(resource),
  }
}

/** Somebody who made a review, by the roles that the specification knows. */
function contributor(maker: Maker, role: 'author' | 'contributor'): object {
  const [address, [affiliation]] = [makerAddress(maker), maker.affiliations]
  return {
    title: authorName(maker),
    role,
    ...(address !== null && { path: address }),
    ...(affiliation && { organization: affiliation.name }),
  }
}

function resource({ name, description, columns, key, foreignKeys, bytes, sha256, parquet }: TableFile): object {
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title: capital(name),
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    // The specification has no word for the same rows in another format.
    alternatives: [
      {
        path: `${name}.parquet`,
        format: 'parquet',
        mediatype: mediaType(`${name}.parquet`),
        bytes: parquet.bytes,
        hash: `sha256:${parquet.sha256}`,
      },
    ],
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
    schema: {
      fields: columns.map(field),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ column, kind }) => ({
          fields: column,
          reference: { resource: kind, fields: 'id' },
        })),
      }),
    },
  }
}

const apart = ' Items are set apart by semicolons.'

/** How the items of a list stand in a cell. */
const listNotes: Partial<Record<ContractColumn['type'], string>> = {
  texts: `${apart.slice(0, -1)}; a list is JSON where one of them holds a semicolon.`,
  values: ' Several values are set apart by semicolons.',
  integers: apart,
  numbers: apart,
  conditions: apart,
  names: apart,
}

function field({ name, type, description, values, nullable }: ContractColumn): object {
  const constraints = {
    ...(!nullable && { required: true }),
    ...(values && { enum: values }),
  }
  const isList = type in listNotes
  return {
    name,
    type: types[type] ?? 'string',
    description: `${description}${listNotes[type] ?? ''}`,
    // An empty list is an empty cell.
    ...(!isList && type !== 'json' && Object.keys(constraints).length > 0 && { constraints }),
  }
}
