import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { engine } from '../../core/basics/engine.ts'
import { jsonDocument } from '../../outputs/render/json.ts'
import { ownFolder, sweep } from '../disk/own.ts'
import { placed } from '../disk/told.ts'
import { Refusal } from '../release/refusal.ts'
import { type EngineSource, keptIn } from './engine.ts'
import { manifestOf } from './manifest.ts'

const template = join(engine, 'templates/review')

/**
 * Puts a small, complete review into a folder, which is made where there is none: its texts and records, and what makes it
 * a project of its own, which names the engine as a package. Half made it lies in a folder of its own. Throws a `Refusal`
 * where something is there.
 */
export async function startReview(folder: string, from: EngineSource): Promise<void> {
  await sweep(folder)
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    if (error.code === 'ENOTDIR') throw new Refusal(`${folder} is no folder.`)
    throw error
  })
  if (there.length > 0) throw new Refusal(`${folder} is not empty: a review starts in a folder of its own.`)
  await mkdir(folder, { recursive: true })
  const own = await ownFolder(folder, 'review')
  try {
    await placed(folder, fill(own, basename(folder), from))
    for (const name of await readdir(own)) await rename(join(own, name), join(folder, name))
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

async function fill(own: string, name: string, from: EngineSource): Promise<void> {
  await cp(template, own, { recursive: true })
  for (const path of await readdir(own, { recursive: true })) {
    // In a package a file whose name begins with a dot may be lost: in the template such a name begins with a line.
    const named = basename(path)
    if (named.startsWith('_')) await rename(join(own, path), join(own, path, '..', named.replace('_', '.')))
  }
  if (from.file !== null) {
    await mkdir(join(own, 'vendor'))
    await writeFile(join(own, keptIn(from.file)), await readFile(from.file))
  }
  await writeFile(join(own, 'package.json'), jsonDocument(manifestOf(name, from.wanted)))
}
