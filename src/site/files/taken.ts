import { memoise } from '../../core/basics/memoise.ts'
import type { Corpus, Problem } from '../../core/corpus/types.ts'
import { currentPaths } from '../../core/permalinks/addresses.ts'
import { missingPage } from '../../core/permalinks/href.ts'
import { unportable } from '../../core/permalinks/portable.ts'
import { departures } from '../../core/permalinks/standing.ts'
import { ownFolders } from '../../core/permalinks/taken.ts'
import { citationFormats } from '../../outputs/cite/formats.ts'
import { cutAddresses } from '../context/cut.ts'
import { pagePaths } from '../context/page-paths.ts'
import { twinFiles, twinList, twinWhole } from '../context/twins.ts'
import { fixedAssets } from './assets.ts'
import { files } from './index.ts'

/** What a host may want otherwise than the site has it. */
const hosts = new Set(['robots.txt', 'sitemap.xml'])

/**
 * Whether what a review brings under this name stands instead of the site's own: its icon, its scripts and style sheets
 * may be another's, and so may be what a host asks for. Nobody would look for data or a page of the site in a file that no record has a say in.
 */
export const mayBeReplaced = (path: string): boolean => path.startsWith('assets/') || hosts.has(path)

/**
 * What is wrong with the names of files of `public/`, by their paths there: those that stand where the site has a page, a
 * file or a folder of its own, on systems that see no difference of capitals too, and those that some systems can't have.
 */
export function takenPaths(corpus: Corpus, brought: readonly string[]): Problem[] {
  if (brought.length === 0) return []
  const own = brought.some(path => mayCollide(corpus, path)) ? sitePaths(corpus) : []
  const ownFiles = new Map(own.map(path => [path.toLowerCase(), path]))
  const ownFolders = new Map(own.flatMap(foldersAbove).map(path => [path.toLowerCase(), `${path}/`]))
  const first = new Map<string, string>()
  return brought.flatMap(path => {
    const place = path.toLowerCase()
    const twin = first.get(place)
    first.set(place, twin ?? path)
    const name = path.split('/').find(name => unportable(name) !== null)
    if (name !== undefined) return badName(path, `The name \`${name}\` ${unportable(name)}.`)
    if (twin !== undefined)
      return badName(path, `Many systems take it for \`public/${twin}\`, which differs in capitals only.`)
    const mine = [place, ...foldersAbove(place)].map(at => ownFiles.get(at)).find(found => found !== undefined)
    const folder = ownFolders.get(place)
    if (folder !== undefined) return taken(path, folder)
    return mine === undefined || (mine === path && mayBeReplaced(path)) ? [] : taken(path, mine)
  })
}

/** Every file of a site: to know of all, the lists of pages and the index of the search have to be made. */
export const sitePaths = (corpus: Corpus): string[] => [
  ...pageFiles(corpus),
  ...twinFiles(corpus),
  ...[...files(corpus)].map(({ path }) => path),
]

/**
 * Whether the first name of a path is one with which a path of the site may begin, which is soon known; not of what is to
 * stand in the place of a file that every site has.
 */
const mayCollide = (corpus: Corpus, path: string): boolean =>
  !fixedAssets.has(path) && firstNames(corpus).has((path.split('/')[0] ?? '').toLowerCase())

/** The first names of all that a site has, and some more, in small letters. */
export const firstNames = memoise((corpus: Corpus): ReadonlySet<string> => {
  const atRoot = [missingPage, 'index.html', twinList, twinWhole, ...hosts]
  const citations = citationFormats.map(({ ending }) => `cite.${ending}`)
  const addresses = [...currentPaths(corpus), ...departures(corpus).keys()]
  const names = [...ownFolders, ...atRoot, ...citations, ...addresses.map(path => path.split(/[/#]/)[0] ?? '')]
  return new Set(names.map(name => name.toLowerCase()))
})

/** The folders in which a file lies: `a/b` and `a` for `a/b/c.csv`. */
const foldersAbove = (path: string): string[] => {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, names.length - index).join('/'))
}

/** What is wrong with one that stands where the site has `own`. */
export const taken = (path: string, own: string = path): Problem => ({
  code: 'file/taken',
  file: `public/${path}`,
  line: 1,
  column: 1,
  message: `The site makes \`${own}\` itself, of what the review holds.`,
  hint: 'Give this file another name. Only what lies in `public/assets/` may take the place of a file of the site.',
  follows: null,
})

const badName = (path: string, message: string): Problem => ({
  code: 'file/taken',
  file: `public/${path}`,
  line: 1,
  column: 1,
  message,
  hint: 'Give this file another name.',
  follows: null,
})

/** The files of all pages. */
export const pageFiles = (corpus: Corpus): string[] => [
  ...[...pagePaths(corpus), ...cutAddresses(corpus).keys()].map(path => `${path}index.html`),
  missingPage,
]
