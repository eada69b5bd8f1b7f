import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page, Reference } from '../test/site/support/page.ts'
import type { Site } from '../test/site/support/site.ts'

/** What a page loads at first, in bytes after brotli at its best, by what it is. */
export type Weight = { html: number; css: number; js: number; images: number; total: number }

const sizes = new WeakMap<Site, Map<string, number>>()

/** The size of a file of a site after brotli, in bytes, as a server would send it. */
function compressed(site: Site, path: string): number {
  const known = sizes.get(site) ?? new Map<string, number>()
  sizes.set(site, known)
  const size = known.get(path) ?? brotliCompressSync(readFileSync(join(site.folder, path))).length
  known.set(path, size)
  return size
}

/** The compressed size of the files of the site that a page's references lead to, each counted once. */
function sizeOf(site: Site, page: Page, targets: string[]): number {
  const files = targets
    .filter(target => !target.includes(':'))
    .map(target => posix.join(posix.dirname(page.path), target.split(/[?#]/)[0] ?? ''))
  return [...new Set(files)].reduce((total, file) => total + compressed(site, file), 0)
}

/** The scripts that a page runs at load, in bytes after brotli. */
export const weighScripts = (site: Site, page: Page): number =>
  sizeOf(
    site,
    page,
    page.scripts.map(({ source }) => source),
  )

/** Weighs a page with the style sheets, scripts and images that a browser asks for before the reader does anything. */
export function weigh(site: Site, page: Page): Weight {
  const targets = (wanted: (reference: Reference) => boolean) =>
    page.references.filter(wanted).map(({ target }) => target)
  const html = compressed(site, page.path)
  const css = sizeOf(
    site,
    page,
    targets(({ element, rel }) => element === 'link' && /\bstylesheet\b/.test(rel)),
  )
  const js = weighScripts(site, page)
  const images = sizeOf(
    site,
    page,
    targets(({ element, attribute }) => element === 'img' && attribute === 'src'),
  )
  return { html, css, js, images, total: html + css + js + images }
}
