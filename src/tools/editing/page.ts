import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pagesFolder } from '../../core/corpus/text/pages.ts'
import type { Named } from '../../core/input/choices.ts'
import { pageFault } from '../../core/permalinks/taken.ts'
import { reviewPage } from '../../core/schema/review-page.ts'
import { replaceText } from '../disk/replace.ts'
import { Refusal } from '../release/refusal.ts'
import type { Begun } from './record.ts'
import { skeletonOf } from './skeleton.ts'

/**
 * Begins a page of a review: makes its file with what the page says of itself. Throws a `Refusal` for a name that is
 * taken or none, and for a field that no page has.
 */
export async function beginPage(root: string, given: ReadonlyMap<string, string>, named: Named): Promise<Begun> {
  const { id: name = '', ...fields } = Object.fromEntries(given)
  if (name === '') throw new Refusal('Give the page a name, which is its address.')
  const fault = pageFault(name, new Set(named.words.facets.keys()))
  if (fault) throw new Refusal(`${fault.message} ${fault.hint}`)
  const file = `${pagesFolder}/${name}.mdx`
  if (existsSync(join(root, file))) throw new Refusal(`${file} is there already.`)
  const { lines, open } = skeletonOf(reviewPage, new Map(Object.entries(fields)))
  await mkdir(join(root, pagesFolder), { recursive: true })
  await replaceText(join(root, file), ['---', ...lines, '---', '', textToWrite, ''].join('\n'))
  return {
    file,
    line: 1,
    left: [...(open.length > 0 ? [`Fill in ${open.join(', ')}.`] : []), `Write the text in ${file}.`],
  }
}

const textToWrite = '{/* The text of the page: begin with its first paragraph. */}'
