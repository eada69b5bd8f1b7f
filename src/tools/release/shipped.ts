import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { build } from 'esbuild'
import { engine, isCompiled, modules } from '../../core/basics/engine.ts'

/** The packages of which a part is in the scripts of a site, by name, sorted. */
export async function shippedPackages(): Promise<string[]> {
  const scripts = join(modules, 'site/browser')
  const entries = readdirSync(scripts).filter(file => file.endsWith(isCompiled ? '.js' : '.ts'))
  const { metafile } = await build({
    entryPoints: entries.map(file => join(scripts, file)),
    // Every path then begins at the same place, wherever the packages lie.
    absWorkingDir: parse(engine).root,
    outdir: 'none',
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
  })
  const names = Object.keys(metafile.inputs).flatMap(
    path => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? [],
  )
  return [...new Set(names)].filter(name => name !== 'insitu-atlas').sort()
}
