import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'
import { serveChromium } from '../../../src/tools/headless/chromium.ts'
import { serve } from '../../../src/tools/serve/server.ts'
import { siteFolder } from '../../site/support/where.ts'
import { type Choice, choicesIn } from './choices.ts'

/** A place that a site was put at: its address ends in `/`. */
export type Mount = { name: string; base: string }

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site. */
    folder: string
    /** Its pages. */
    choices: Choice[]
    /** The address of the site at the root of a server. */
    base: string
    /** The same site at the root of a server, under a path, and on a disk. */
    mounts: Mount[]
    /** Where the one browser of the run can be reached. */
    browser: string
  }
}

/** Starts one browser and puts the site at three places; takes all away again at the end. */
export default async function setup(project: TestProject) {
  const folder = siteFolder()
  const temporary = await mkdtemp(join(tmpdir(), 'site-'))
  // A space, letters beyond ASCII and signs that an address must encode, as on a laboratory's shared disk.
  const onDisk = join(temporary, 'Gruppe Ångström – 共有 #1 100%')
  await cp(folder, onDisk, { recursive: true })

  const [root, below, browser] = await Promise.all([
    serve({ root: folder }),
    serve({ root: folder, mount: '/lab/review/' }),
    serveChromium(),
  ])
  project.provide('folder', folder)
  project.provide('choices', choicesIn(folder))
  project.provide('base', root.url)
  project.provide('browser', browser.wsEndpoint())
  project.provide('mounts', [
    { name: 'the root of a server', base: root.url },
    { name: 'a path of a server', base: below.url },
    { name: 'a disk', base: `${pathToFileURL(onDisk).href}/` },
  ])
  return async () => {
    await Promise.all([browser.close(), root.close(), below.close()])
    await rm(temporary, { recursive: true, force: true })
  }
}
