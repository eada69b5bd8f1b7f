import type { Packed } from '../../outputs/explore/pack.ts'
import { type PageData, readRecords } from '../../outputs/explore/read.ts'
import type { Dataset } from '../../outputs/explore/row.ts'
import { type Supply, supplyOf } from '../../outputs/explore/supply.ts'
import { breath } from './breath.ts'
import { runScript } from './scripts.ts'

/** A data file of the site; another script of the page may have asked for it already. */
async function load<K extends keyof PageData>(name: K): Promise<PageData[K]> {
  const held = () => found<PageData>()[name]
  if (!held()) await runScript(`${name}.js`)
  return held() as PageData[K]
}

/** A part of the records of a large review. */
async function loadPart(name: string): Promise<Packed> {
  await runScript(`records/${name}.js`)
  return found<{ parts: Record<string, Packed> }>().parts?.[name] as Packed
}

/** What scripts with data have left in the page. */
const found = <T>(): Partial<T> => (self as { atlas?: Partial<T> }).atlas ?? {}

/** All records of the review. */
export async function loadRecords(): Promise<Dataset> {
  const records = await load('records')
  await breath()
  const data = await readRecords(records, loadPart)
  await breath()
  return data
}

/** All records of the review as far as a table of them needs them at once. */
export async function loadSupply(): Promise<Supply> {
  const records = await load('records')
  await breath()
  const supply = supplyOf(records, loadPart)
  await breath()
  return supply
}

/** The works of the bibliography as BibTeX, by number. */
export const loadWorks = (): Promise<Record<string, string>> => load('works')
