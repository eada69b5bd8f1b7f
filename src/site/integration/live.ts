import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { kinds } from '../../core/kinds/kinds.ts'
import type { ReviewSource } from './review.ts'

/** While editing: reads the review again and reloads the page whenever its text or its data change. */
export function liveEditing(review: ReviewSource): Plugin {
  return {
    name: 'atlas:live',
    apply: 'serve',
    configureServer(server) {
      const watched = ['content', 'data', 'public'].map(folder => join(review.root, folder))
      server.watcher.add(watched)
      server.watcher.on('all', (_event, file) => {
        if (!watched.some(folder => file.startsWith(folder + sep))) return
        review.forget()
        if (!holdsRecords(relative(review.root, file))) server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, _response, next) => {
        if (request.url) request.url = request.url.replace(/\/index\.html(?=$|\?)/, '/')
        next()
      })
    },
  }
}

/**
 * Whether a file of the review holds records, which the pages read by themselves; all others (the texts, the list of
 * sections, the ledger of their anchors) go into modules, which must be made again.
 */
function holdsRecords(file: string): boolean {
  const [folder, name = ''] = file.split(sep)
  return folder === 'data' && kinds.some(kind => kind === name.split('.')[0])
}
