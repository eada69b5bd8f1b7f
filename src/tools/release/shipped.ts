import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** The packages of which a part is in the scripts of a site that the engine in a folder makes, by name, sorted. */
export async function shippedPackages(engine: string): Promise<string[]> {
  const scripts = join(engine, 'src/site/browser')
  const entries = readdirSync(scripts).filter(file => file.endsWith('.ts'))
  const { metafile } = await build({
    entryPoints: entries.map(file => join(scripts, file)),
    absWorkingDir: engine,
    outdir: 'none',
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
  })
  const names = Object.keys(metafile.inputs).flatMap(
    path => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? [],
  )
  return [...new Set(names)].sort()
}
