import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildOptions, Plugin } from 'esbuild'
import { isCompiled, modules } from '../../core/basics/engine.ts'
import type { Shelf } from '../../core/basics/shelf.ts'

/** A style sheet of the site with all that it imports, minified; `name` is a file of `src/site/styles` without its ending. */
export const styleSheet = (name: string): Promise<string> => bundle(`styles/${name}.css`)

/**
 * A script of the site as one classic script, minified; `name` is a file of `src/site/browser` without its ending. The
 * package has it made from the sources, with the same bytes.
 */
export const script = (name: string): Promise<string> =>
  isCompiled ? readFile(bundledScript(modules, name), 'utf8') : bundle(`browser/${name}.ts`)

/** Where compiled modules in a folder have such a script. */
export const bundledScript = (folder: string, name: string): string => join(folder, 'site/bundled', `${name}.js`)

/** Where sheets and scripts are kept that were bundled, and those that this thread has bundled, or taken from there. */
let kept: { shelf: Shelf; texts: Map<string, Promise<string>> } | null = null

/** Has sheets and scripts of the site be bundled once, and taken from a shelf for this engine: null ends that. */
export function keepBundles(shelf: Shelf | null): void {
  kept = shelf && { shelf, texts: new Map() }
}

function bundle(entry: string): Promise<string> {
  const make = () => bundledFrom({ entryPoints: [join(modules, 'site', entry)] })
  if (!kept) return make()
  const { shelf, texts } = kept
  const known = texts.get(entry) ?? keptText(shelf, `bundle ${entry}`, make)
  texts.set(entry, known)
  return known
}

async function keptText(shelf: Shelf, key: string, make: () => Promise<string>): Promise<string> {
  const bytes = shelf.take(key)
  if (bytes) return new TextDecoder().decode(bytes)
  const text = await make()
  shelf.put(key, new TextEncoder().encode(text))
  return text
}

/** A text of a program with all that it imports from a folder, as one classic script, minified. */
export const bundled = (contents: string, folder: string): Promise<string> =>
  bundledFrom({ stdin: { contents, resolveDir: folder, loader: 'js' } })

/** In a browser nobody hears what is worked out of what. */
const unheard: Plugin = {
  name: 'unheard',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]basics[\\/]hearing\.[jt]s$/ }, () => ({ contents: 'export const hearing = {}' }))
  },
}

async function bundledFrom(source: Pick<BuildOptions, 'entryPoints' | 'stdin'>): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    ...source,
    // esbuild stays in the folder in which it began, which may be that of a build that has ended.
    absWorkingDir: modules,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['es2020', 'chrome100', 'firefox100', 'safari15'],
    charset: 'utf8',
    legalComments: 'eof',
    plugins: [unheard],
  })
  return outputFiles.map(({ text }) => text).join('')
}
