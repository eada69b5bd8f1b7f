import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { configFiles } from '../../packs/files.ts'
import { diskShelf } from '../../site/integration/disk-shelf.ts'
import { engineHash, hashInputs } from '../build/current.ts'
import { strangeFiles } from '../build/strange.ts'
import { cacheFolder } from '../disk/cache.ts'
import { filesHash } from '../disk/hash.ts'
import { real } from '../disk/real.ts'
import { schemaFolder } from '../editing/schemas.ts'
import type { Sound } from './sound.ts'

/** What a check found in a sound review, kept for a check of the same files by the same engine. */
export interface KeptSound {
  /** What was found in these files the last time; null where they are others, or something was wrong. */
  before: Sound | null
  /** Keeps what was found in them now, unless they changed meanwhile. */
  keep(sound: Sound): void
}

/** Of a review with a program of its own nothing is kept: the program may ask for anything. */
const nothing: KeptSound = { before: null, keep: () => undefined }

/** Asks for what is kept of the review in a folder, whose files for editors have to be as that check left them. */
export async function keptSound(root: string): Promise<KeptSound> {
  if (configFiles.some(file => existsSync(join(root, file)))) return nothing
  const inputs = hashInputs(root)
  if (inputs === null || (await strangeFiles(root)).length > 0) return nothing
  const shelf = diskShelf(await cacheFolder('kept'), `sound ${engineHash()}`)
  // One place for a review, however often it is edited and checked.
  const key = real(root)
  const state = () => `${inputs} ${filesHash([join(root, schemaFolder)])}`
  const bytes = shelf.take(key)
  const kept = bytes && (JSON.parse(Buffer.from(bytes).toString()) as { state: string; sound: Sound })
  return {
    before: kept?.state === state() ? kept.sound : null,
    keep(sound) {
      if (hashInputs(root) === inputs) shelf.put(key, Buffer.from(JSON.stringify({ state: state(), sound })))
    },
  }
}
