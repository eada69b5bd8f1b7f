import { join } from 'node:path'
import { siteConfig } from './src/site/integration/config.ts'
import { liveReview } from './src/site/integration/review.ts'

// For the tools of Astro that look for such a file, as editors and `astro check` do; commands say by themselves what to build.
const root = process.cwd()
const { config } = siteConfig({
  review: liveReview(root),
  outDir: join(root, 'dist'),
  publicDir: join(root, 'public'),
  cacheDir: join(root, 'node_modules/.cache/astro'),
})

export default config
