import { join } from 'node:path'
import type { Plugin } from 'vite'
import { forgetCorpus, reviewRoot } from '../site/corpus.ts'

/** While editing: reads the review again and reloads the page whenever its text or its data change. */
export function liveReview(): Plugin {
  return {
    name: 'atlas:live',
    apply: 'serve',
    configureServer(server) {
      const [texts, records] = ['content', 'data'].map(folder => join(reviewRoot(), folder)) as [string, string]
      server.watcher.add([texts, records])
      server.watcher.on('all', (_event, file) => {
        if (![texts, records].some(folder => file.startsWith(folder))) return
        forgetCorpus()
        // Records are read by the pages themselves; texts are compiled into modules.
        if (file.startsWith(texts)) server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, _response, next) => {
        if (request.url) request.url = request.url.replace(/\/index\.html(?=$|\?)/, '/')
        next()
      })
    },
  }
}
