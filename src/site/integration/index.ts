import mdx from '@astrojs/mdx'
import type { AstroIntegration } from 'astro'
import { fileEndpoints } from './files.ts'
import { liveReview } from './live.ts'
import { sectionText } from './sections.ts'

/** The generator as Astro integrations: the text of the review as modules, and its live editing. */
export default function atlas(): AstroIntegration[] {
  return [
    mdx({ optimize: false }),
    {
      name: 'atlas',
      hooks: {
        'astro:config:setup'({ command, injectRoute, updateConfig }) {
          updateConfig({ vite: { plugins: [sectionText(), liveReview()] } })
          // A build writes them in a thread of their own.
          if (command !== 'dev') return
          for (const { pattern, module } of fileEndpoints()) injectRoute({ pattern: `/${pattern}`, entrypoint: module })
        },
      },
    },
  ]
}
