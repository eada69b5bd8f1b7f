import { once } from 'node:events'
import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { basename, dirname, join, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { modules } from '../../core/basics/engine.ts'
import { themeFile } from '../../core/corpus/read/theme.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { configFiles, extensionsFolder } from '../../packs/files.ts'
import { type AddedModule, addedId } from './added.ts'
import { problemPage } from './problem-page.ts'
import type { ReviewSource } from './review.ts'

/**
 * While editing: reads the review again and reloads the page whenever its text or its data change. In place of every page
 * of a review with problems it shows these.
 */
export function liveEditing(review: ReviewSource, added: AddedModule): Plugin {
  return {
    name: 'atlas:live',
    apply: 'serve',
    configureServer(server) {
      const addresses = knownAddresses(server)
      const watched = ['content', 'data', 'public', extensionsFolder].map(folder => join(review.root, folder))
      const reload = () => server.ws.send({ type: 'full-reload' })
      const changed = () => {
        review.forget()
        void forgetStale(server, added).then(reload)
      }
      server.watcher.add([...watched, ...looks])
      server.watcher.on('all', (_event, file) => {
        if (watched.some(folder => isIn(file, folder))) changed()
        else if (looks.some(folder => isIn(file, folder))) reload()
      })
      const returning = watchReturning(watched, folder => {
        server.watcher.add(folder)
        if (folder === join(review.root, 'public')) tellOf(server, folder)
        changed()
      })
      const single = watch(review.root, (_event, name) => {
        if (name !== null && singleFiles.has(name)) changed()
      })
      server.httpServer?.on('close', () => [returning, single].map(watcher => watcher.close()))
      server.middlewares.use(async (request, response, next) => {
        const url = request.url ?? '/'
        request.url = url.replace(/\/index\.html(?=$|\?)/, '/')
        const wrong = isOfTheServer(url) ? null : await review.wrong()
        if (wrong === null) {
          if (isPage(url)) await addresses.areOf(review, response)
          return next()
        }
        response.statusCode = 500
        response.setHeader('Cache-Control', 'no-store')
        response.setHeader('Content-Type', isPage(url) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8')
        response.end(isPage(url) ? problemPage(wrong) : wrong)
      })
    },
  }
}

/** Files beside the folders of a review: their folder tells of them, be they there yet or not. */
const singleFiles: ReadonlySet<string> = new Set([themeFile, ...configFiles])

/** The engine's own style sheets and scripts of pages, which the server makes anew each time that it is asked for them. */
const looks = ['styles', 'browser'].map(name => join(modules, 'site', name))

const isIn = (file: string, folder: string): boolean => file === folder || file.startsWith(folder + sep)

/** Has the module of what the review adds made again where that is another now. A review with problems shows no page. */
async function forgetStale(server: ViteDevServer, added: AddedModule): Promise<void> {
  const isStale = await added.isStale().catch(() => false)
  const module = server.moduleGraph.getModuleById(addedId)
  if (isStale && module) server.moduleGraph.invalidateModule(module)
}

/**
 * Has Astro ask anew which pages there are once the review is another: it remembers what modules answered for as long as
 * they stand. A request that began before must have ended by then, or its answer would be remembered after all.
 */
function knownAddresses(server: ViteDevServer) {
  let known: Corpus | undefined
  const answering = new Set<Promise<unknown>>()
  return {
    async areOf(review: ReviewSource, response: ServerResponse): Promise<void> {
      const corpus = await review.corpus()
      if (corpus !== known) await Promise.all(answering)
      if (corpus !== known)
        for (const { name, hot } of Object.values(server.environments))
          if (name !== 'client') hot.send('astro:content-changed', {})
      known = corpus
      const answer = once(response, 'close').finally(() => answering.delete(answer))
      answering.add(answer)
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

/** Tells Vite of the files in a folder that it serves and has not seen before: it hears of those alone that come later. */
function tellOf(server: ViteDevServer, folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) server.watcher.emit('add', join(entry.parentPath, entry.name))
}

/** Whether an address is one of the server's own, for its scripts, and no part of the site. */
const isOfTheServer = (url: string): boolean => /^\/(?:@|src\/|node_modules\/)/.test(url)

const isPage = (url: string): boolean => !/\.\w+$/.test(url.replace(/[?#].*/, '')) || /\.html(?:$|[?#])/.test(url)
