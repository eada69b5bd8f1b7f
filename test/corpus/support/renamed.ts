import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Copies the review of glaciers into a folder, its facet of techniques under another name. */
export function glaciersWithMethods(folder: string): void {
  cpSync(join(import.meta.dirname, '../../fixtures/glaciers'), folder, { recursive: true })
  const data = join(folder, 'data')
  for (const file of readdirSync(data, { recursive: true, encoding: 'utf8' }))
    if (/\.(?:yaml|csv)$/.test(file)) writeFileSync(join(data, file), renamed(readFileSync(join(data, file), 'utf8')))
}

/** The facet's id in the vocabulary, as a field of records and as a column. */
const renamed = (text: string): string =>
  text
    .replace('- {id: technique,', '- {id: method,')
    .replace(/^( +)technique: (?=[a-z[])/gm, '$1method: ')
    .replace(/^(id,.*),technique,/, '$1,method,')
