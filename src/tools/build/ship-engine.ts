import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { build, type Loader, type Plugin } from 'esbuild'
import { engine, isCompiled, modules } from '../../core/basics/engine.ts'
import { ownName } from '../disk/own.ts'
import { shippedBundles } from './shipped.ts'

const ending = isCompiled ? 'js' : 'ts'

/** The modules with which a process or a thread of the engine begins, by the names of their bundled ones. */
const entries = {
  commands: join(modules, `tools/cli/commands.${ending}`),
  'write-files': join(modules, `site/integration/write-files.${ending}`),
  'write-pages': join(modules, `tools/build/write-pages.${ending}`),
}

/** What a bundle was made of and what it holds, as the starter of commands asks: see `bin/bundled.mjs`. */
interface Listed {
  /** The modules, by their paths in the engine, with their sizes and times. */
  sources: [path: string, size: number, time: number][]
  /** The files of the bundle with their sizes. */
  files: [name: string, size: number][]
}

/**
 * Bundles the engine's own modules, to lie with it: a command then loads a few dozen files where they are a thousand. The
 * packages that it needs stay outside, so that the program of a review has the same ones.
 */
export async function shipEngine(): Promise<void> {
  const folder = join(shippedBundles, 'engine')
  const half = join(shippedBundles, ownName('engine'))
  await mkdir(half, { recursive: true })
  const sources: Listed['sources'] = []
  await build({
    entryPoints: entries,
    outdir: half,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'warning',
    // As Node strips types: what an import names is loaded, unless it is a type.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    plugins: [inPlace(half, sources)],
  })
  const files = (await readdir(half)).map((name): [string, number] => [name, statSync(join(half, name)).size])
  writeFileSync(join(half, 'engine.json'), JSON.stringify({ sources, files } satisfies Listed))
  await rm(folder, { recursive: true, force: true })
  await rename(half, folder)
}

/** Has each module take itself for where it was written, whence it finds files and packages; tells which ones there were. */
const inPlace = (folder: string, sources: Listed['sources']): Plugin => ({
  name: 'in place',
  setup({ onLoad }) {
    onLoad({ filter: new RegExp(`\\.${ending}$`) }, ({ path }) => {
      const { size, mtimeMs } = statSync(path)
      sources.push([slashed(relative(engine, path)), size, mtimeMs])
      return { contents: placed(readFileSync(path, 'utf8'), path, folder), loader: ending satisfies Loader }
    })
  },
})

/** The text of a module in which its address is that of where it was written, and of a thread's module that of its bundled one. */
function placed(text: string, path: string, folder: string): string {
  const written = JSON.stringify(slashed(relative(folder, path)))
  return text.replace(/new URL\(['"]([^'"]+)['"], import\.meta\.url\)|import\.meta\.url/g, (_, named) => {
    if (named === undefined) return `new URL(${written}, import.meta.url).href`
    const entry = Object.entries(entries).find(([, module]) => module === join(dirname(path), named))
    return entry
      ? `new URL('./${entry[0]}.js', import.meta.url)`
      : `new URL('${named}', new URL(${written}, import.meta.url))`
  })
}

const slashed = (path: string): string => path.split(sep).join('/')
