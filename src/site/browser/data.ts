import { type PageData, readRecords } from '../../outputs/explore/read.ts'
import type { Dataset } from '../../outputs/explore/row.ts'
import { breath } from './breath.ts'
import { runScript } from './scripts.ts'

/** A data file of the site; another script of the page may have asked for it already. */
async function load<K extends keyof PageData>(name: K): Promise<PageData[K]> {
  const held = () => (self as { atlas?: Partial<PageData> }).atlas?.[name]
  if (!held()) await runScript(`${name}.js`)
  return held() as PageData[K]
}

/** All records of the review. */
export async function loadRecords(): Promise<Dataset> {
  const records = await load('records')
  await breath()
  const data = readRecords(records)
  await breath()
  return data
}

/** The works of the bibliography as BibTeX, by number. */
export const loadWorks = (): Promise<Record<string, string>> => load('works')
