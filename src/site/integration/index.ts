import mdx from '@astrojs/mdx'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { isCompiled } from '../../core/basics/engine.ts'
import { liveEditing } from './live.ts'
import type { ReviewSource } from './review.ts'
import { sectionModules, sectionText } from './sections.ts'
import { serveFiles } from './serve-files.ts'

/**
 * The generator as Astro integrations: the text of the review as modules, and its live editing. `site` is the name under
 * which the pages find their source.
 */
export default function atlas(review: ReviewSource, site: string): AstroIntegration[] {
  return [
    mdx({ optimize: false }),
    {
      name: 'atlas',
      hooks: {
        'astro:config:setup'({ updateConfig, addMiddleware }) {
          const texts = sectionModules(review)
          const plugins = [siteName(site), sectionText(texts), liveEditing(review, texts), serveFiles(review)]
          addMiddleware({ order: 'pre', entrypoint: new URL(`./english.${isCompiled ? 'js' : 'ts'}`, import.meta.url) })
          updateConfig({ vite: { plugins } })
        },
      },
    },
  ]
}

/** Gives the pages the name of their site as the module `virtual:atlas/site`. */
function siteName(site: string): Plugin {
  const moduleName = 'virtual:atlas/site'
  return {
    name: 'atlas:site',
    resolveId: source => (source === moduleName ? `\0${moduleName}` : null),
    load: id => (id === `\0${moduleName}` ? `export const site = ${JSON.stringify(site)}\n` : null),
  }
}
