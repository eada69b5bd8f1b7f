import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { APIRoute, GetStaticPaths } from 'astro'

const folder = fileURLToPath(new URL('../files', import.meta.url))

/** What a module of `src/site/files` exports: an endpoint as Astro has them in `src/pages`. */
export interface FileEndpoint {
  /** What stands for the words in brackets, for each file; left out by an endpoint of one file. */
  getStaticPaths?: GetStaticPaths
  GET: APIRoute
}

/** The endpoints for the files of a site that are not pages: `chart/[id]/[file]` and the path of its module. */
export const fileEndpoints = (): { pattern: string; module: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => ({ pattern: file.slice(0, -'.ts'.length).replaceAll(sep, '/'), module: join(folder, file) }))
