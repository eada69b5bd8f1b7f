import { inside } from '../corpus/link/context.ts'
import type { Report } from '../corpus/problems.ts'
import type { ReadPage } from '../corpus/text/pages.ts'
import type { Corpus, Place } from '../corpus/types.ts'
import type { MappingFile } from '../corpus/validate/mappings.ts'
import { code } from '../corpus/words.ts'
import { foldersOf, rowsFolder } from '../kinds/home.ts'
import { facetKind, keyOf, kindOf, kinds, one, permalinked } from '../kinds/kinds.ts'
import { fieldNames, isClassed } from '../kinds/reserved.ts'
import type { Kind } from '../kinds/types.ts'
import { valuesIn } from '../query/facets.ts'
import type { Review } from '../schema/review.ts'
import { pageName } from '../schema/review-page.ts'
import type { Facet, Vocabulary } from '../schema/vocabulary.ts'
import { otherFolders, ownPages } from './pages.ts'
import { facetPath, sectionPath } from './path.ts'
import { unportable } from './portable.ts'
import { recordPath } from './record-path.ts'

/** The first part of every address of the site's own. */
export const ownFolders: ReadonlySet<string> = new Set(
  [...ownPages, ...otherFolders, ...kinds.flatMap(kind => foldersOf(kindOf(kind).home)), rowsFolder, sectionPath('1')]
    .map(path => path.slice(0, path.indexOf('/')))
    .filter(Boolean),
)

/** What the addresses of pages hold besides the facets: a search, and the edition that is cited. */
const parameters = new Set(['q', 'e'])

/** Whether the site needs a word for something else than a facet. */
export const isReserved = (facet: string): boolean => whyReserved(facet) !== null

/** What else a word is needed for, as the end of a sentence; null where it is free. */
function whyReserved(facet: string): string | null {
  if (fieldNames.has(facet)) return 'records, or what is published of them, have that for something else'
  if (ownFolders.has(facet)) return 'other pages of the site have addresses that begin so'
  if (parameters.has(facet)) return 'the addresses of pages have that for something else'
  if (facet in Object.prototype) return 'programs that read the data have that for something else'
  return unportable(facet) && `as the name of a folder it ${unportable(facet)}`
}

/** A record, as far as it was read. */
interface Entry {
  kind: Kind
  record: object | null
}

/**
 * Whether a record that is classed on no facet holds words in a field of that name, as a work may have a `language`: they
 * would be taken for a value of the facet.
 */
const isHeld = (facet: string, { kind, record }: Entry): boolean =>
  !isClassed(kind) && valuesIn((record as Record<string, unknown> | null)?.[facet]).length > 0

/** Reports facets that are called what the site or the records of a review need for something else. */
export function checkReserved(vocabulary: MappingFile<Vocabulary>, entries: readonly Entry[], report: Report): void {
  const facets = vocabulary.value?.facets ?? []
  for (const [index, facet] of facets.entries()) {
    const holder = entries.find(entry => isHeld(facet.id, entry))
    const reason =
      whyReserved(facet.id) ?? (holder ? `a ${one(holder.kind)} has a field of that name for something else` : null)
    if (reason !== null)
      report(
        'vocabulary/reserved',
        inside(vocabulary)('facets', index, 'id')(),
        `A facet can't be called ${code(facet.id)}: ${reason}.`,
        `Call it ${code(freeName(facet, facets))}, for one, which is free.`,
      )
  }
}

/** Reports pages of a review whose names can't be addresses of theirs. */
export function checkPageNames(
  pages: readonly Pick<ReadPage, 'name' | 'source'>[],
  vocabulary: MappingFile<Vocabulary>,
  report: Report,
): void {
  const facets = new Set(vocabulary.value?.facets.map(({ id }) => id))
  for (const { name, source } of pages) {
    const fault = pageFault(name, facets)
    if (fault) report(fault.code, source.placeAt(0), fault.message, `${fault.hint} Its file goes by that name.`)
  }
}

/** What is wrong with a name for a page of a review that has such facets; null where nothing is. */
export function pageFault(
  name: string,
  facets: ReadonlySet<string>,
): { code: 'page/name' | 'address/taken' | 'address/unportable'; message: string; hint: string } | null {
  if (!pageName.test(name))
    return {
      code: 'page/name',
      message: `A page can't be called ${code(name)}.`,
      hint: 'Its name, which is its address, is small letters and digits joined by single hyphens, a letter first.',
    }
  const hint = 'Give the page another name.'
  const holder = pageHolder(name, facets)
  if (holder !== null)
    return { code: 'address/taken', message: `The address ${code(`${name}/`)} is taken: ${holder} has it.`, hint }
  const reason = unportable(name)
  return reason === null ? null : { code: 'address/unportable', message: `The name ${code(name)} ${reason}.`, hint }
}

