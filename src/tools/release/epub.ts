import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { present } from '../../core/basics/present.ts'
import { directionOf } from '../../core/catalogue/direction.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { diskEffects } from '../../core/corpus/effects.ts'
import { recorded } from '../../core/corpus/snapshot.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { isPlaceholder } from '../../core/permalinks/public.ts'
import type { Review } from '../../core/schema/review.ts'
import { citedAuthors, citedEditors, editionDoi } from '../../core/words/makers.ts'
import { ownTitle } from '../../core/words/review-names.ts'
import { authorName, doiAddress } from '../../core/words/work-names.ts'
import { type BookPicture, bookFiles } from '../../outputs/epub/book.ts'
import type { BookFacts } from '../../outputs/epub/package.ts'
import { chartFiles } from '../../outputs/exports/chart-files.ts'
import { coverPng } from '../../outputs/metadata/cover.ts'
import { pictureFile, sizesOf } from '../../outputs/pictures/sizes.ts'
import { drawingSvg } from '../../outputs/schematics/picture.ts'
import { loadReview } from '../../packs/index.ts'
import { replaceFile } from '../disk/replace.ts'
import { withPaper } from '../paper/lay.ts'
import { writeSums } from './bundle.ts'
import { fileName } from './name.ts'
import { Refusal } from './refusal.ts'
import { uuidOf } from './uuid.ts'
import { type Entry, writeZip } from './zip.ts'

/** Where a book goes, and a built site that gets a copy. */
export interface BookOptions {
  out?: string | undefined
  site?: string | undefined
}

/** The name of the book on a site. */
const onSite = 'review.epub'

/**
 * Makes a book of a review, EPUB 3.3, and writes the checksums of its edition anew. Returns the paths of all that was
 * written. Throws a `Refusal` where the review has a problem, or there is no such site. The same review gives the same
 * bytes.
 */
export async function makeBook(root: string, { out, site }: BookOptions): Promise<string[]> {
  const { effects } = recorded(diskEffects(root))
  const { corpus } = await loadReview(root, effects)
  if (!corpus) throw new Refusal('The review can not be read; `npm run check` says why.')
  if (site !== undefined && !existsSync(join(site, 'index.html'))) throw new Refusal(`There is no site in ${site}.`)
  const name = fileName(root, corpus.review)
  const target = resolve(out ?? join(root, 'release'))
  const file = join(target, `${name}.epub`)
  await mkdir(target, { recursive: true })
  const pictures = await picturesOf(corpus)
  const { version, date } = corpus.review
  const edition = say(wordsFor(corpus.review).paper.foot, { version, date })
  const cover = await coverPng(corpus, edition)
  await withPaper(corpus, effects, null, async page => {
    const files = bookFiles(await readFile(page, 'utf8'), factsOf(corpus), pictures, cover)
    await writeZip(file, [mimetype, ...[...files].map(entryOf)], date)
  })
  const copy = site === undefined ? [] : [join(site, onSite)]
  for (const to of copy) await replaceFile(to, half => copyFile(file, half))
  return [file, ...copy, await writeSums(target, name)]
}

/** What tells programs that a zip is a book: first, and as it is. */
const mimetype: Entry = {
  path: 'mimetype',
  isPacked: true,
  isFirst: true,
  bytes: () => Buffer.from('application/epub+zip'),
}

const entryOf = ([path, content]: [string, string | Uint8Array]): Entry => ({
  path,
  isPacked: /\.(?:png|jpg|webp)$/.test(path),
  bytes: () => (typeof content === 'string' ? Buffer.from(content) : content),
})

/** The pictures of charts and drawings, and those that are pictures, by the ids of their figures. */
async function picturesOf(corpus: Corpus): Promise<BookPicture[]> {
  const { charts, schematics, pictures: photographs } = corpus.records
  const pictures: BookPicture[] = schematics.map(one => ({
    figure: `fig-${one.id}`,
    ending: 'svg',
    content: drawingSvg(corpus, one),
  }))
  for (const one of photographs) {
    const size = present(sizesOf(corpus, one).at(-1), `size of ${one.id}`)
    pictures.push({ figure: `picture-${one.id}`, ending: size.ending, content: await pictureFile(corpus, one, size) })
  }
  for (const chart of charts) {
    const svg = await chartFiles(corpus, chart)['chart.svg']?.()
    if (typeof svg === 'string') pictures.push({ figure: `chart-${chart.id}`, ending: 'svg', content: svg })
  }
  return pictures
}

function factsOf(corpus: Corpus): BookFacts {
  const { review } = corpus
  return {
    identifier: identifierOf(review),
    title: ownTitle(review),
    language: review.language,
    direction: directionOf(review.language) === 'rtl' ? 'rtl' : 'ltr',
    makers: [
      ...citedAuthors(review).map(maker => ({
        name: authorName(maker),
        role: review.authors.length > 0 ? 'aut' : 'edt',
      })),
      ...citedEditors(review).map(maker => ({ name: authorName(maker), role: 'edt' })),
    ],
    description: review.description,
    rights: `${review.licence.content.name}, ${review.licence.content.url}`,
    source: review.article && doiAddress(review.article.DOI),
    date: review.date,
    accessibility: wordsFor(review).book.accessibility,
  }
}

/** What an edition is known by: its DOI, else its address, else a number made from its name. */
function identifierOf(review: Review): string {
  const own = editionDoi(review)
  if (own !== null) return doiAddress(own)
  if (isPlaceholder(review)) return `urn:uuid:${uuidOf(`${review.name}\n${review.version}`)}`
  return new URL(`?e=${review.version}`, review.canonical).href
}
