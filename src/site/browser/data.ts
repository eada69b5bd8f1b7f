import { type PageData, readRecords } from '../../outputs/explore/read.ts'
import type { Dataset } from '../../outputs/explore/row.ts'
import { el } from './dom.ts'

/** The folder that the scripts stand in; known only while a script is first run. */
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src)

/** Asks for a data file of the site, which is a script, so that it can be had on a disk too. */
async function load<K extends keyof PageData>(name: K): Promise<PageData[K]> {
  const held = () => (self as { atlas?: Partial<PageData> }).atlas?.[name]
  if (!held())
    await new Promise<void>((resolve, reject) => {
      const script = el('script', { src: new URL(`${name}.js`, folder).href })
      script.onload = () => resolve()
      script.onerror = () => reject(new Error(`${name}.js can not be read`))
      document.head.append(script)
    })
  return held() as PageData[K]
}

/** All records of the review. */
export const loadRecords = async (): Promise<Dataset> => readRecords(await load('records'))

/** The works of the bibliography as BibTeX, by number. */
export const loadWorks = (): Promise<Record<string, string>> => load('works')
