import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from './refusal.ts'

const engine = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Does something with the site of a review: the one in a folder where one is named, else one that is built for it and
 * taken away afterwards. Throws a `Refusal` where the review can't be built; the build has said why.
 */
export async function withSite<T>(root: string, built: string | null, use: (folder: string) => Promise<T>): Promise<T> {
  if (built !== null) return use(built)
  const temporary = await mkdtemp(join(tmpdir(), 'site-'))
  try {
    const folder = join(temporary, 'site')
    if (!(await build(root, folder))) throw new Refusal('The site could not be built.')
    return await use(folder)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** Builds in a process of its own: a build reads a review once and for all. What it prints goes to standard error. */
function build(root: string, out: string): Promise<boolean> {
  const child = spawn(process.execPath, [join(engine, 'src/tools/cli/build.ts'), '--review', root, '--out', out], {
    cwd: engine,
    stdio: ['ignore', 2, 2],
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', status => resolve(status === 0))
  })
}
