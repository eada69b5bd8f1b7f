import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Corpus } from '../../core/corpus/types.ts'
import { joinedSheetFile } from '../files/assets.ts'
import type { SiteFile } from '../files/file.ts'
import { files, otherFiles } from '../files/index.ts'
import { mayBeReplaced } from '../files/taken.ts'
import type { ReviewSource } from './review.ts'

/** While editing: makes each file of the site that is not a page when a browser asks for it. */
export function serveFiles(review: ReviewSource): Plugin {
  return {
    name: 'atlas:files',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = pathOf(request.url ?? '')
        if (path === null) return next()
        if (mayBeReplaced(path) && existsSync(join(review.root, 'public', path))) return next()
        try {
          const file = fileAt(await review.corpus(), path)
          if (!file) return next()
          const content = await file.make()
          response.setHeader('Content-Type', file.type)
          response.setHeader('Cache-Control', 'no-cache')
          response.end(content)
        } catch (error) {
          next(error)
        }
      })
    },
  }
}

/** The file of a site that stands at a path, if it is not a page. */
function fileAt(corpus: Corpus, path: string): SiteFile | null {
  const [, sheet] = path.match(/^assets\/(.+)\.css$/) ?? []
  const joined = sheet ? joinedSheetFile(corpus, sheet) : null
  // Every page asks for scripts: they are not looked for among files of data, of which a list takes long.
  const all = path.startsWith('data/') ? files(corpus) : otherFiles(corpus)
  return joined ?? all.find(file => file.path === path) ?? null
}

/** The path of a file within the site that a URL asks for; null where it asks for a page, or for one of Vite's own. */
function pathOf(url: string): string | null {
  const path = url.replace(/[?#].*/, '').slice(1)
  return /\.\w+$/.test(path) && !/^(@|src\/|node_modules\/)|\.html$/.test(path) ? safelyDecoded(path) : null
}

/** The words of a path of an address; null where these can't be told. */
export function safelyDecoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
