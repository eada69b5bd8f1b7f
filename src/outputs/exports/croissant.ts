import type { Review } from '../../core/schema/review.ts'
import { authorName } from '../../core/words/work-names.ts'
import type { ContractColumn } from './columns.ts'
import type { TableFile } from './table-file.ts'

/** The names of Croissant 1.0 that this description uses. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  recordSet: 'cr:recordSet',
  source: 'cr:source',
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
    name: `Data of ${review.name}`,
    description: review.description,
    url: new URL('data/', review.canonical).href,
    version: review.version,
    datePublished: review.date,
    license: review.licence.content.url,
    creator: review.editors.map(editor => ({
      '@type': 'literal' in editor ? 'sc:Organization' : 'sc:Person',
      name: authorName(editor),
    })),
    distribution: tables.map(({ kind, bytes, sha256 }) => ({
      '@type': 'cr:FileObject',
      '@id': `${kind}.csv`,
      name: `${kind}.csv`,
      contentUrl: `${kind}.csv`,
      contentSize: `${bytes} B`,
      encodingFormat: 'text/csv',
      sha256,
    })),
    recordSet: tables.map(recordSet),
  }
}

const recordSet = ({ kind, description, columns }: TableFile): object => ({
  '@type': 'cr:RecordSet',
  '@id': kind,
  name: kind,
  description,
  field: columns.map(column => ({
    '@type': 'cr:Field',
    '@id': `${kind}/${column.name}`,
    name: column.name,
    description: column.description,
    dataType: dataTypes[column.type] ?? 'sc:Text',
    source: { fileObject: { '@id': `${kind}.csv` }, extract: { column: column.name } },
  })),
})
