import { join } from 'node:path'
import type { AstroInlineConfig } from 'astro'
import { engine, modules } from '../../core/basics/engine.ts'
import { citationHtml } from '../../outputs/cite/texts.ts'
import { type Prepared, preparedHere } from '../context/prepared.ts'
import { share } from '../context/shared.ts'
import { joinedName, sheetsFor } from '../context/sheets.ts'
import { compiledText } from './compiled.ts'
import atlas from './index.ts'
import type { ReviewSource } from './review.ts'

export interface SiteOptions {
  review: ReviewSource
  /** Where the pages go. */
  outDir: string
  /** The folder of files that are served as they are. */
  publicDir: string
  /** The folder for what may be thrown away. */
  cacheDir: string
  /** The folder in which Astro keeps what it notes down while pages are edited; the engine's own where it notes nothing. */
  root?: string
  /** What is made beside the pages; without it they make it themselves. */
  prepared?: Prepared
  /** Given where a paper is made in place of the site: the section that it holds, or null for all. */
  paper?: { section: string | null }
}

/**
 * How Astro makes the site of a review; `end` is to be called when no page is made any more. `sheets` holds the names of
 * the files of style sheets that the pages made so far have asked for.
 */
export function siteConfig({ review, outDir, publicDir, cacheDir, root = engine, prepared, paper }: SiteOptions): {
  config: AstroInlineConfig
  sheets: ReadonlySet<string>
  end(): void
} {
  const corpus = () => review.corpus()
  const sheets = new Set<string>()
  const { name, end } = share({
    corpus,
    compiledText: async number => compiledText(await corpus(), number),
    prepared: prepared ?? preparedHere(corpus),
    citationHtml,
    sheetFor(html, classes, own) {
      const name = joinedName([...sheetsFor(html, classes), ...own])
      if (name) sheets.add(name)
      return name || null
    },
    paperSection: paper?.section ?? null,
  })
  const config: AstroInlineConfig = {
    configFile: false,
    root,
    srcDir: paper ? join(modules, 'site/paper') : join(modules, 'site'),
    outDir,
    publicDir,
    cacheDir,
    trailingSlash: 'ignore',
    compressHTML: 'jsx',
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
    devToolbar: { enabled: false },
    markdown: { syntaxHighlight: false },
    vite: {
      cacheDir: join(cacheDir, 'vite'),
      server: { fs: { allow: [root, engine, review.root] } },
      build: { assetsInlineLimit: 0, emptyOutDir: false },
    },
    integrations: [atlas(review, name)],
  }
  return { config, sheets, end }
}
