import { extname } from 'node:path'
import { citationFormats } from '../cite/formats.ts'

/** Media types of JSON files that their ending does not tell. */
export const jsonTypes = {
  schema: 'application/schema+json',
  linkedData: 'application/ld+json',
}

/** The media types of files by their endings, text with its charset. */
export const mediaTypes: readonly (readonly [ending: string, type: string])[] = Object.entries({
  ...Object.fromEntries(citationFormats.map(({ ending, type }) => [ending, type])),
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
  sqlite: 'application/vnd.sqlite3',
  parquet: 'application/vnd.apache.parquet',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  zip: 'application/zip',
  gz: 'application/gzip',
})

const byEnding = new Map(mediaTypes)

/** The media type of a file by its ending, with the charset of text; `application/octet-stream` when unknown. */
export const mediaType = (file: string): string =>
  byEnding.get(extname(file).slice(1).toLowerCase()) ?? 'application/octet-stream'
