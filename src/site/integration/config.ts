import { join } from 'node:path'
import type { AstroInlineConfig, AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { engine, modules } from '../../core/basics/engine.ts'
import atlas from './index.ts'
import { type Sharing, sharePages } from './share-pages.ts'

export interface SiteOptions extends Pick<Sharing, 'review' | 'prepared' | 'paper' | 'name'> {
  /** Where the pages go. */
  outDir: string
  /** The folder of files that are served as they are. */
  publicDir: string
  /** The folder for what may be thrown away. */
  cacheDir: string
  /** The folder in which Astro keeps what it notes down while pages are edited; the engine's own where it notes nothing. */
  root?: string
  /** Takes the bundle of the pages from its folder; without it Astro makes pages of it. */
  bundled?: (folder: string) => Promise<void>
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

/** Has Astro make no pages, and gives the bundle that it would make them with. */
const takenBundle = (folder: string, take: (folder: string) => Promise<void>): AstroIntegration => ({
  name: 'atlas:bundle',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [pagesAsText] } }),
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

/**
 * Has the bundle of the pages list them itself, as what Astro has for that would load most of Astro beside it, and draw them
 * as text: Astro would answer a request for each, with headers and streams.
 */
const pagesAsText: Plugin = {
  name: 'atlas:pages-as-text',
  transform: (code, id) => (id.endsWith('astro/dist/entrypoints/prerender.js') ? [code, ...given].join('\n') : null),
}

const given = [
  `export { StaticPaths } from 'astro/runtime/prerender/static-paths.js'`,
  `export { FetchState } from '../core/fetch/fetch-state.js'`,
  `export { renderToString } from '../runtime/server/render/astro/render.js'`,
]
