import { join } from 'node:path'
import type { AstroInlineConfig, AstroIntegration } from 'astro'
import { engine, modules } from '../../core/basics/engine.ts'
import { citationHtml } from '../../outputs/cite/texts.ts'
import { type Prepared, preparedHere } from '../context/prepared.ts'
import { type PageSource, share } from '../context/shared.ts'
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
  /** The name under which the pages ask for what they show; without it a new one. */
  name?: string
  /** Takes the bundle of the pages from its folder; without it Astro makes pages of it. */
  bundled?: (folder: string) => Promise<void>
  /** Given where a paper is made in place of the site: the section that it holds, or null for all. */
  paper?: { section: string | null }
}

/**
 * How Astro makes the site of a review; `end` is to be called when no page is made any more. `sheets` holds the names of
 * the files of style sheets that the pages made so far have asked for.
 */
export function siteConfig(options: SiteOptions): {
  config: AstroInlineConfig
  sheets: ReadonlySet<string>
  end(): void
} {
  const { review, outDir, publicDir, cacheDir, root = engine, paper, bundled } = options
  const { name, sheets, end } = sharePages(options)
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
    integrations: [atlas(review, name), ...(bundled ? [takenBundle(join(outDir, '.prerender'), bundled)] : [])],
  }
  return { config, sheets, end }
}

/** What is shared with pages, and who wants to know what they ask for. */
interface Sharing extends Pick<SiteOptions, 'review' | 'prepared' | 'paper' | 'name'> {
  /** Is told the file of style sheets that a page links; null where it needs none. */
  linked?: (sheet: string | null) => void
  /** Gives a text in place of the corpus. */
  text?: (number: string) => string
}

/** Gives pages what they ask for, under a name, until `end` is called; `sheets` holds the style sheets that they asked for. */
export function sharePages({ review, prepared, paper, name: known, linked, text }: Sharing): {
  name: string
  sheets: ReadonlySet<string>
  end(): void
} {
  const corpus = () => review.corpus()
  const sheets = new Set<string>()
  const source: PageSource = {
    corpus,
    compiledText: async number => text?.(number) ?? compiledText(await corpus(), number),
    prepared: prepared ?? preparedHere(corpus),
    citationHtml,
    sheetFor(html, classes, own) {
      const name = joinedName([...sheetsFor(html, classes), ...own]) || null
      if (name) sheets.add(name)
      linked?.(name)
      return name
    },
    paperSection: paper?.section ?? null,
  }
  return { ...share(source, known), sheets }
}

/** Has Astro make no pages, and gives the bundle that it would make them with. */
const takenBundle = (folder: string, take: (folder: string) => Promise<void>): AstroIntegration => ({
  name: 'atlas:bundle',
  hooks: {
    'astro:build:start'({ setPrerenderer }) {
      setPrerenderer({
        name: 'atlas:bundle',
        async getStaticPaths() {
          await take(folder)
          return []
        },
        render: () => Promise.reject(new Error('no page was to be made')),
      })
    },
  },
})
