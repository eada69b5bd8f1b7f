import { type ImageHead, imageHead } from '../../basics/image-head.ts'
import type { Records } from '../../kinds/types.ts'
import type { ReadEffects } from '../effects.ts'
import type { Report } from '../problems.ts'
import { broughtFolder } from '../read/brought.ts'
import { placeIn, type RecordEntry } from '../validate/entries.ts'
import { code, nearest } from '../words.ts'

/**
 * What the files of pictures are by their content, by their paths in the folder of what a review brings; reports those
 * that are not there or are no images.
 */
export async function readPictures(
  entries: readonly RecordEntry[],
  brought: readonly string[],
  effects: ReadEffects,
  report: Report,
): Promise<Map<string, ImageHead>> {
  const heads = new Map<string, ImageHead>()
  for (const entry of entries) {
    if (entry.kind !== 'pictures' || !entry.record) continue
    const { file } = entry.record as Records['pictures']
    const path = `${broughtFolder}/${file}`
    const bytes = brought.includes(file) ? await effects.read(path).catch(() => null) : null
    const head = bytes && imageHead(bytes)
    if (head) heads.set(file, head)
    else if (bytes)
      report(
        'picture/invalid',
        placeIn(entry, ['file']),
        `${code(path)} is no image by its content.`,
        'A picture is a JPEG, PNG, WebP or GIF: save it anew as one of these.',
      )
    else
      report('picture/invalid', placeIn(entry, ['file']), `There is no file ${code(path)}.`, nearestFile(file, brought))
  }
  return heads
}

function nearestFile(file: string, brought: readonly string[]): string {
  const near = nearest(file, brought)
  return near === null ? `Put it into the folder ${code(broughtFolder)}.` : `Did you mean ${code(near)}?`
}
