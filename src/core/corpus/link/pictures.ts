import { type ImageHead, imageHead, isWholeImage } from '../../basics/image-head.ts'
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
    const fault = bytes
      ? faultOf(bytes, head, path)
      : ([`There is no file ${code(path)}.`, nearestFile(file, brought)] as const)
    if (fault) report('picture/invalid', placeIn(entry, ['file']), ...fault)
    else if (head) heads.set(file, head)
  }
  return heads
}

/** More pixels than a photograph has take gigabytes of memory to make smaller. */
const mostPixels = 100_000_000

/** What is wrong with a file that is to be a picture, and what to do; null where nothing is. */
function faultOf(
  bytes: Uint8Array,
  head: ImageHead | null,
  path: string,
): readonly [message: string, hint: string] | null {
  if (bytes.length === 0) return [`${code(path)} is empty.`, 'Save or copy it anew: no byte of it has arrived.']
  if (head === null)
    return [
      `${code(path)} is no image by its content.`,
      'A picture is a JPEG, PNG, WebP or GIF: save it anew as one of these.',
    ]
  if (!isWholeImage(bytes, head))
    return [`${code(path)} breaks off before its end.`, 'Save or copy it anew: a part of it is missing.']
  if (head.width * head.height <= mostPixels) return null
  return [
    `${code(path)} is ${head.width} pixels wide and ${head.height} high.`,
    'Save it smaller, with 100 million pixels at most: the site shows no more than 1,600 in its width.',
  ]
}

function nearestFile(file: string, brought: readonly string[]): string {
  const near = nearest(file, brought)
  return near === null ? `Put it into the folder ${code(broughtFolder)}.` : `Did you mean ${code(near)}?`
}
