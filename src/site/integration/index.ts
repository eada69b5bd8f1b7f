import mdx from '@astrojs/mdx'
import type { AstroIntegration } from 'astro'
import type { Plugin } from 'vite'
import { isCompiled } from '../../core/basics/engine.ts'
import { addedComponents, addedModule } from './added.ts'
import { liveEditing } from './live.ts'
import type { ReviewSource } from './review.ts'
import { serveFiles } from './serve-files.ts'

/**
 * The generator as Astro integrations: what a review adds as a module, and its live editing. `site` is the name under
 * which the pages find their source.
 */
export default function atlas(review: ReviewSource, site: string): AstroIntegration[] {
  return [
    mdx({ optimize: false }),
    {
      name: 'atlas',
      hooks: {
        'astro:config:setup'({ updateConfig, addMiddleware }) {
          const added = addedModule(review)
          const plugins = [
            siteName(site),
            addedComponents(added),
            liveEditing(review, added),
            serveFiles(review),
            withoutBundledPackages,
          ]
          addMiddleware({ order: 'pre', entrypoint: new URL(`./english.${isCompiled ? 'js' : 'ts'}`, import.meta.url) })
          updateConfig({ vite: { plugins } })
        },
      },
    },
  ]
}

/** Keeps Vite from bundling the packages of Astro's toolbar, which no page shows: nothing else in a browser has packages. */
const withoutBundledPackages: Plugin = {
  name: 'atlas:no-packages',
  enforce: 'post',
  configEnvironment: (name, { optimizeDeps }) => {
    if (name === 'client' && optimizeDeps) optimizeDeps.include = []
  },
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
