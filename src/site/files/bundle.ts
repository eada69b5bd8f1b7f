import { join } from 'node:path'
import { build } from 'esbuild'
import { moduleEnding, modules } from '../../core/basics/engine.ts'

/** A style sheet of the site with all that it imports, minified; `name` is a file of `src/site/styles` without its ending. */
export const styleSheet = (name: string): Promise<string> => bundle(`styles/${name}.css`)

/** A script of the site as one classic script, minified; `name` is a file of `src/site/browser` without its ending. */
export const script = (name: string): Promise<string> => bundle(`browser/${name}${moduleEnding}`)

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(modules, 'site', entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['es2020', 'chrome100', 'firefox100', 'safari15'],
    charset: 'utf8',
    legalComments: 'eof',
    // The same bytes of the modules as they are written and of compiled ones.
    tsconfigRaw: '{}',
    banner: { js: '"use strict";' },
  })
  return outputFiles.map(({ text }) => text).join('')
}
