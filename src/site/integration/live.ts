import { existsSync, type FSWatcher, watch } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { themeFile } from '../../core/corpus/read/theme.ts'
import { kinds } from '../../core/kinds/kinds.ts'
import { configFiles } from '../../packs/own.ts'
import { problemPage } from './problem-page.ts'
import type { ReviewSource } from './review.ts'

/**
 * While editing: reads the review again and reloads the page whenever its text or its data change. In place of every page
 * of a review with problems it shows these.
 */
export function liveEditing(review: ReviewSource): Plugin {
  return {
    name: 'atlas:live',
    apply: 'serve',
    configureServer(server) {
      const watched = ['content', 'data', 'public'].map(folder => join(review.root, folder))
      const single = [themeFile, ...configFiles].map(name => join(review.root, name))
      const changed = (file: string) => {
        review.forget()
        if (!holdsRecords(relative(review.root, file))) server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      }
      server.watcher.add([...watched, ...single])
      server.watcher.on('all', (_event, file) => {
        if (single.includes(file) || watched.some(folder => file === folder || file.startsWith(folder + sep)))
          changed(file)
      })
      const returning = watchReturning(watched, folder => {
        server.watcher.add(folder)
        changed(folder)
      })
      server.httpServer?.on('close', () => returning.close())
      server.middlewares.use(async (request, response, next) => {
        const url = request.url ?? '/'
        request.url = url.replace(/\/index\.html(?=$|\?)/, '/')
        const wrong = isOfTheServer(url) ? null : await review.wrong()
        if (wrong === null) return next()
        response.statusCode = 500
        response.setHeader('Cache-Control', 'no-store')
        response.setHeader('Content-Type', isPage(url) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8')
        response.end(isPage(url) ? problemPage(wrong) : wrong)
      })
    },
  }
}

/**
 * Tells when one of some folders of a review is there again, or for the first time: a watcher forgets a folder that went
 * away, and never knew one that was not there.
 */
function watchReturning(folders: readonly string[], tell: (folder: string) => void): FSWatcher {
  const gone = new Set(folders.filter(folder => !existsSync(folder)))
  return watch(dirname(folders[0] ?? ''), (_event, name) => {
    const folder = folders.find(folder => basename(folder) === name)
    if (folder === undefined) return
    if (!existsSync(folder)) gone.add(folder)
    else if (gone.delete(folder)) tell(folder)
  })
}

/** Whether an address is one of the server's own, for its scripts, and no part of the site. */
const isOfTheServer = (url: string): boolean => /^\/(?:@|src\/|node_modules\/)/.test(url)

const isPage = (url: string): boolean => !/\.\w+$/.test(url.replace(/[?#].*/, '')) || /\.html(?:$|[?#])/.test(url)

/**
 * Whether a file of the review holds records, which the pages read by themselves; all others (the texts, the list of
 * sections, the ledger of their anchors) go into modules, which must be made again.
 */
function holdsRecords(file: string): boolean {
  const [folder, name = ''] = file.split(sep)
  return folder === 'data' && kinds.some(kind => kind === name.split('.')[0])
}
