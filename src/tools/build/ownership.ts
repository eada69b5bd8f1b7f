import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { modules } from '../../core/basics/engine.ts'
import { real } from '../disk/real.ts'

/** The folders that a build must not write over. */
export interface Kept {
  review: string
  engine: string
}

/** Where a review has what its author wrote. */
const written = ['content', 'data', 'public']

/** The tag by which every page says what made it. */
const generator = '<meta name="generator" content="insitu-atlas">'

/**
 * Why a site must not take the place of what is at `out`, in a sentence that says what to do; null where it may: nothing
 * is there, or an empty folder, or a site that was built here.
 */
export function refusalOf(out: string, { review, engine }: Kept): string | null {
  const place = real(out)
  for (const folder of [real(review), real(engine)])
    if (isWithin(folder, place)) return `${out} holds the review or the program itself. ${advice}`
  const sources = [...written.map(folder => join(real(review), folder)), join(real(engine), basename(modules))]
  if (sources.some(folder => isWithin(place, folder))) return `${out} lies among the files of the review. ${advice}`
  const found = statSync(place, { throwIfNoEntry: false })
  if (!found) return null
  if (!found.isDirectory()) return `${out} is a file. ${advice}`
  const names = readdirSync(place)
  if (names.length === 0 || isSite(place)) return null
  return `${out} holds something that is no site built here, such as ${names.sort()[0]}. ${advice}`
}

const advice = 'Name a folder of its own for the site with --out.'

/** Whether a folder is the site of a review. */
function isSite(folder: string): boolean {
  const home = join(folder, 'index.html')
  return existsSync(home) && readFileSync(home, 'utf8').includes(generator)
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep)
