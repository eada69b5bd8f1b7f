import { extname } from 'node:path'

const text = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
  '.yaml': 'application/yaml',
} as const

const binary = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.gz': 'application/gzip',
} as const

/** The media type of a file by its extension, with the charset of text; `application/octet-stream` when unknown. */
export function mediaType(file: string): string {
  const extension = extname(file).toLowerCase()
  const textual = text[extension as keyof typeof text]
  if (textual) return `${textual}; charset=utf-8`
  return binary[extension as keyof typeof binary] ?? 'application/octet-stream'
}
