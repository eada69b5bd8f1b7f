import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { reviewRoot } from './src/site/context/corpus.ts'
import atlas from './src/site/integration/index.ts'

const engine = fileURLToPath(new URL('.', import.meta.url))
const review = reviewRoot()
process.env.ATLAS_ENGINE = engine
const files = join(review, 'public')

export default defineConfig({
  root: engine,
  srcDir: 'src/site',
  outDir: resolve(process.env.ATLAS_OUT ?? join(review, 'dist')),
  publicDir: existsSync(files) ? files : join(engine, 'public'),
  cacheDir: join(engine, 'node_modules/.cache/astro'),
  trailingSlash: 'ignore',
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: { server: { fs: { allow: [engine, review] } }, build: { assetsInlineLimit: 0, emptyOutDir: false } },
  integrations: [atlas()],
})
