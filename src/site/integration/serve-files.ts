import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { files } from '../files/index.ts'
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
          const file = files(await review.corpus()).find(file => file.path === path)
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

/** The path of a file within the site that a URL asks for; null where it asks for a page, or for one of Vite's own. */
function pathOf(url: string): string | null {
  const path = url.replace(/[?#].*/, '').slice(1)
  return /\.\w+$/.test(path) && !/^(@|src\/|node_modules\/)|\.html$/.test(path) ? safelyDecoded(path) : null
}

function safelyDecoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
