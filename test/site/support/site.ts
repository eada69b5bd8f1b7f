import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from './files.ts'
import { type Page, readPage } from './page.ts'
import { siteFolder } from './where.ts'

/** A built site, read once: its files and its pages. */
export type Site = { folder: string; files: Set<string>; pages: Map<string, Page> }

let built: Site | undefined

/** The built site that the tests look at, read once for all files of tests that a process runs. */
export function builtSite(): Site {
  built ??= readSite(siteFolder())
  return built
}

/** Reads all HTML and SVG files of a built site. */
export function readSite(folder: string): Site {
  const files = filesUnder(folder)
  const pages = files
    .filter(path => /\.(html|svg)$/.test(path))
    .map(path => [path, readPage(path, readFileSync(join(folder, path), 'utf8'))] as const)
  return { folder, files: new Set(files), pages: new Map(pages) }
}

/** The HTML pages of a site. */
export const htmlPages = (site: Site): Page[] => [...site.pages.values()].filter(page => page.path.endsWith('.html'))