/** What has the address that the name of a page would give it, as the subject of a sentence; null where it is free. */
function pageHolder(name: string, facets: ReadonlySet<string>): string | null {
  if (name === 'index') return 'the home page'
  if (ownFolders.has(name)) return 'the site itself'
  return facets.has(name) ? `the facet ${code(name)}` : null
}

/** A name for a facet that nothing else has. */
function freeName({ id, name, plural }: Facet, facets: readonly Facet[]): string {
  const word = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
  const isFree = (wanted: string) => wanted !== '' && !isReserved(wanted) && !facets.some(({ id }) => id === wanted)
  return [word(name), word(plural), `${id}type`, `${id}class`].find(isFree) ?? `${id}facet`
}

/** Something with an address. */
interface Holder {
  path: string
  /** What it is, as a message names it. */
  what: string
  /** Within what its id must be unique anyway: that is reported elsewhere. */
  space: string
  place(): Place
}

/** Reports sections whose names not every system has a place for: their texts and their pages are files. */
export function checkSectionNames(review: MappingFile<Review>, report: Report): void {
  for (const [index, { number }] of (review.value?.sections ?? []).entries()) {
    const reason = sectionFault(number)
    if (reason !== null)
      report(
        'address/unportable',
        inside(review)('sections', index, 'number')(),
        reason,
        'Give the section another name, and its text in `content` too.',
      )
  }
}

/** Why a section can't go by a label, as a sentence; null where it can. */
export const sectionFault = (label: string): string | null => whyUnportable(sectionPath(label))

/** Reports everything that has the address of something else, or one that not every system has a place for. */
export function checkTaken(corpus: Corpus, vocabulary: MappingFile<Vocabulary>, report: Report): void {
  const first = new Map<string, Holder>()
  for (const holder of [...valuesOf(corpus, vocabulary), ...recordsOf(corpus)]) {
    const reason = whyUnportable(holder.path)
    if (reason !== null) report('address/unportable', holder.place(), reason, `Give ${holder.what} another id.`)
    const before = first.get(holder.path)
    if (!before) first.set(holder.path, holder)
    else if (before.space !== holder.space)
      report(
        'address/taken',
        holder.place(),
        `The address ${code(holder.path)} is taken: ${before.what} has it.`,
        `Give ${holder.what} another id.`,
      )
  }
}

/** Why no file can be made for an address, as a sentence; null where one can. */
function whyUnportable(path: string): string | null {
  const [page = '', anchor = ''] = path.split('#')
  const names = [...page.split('/'), anchor]
  const found = names.find(name => unportable(name) !== null)
  return found === undefined ? null : `The name ${code(found)} ${unportable(found)}.`
}

const valuesOf = ({ vocabulary: { facets } }: Corpus, vocabulary: MappingFile<Vocabulary>): Holder[] =>
  facets.flatMap((facet, at) =>
    facet.values.map(({ id }, index) => ({
      path: facetPath(facet.id, id),
      what: `the value ${code(id)} of the facet ${code(facet.id)}`,
      space: `facet ${facet.id}`,
      place: inside(vocabulary)('facets', at, 'values', index, 'id'),
    })),
  )

const recordsOf = (corpus: Corpus): Holder[] =>
  kinds.flatMap(kind =>
    corpus.records[kind].map(record => {
      const key = keyOf(kind, record)
      return {
        path: recordPath(kind, key, corpus),
        what: `the ${one(kind)} ${code(key)}`,
        space: permalinked.some(one => one === kind) ? 'r' : kind,
        place: () => corpus.place(kind, key),
      }
    }),
  )

/** Reports kinds that have records and no addresses: their pages are those of a facet, and no facet has them. */
export function checkFacetKinds({ vocabulary, records, place }: Corpus, report: Report): void {
  const had = new Set<Kind | null>(vocabulary.facets.map(facetKind))
  for (const kind of kinds) {
    const [record] = records[kind]
    if (!('facet' in kindOf(kind).home) || had.has(kind) || !record) continue
    report(
      'facet/missing',
      place(kind, keyOf(kind, record)),
      `The pages of ${kind} are those of a facet, and no facet of the vocabulary has them as its values.`,
      `Give a facet of the vocabulary ${code(`records: ${one(kind)}`)}.`,
    )
  }
}
