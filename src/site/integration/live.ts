import { once } from 'node:events'
import { existsSync, type FSWatcher, statSync, watch } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { basename, dirname, join, sep } from 'node:path'
import type { Plugin, Update, ViteDevServer } from 'vite'
import { modules } from '../../core/basics/engine.ts'
import type { Shelf } from '../../core/basics/shelf.ts'
import { themeFile } from '../../core/corpus/read/theme.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { extensionsFolder, singleFiles } from '../../packs/files.ts'
import { keepBundles } from '../files/bundle.ts'
import { type AddedModule, addedId } from './added.ts'
import { problemPage } from './problem-page.ts'
import type { ReviewSource } from './review.ts'
import { safelyDecoded } from './serve-files.ts'

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
      const sheets = new Set<string>()
      const dress = (paths: Iterable<string>) => server.ws.send({ type: 'update', updates: [...paths].map(newSheet) })
      // What is wrong with a review stands in place of its pages: then there is nothing to dress anew.
      const themeChanged = async () => {
        const wasRight = await isRight(review)
        review.forget()
        if (wasRight && (await isRight(review))) dress([sheetWithTheme])
        else reload()
      }
      keepBundles(nothingKept)
      server.watcher.add([...watched, styles, scripts])
      server.watcher.on('all', (_event, file) => {
        if (watched.some(folder => isIn(file, folder))) changed()
        else {
          keepBundles(nothingKept)
          if (isIn(file, styles)) dress(sheets)
          else if (isIn(file, scripts)) reload()
        }
      })
      const brought = broughtFiles(server, join(review.root, 'public'))
      const returning = watchReturning(watched, folder => {
        server.watcher.add(folder)
        if (folder === join(review.root, 'public')) brought.cameAnew()
        changed()
      })
      const single = watch(review.root, (_event, name) => {
        if (name === themeFile) void themeChanged()
        else if (name !== null && singleFiles.includes(name)) changed()
      })
      server.httpServer?.on('close', () => [returning, single].map(watcher => watcher.close()))
      server.middlewares.use(async (request, response, next) => {
        const url = request.url ?? '/'
        const path = url.replace(/[?#].*/, '')
        if (path.endsWith('.css')) sheets.add(path)
        request.url = url.replace(/\/index\.html(?=$|\?)/, '/')
        // A watcher may miss a file that is saved while it looks: what was read is what is there.
        if (isPage(url)) review.forgetWhereOther()
        brought.lookFor(path)
        const wrong = await review.wrong()
        if (wrong === null) {
          if (isPage(url)) await addresses.areOf(review, response)
          return next()
        }
        // Astro asks for the pages of a review whatever was asked of it, and never answers where there are none.
        if (isOfTheServer(url)) return sendModule(server, url, response).catch(next)
        response.statusCode = 500
        response.setHeader('Cache-Control', 'no-store')
        response.setHeader('Content-Type', isPage(url) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8')
        response.end(isPage(url) ? problemPage(wrong) : wrong)
      })
    },
  }
}

/** The style sheet that has the theme of the review in it. */
const sheetWithTheme = '/assets/atlas.css'

/** Tells the pages that are open to take a style sheet anew, in place of the one that they have. */
const newSheet = (path: string): Update => ({ type: 'css-update', path, acceptedPath: path, timestamp: Date.now() })

const isRight = (review: ReviewSource): Promise<boolean> =>
  review.wrong().then(
    wrong => wrong === null,
    () => false,
  )

/** Answers with a module of the server's own, by which a page with problems hears that they are mended. */
async function sendModule(server: ViteDevServer, url: string, response: ServerResponse): Promise<void> {
  const module = await server.environments.client.transformRequest(url)
  response.statusCode = module ? 200 : 404
  response.setHeader('Content-Type', 'text/javascript')
  response.setHeader('Cache-Control', 'no-cache')
  response.end(module?.code)
}

/** Has what is bundled be bundled once, until it changes. */
const nothingKept: Shelf = { take: () => null, put: () => undefined }

/** The engine's own style sheets and scripts of pages. */
const [styles, scripts] = [join(modules, 'site/styles'), join(modules, 'site/browser')]

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

/**
 * Tells Vite of the files that a review brings in a folder which came only later, when they are asked for: it serves those
 * of which it has heard, and hears of none that were there before its watcher had looked into the folder.
 */
function broughtFiles(server: ViteDevServer, folder: string) {
  let told: Set<string> | null = null
  server.watcher.on('unlink', file => told?.delete(file))
  return {
    cameAnew(): void {
      told = new Set()
    },
    lookFor(path: string): void {
      const file = join(folder, safelyDecoded(path) ?? '')
      if (told === null || told.has(file) || !isIn(file, folder) || !isFile(file)) return
      told.add(file)
      server.watcher.emit('add', file)
    },
  }
}

/** Whether there is a file of a name, which may be one that no file has. */
function isFile(file: string): boolean {
  try {
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** Whether an address is one of the server's own, for its scripts, and no part of the site. */
const isOfTheServer = (url: string): boolean => /^\/(?:@|src\/|node_modules\/)/.test(url)

const isPage = (url: string): boolean => !/\.\w+$/.test(url.replace(/[?#].*/, '')) || /\.html(?:$|[?#])/.test(url)
