import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroInlineConfig } from 'astro'
import { citationHtml } from '../../outputs/cite/texts.ts'
import { share } from '../context/shared.ts'
import atlas from './index.ts'
import type { ReviewSource } from './review.ts'

/** The root of the engine. */
export const engine = fileURLToPath(new URL('../../..', import.meta.url))

export interface SiteOptions {
  review: ReviewSource
  /** Where the pages go. */
  outDir: string
  /** The folder of files that are served as they are. */
  publicDir: string
}

/** How Astro makes the site of a review; `end` is to be called when no page is made any more. */
export function siteConfig({ review, outDir, publicDir }: SiteOptions): { config: AstroInlineConfig; end(): void } {
  const { name, end } = share({ corpus: () => review.corpus(), citationHtml })
  const config: AstroInlineConfig = {
    configFile: false,
    root: engine,
    srcDir: 'src/site',
    outDir,
    publicDir,
    cacheDir: join(engine, 'node_modules/.cache/astro'),
    trailingSlash: 'ignore',
    compressHTML: 'jsx',
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
    devToolbar: { enabled: false },
    markdown: { syntaxHighlight: false },
    vite: {
      server: { fs: { allow: [engine, review.root] } },
      build: { assetsInlineLimit: 0, emptyOutDir: false },
    },
    integrations: [atlas(review, name)],
  }
  return { config, end }
}
