import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImageHead } from '../../core/basics/image-head.ts'
import { present } from '../../core/basics/present.ts'
import { broughtFolder } from '../../core/corpus/read/brought.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Picture } from '../../core/kinds/picture.ts'
import { resized } from '../charts/canvas.ts'

/** A picture in one of the sizes in which a site has it. */
export interface SizedPicture extends ImageHead {
  ending: 'jpg' | 'png' | 'webp'
  /** Its file in the site: `pictures/glacier-960.jpg`. */
  path: string
}

/** For a narrow screen, for the column of the text, and for the same on a screen with twice as many dots. */
const widths = [480, 960, 1600]

const endings: Readonly<Record<ImageHead['type'], SizedPicture['ending']>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  gif: 'png',
}

/** The sizes in which a site has a picture, the smallest first; none is larger than the picture itself. */
export function sizesOf({ images }: Pick<Corpus, 'images'>, { id, file }: Picture): SizedPicture[] {
  const { type, ...whole } = present(images.get(file), `image ${file}`)
  const most = Math.min(whole.width, Math.max(...widths))
  return [...widths.filter(width => width < most), most].map(width => ({
    type,
    width,
    height: Math.max(1, Math.round((whole.height * width) / whole.width)),
    ending: endings[type],
    path: `pictures/${id}-${width}.${endings[type]}`,
  }))
}

/** The file of a picture in one of its sizes. */
export async function pictureFile({ root }: Pick<Corpus, 'root'>, { file }: Picture, size: SizedPicture) {
  return resized(await readFile(join(root, broughtFolder, file)), size)
}
