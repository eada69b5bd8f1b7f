import { publicAddress } from '../../core/permalinks/public.ts'
import type { Review } from '../../core/schema/review.ts'
import { citedAuthors, makerAddress } from '../../core/words/makers.ts'
import { dataTitle } from '../../core/words/review-names.ts'
import { authorName } from '../../core/words/work-names.ts'
import { bibtex } from '../cite/bibtex.ts'
import { dataItem } from '../cite/items.ts'
import type { ContractColumn } from './columns.ts'
import type { TableFile } from './table-file.ts'

/** The names of Croissant itself, which stand in every description. */
const own = [
  ...['citeAs', 'column', 'extract', 'field', 'fileObject', 'fileProperty', 'fileSet', 'format', 'includes'],
  ...['isLiveDataset', 'jsonPath', 'key', 'md5', 'parentField', 'path', 'recordSet', 'references', 'regex'],
  ...['repeated', 'replace', 'samplingRate', 'separator', 'source', 'subField', 'transform'],
]

/** The context that Croissant 1.0 gives for its descriptions. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  examples: { '@id': 'cr:examples', '@type': '@json' },
  ...Object.fromEntries(own.map(name => [name, `cr:${name}`])),
}

const dataTypes: Partial<Record<ContractColumn['type'], string>> = {
  number: 'sc:Float',
  integer: 'sc:Integer',
  boolean: 'sc:Boolean',
}

/** The CSV files as Croissant 1.0: schema.org's Dataset, with the columns of each file. */
export function croissant(review: Review, tables: readonly TableFile[]): object {
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: dataTitle(review),
    description: review.description,
    url: publicAddress(review, 'data/') ?? 'index.html',
    version: review.version,
    datePublished: review.date,
    license: review.licence.content.url,
    citeAs: bibtex([dataItem(review)]),
    creator: citedAuthors(review).map(maker => {
      const address = makerAddress(maker)
      return {
        '@type': 'literal' in maker ? 'sc:Organization' : 'sc:Person',
        name: authorName(maker),
        ...(address !== null && { sameAs: address }),
      }
    }),
    ...(review.keywords.length > 0 && { keywords: review.keywords }),
    distribution: tables.map(({ name, bytes, sha256 }) => ({
      '@type': 'cr:FileObject',
      '@id': `${name}.csv`,
      name: `${name}.csv`,
      contentUrl: `${name}.csv`,
      contentSize: `${bytes} B`,
      encodingFormat: 'text/csv',
      sha256,
    })),
    recordSet: tables.map(recordSet),
  }
}

const recordSet = ({ name, description, columns }: TableFile): object => ({
  '@type': 'cr:RecordSet',
  '@id': name,
  name,
  description,
  field: columns.map(column => ({
    '@type': 'cr:Field',
    '@id': `${name}/${column.name}`,
    name: column.name,
    description: column.description,
    dataType: dataTypes[column.type] ?? 'sc:Text',
    source: { fileObject: { '@id': `${name}.csv` }, extract: { column: column.name } },
  })),
})
