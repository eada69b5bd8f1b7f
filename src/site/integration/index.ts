import mdx from '@astrojs/mdx'
import type { AstroIntegration } from 'astro'
import { liveReview } from './live.ts'
import { sectionText } from './sections.ts'
import { serveFiles } from './serve-files.ts'

/** The generator as Astro integrations: the text of the review as modules, and its live editing. */
export default function atlas(): AstroIntegration[] {
  return [
    mdx({ optimize: false }),
    {
      name: 'atlas',
      hooks: {
        'astro:config:setup'({ updateConfig }) {
          updateConfig({ vite: { plugins: [sectionText(), liveReview(), serveFiles()] } })
        },
      },
    },
  ]
}
