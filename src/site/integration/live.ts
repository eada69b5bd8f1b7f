import { existsSync, type FSWatcher, watch } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { modules } from '../../core/basics/engine.ts'
import { themeFile } from '../../core/corpus/read/theme.ts'
import { extensionsFolder } from '../../packs/config.ts'
import { configFiles } from '../../packs/own.ts'
import { problemPage } from './problem-page.ts'
import type { ReviewSource } from './review.ts'
import type { SectionModules } from './sections.ts'

/**
 * While editing: reads the review again and reloads the page whenever its text or its data change. In place of every page
 * of a review with problems it shows these.
 */
export function liveEditing(review: ReviewSource, texts: SectionModules): Plugin {
  return {
    name: 'atlas:live',
    apply: 'serve',
    configureServer(server) {
      const watched = ['content', 'data', 'public', extensionsFolder].map(folder => join(review.root, folder))
      const single = [themeFile, ...configFiles].map(name => join(review.root, name))
      const reload = () => server.ws.send({ type: 'full-reload' })
      const changed = () => {
        review.forget()
        void forgetStale(server, texts).then(reload)
      }
      server.watcher.add([...watched, ...single, ...looks])
      server.watcher.on('all', (_event, file) => {
        if (single.includes(file) || watched.some(folder => isIn(file, folder))) changed()
        else if (looks.some(folder => isIn(file, folder))) reload()
      })
      const returning = watchReturning(watched, folder => {
        server.watcher.add(folder)
        changed()
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

/** The engine's own style sheets and scripts of pages, which the server makes anew each time that it is asked for them. */
const looks = ['styles', 'browser'].map(name => join(modules, 'site', name))

const isIn = (file: string, folder: string): boolean => file === folder || file.startsWith(folder + sep)

/** Has the modules made again whose texts are others now; all of them where the review can't tell. */
async function forgetStale(server: ViteDevServer, texts: SectionModules): Promise<void> {
  const stale = await texts.stale().catch(() => null)
  if (stale === null) return server.moduleGraph.invalidateAll()
  for (const id of stale) {
    const module = server.moduleGraph.getModuleById(id)
    if (module) server.moduleGraph.invalidateModule(module)
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
