import { inside } from '../corpus/link/context.ts'
import type { Report } from '../corpus/problems.ts'
import type { Corpus, Place } from '../corpus/types.ts'
import type { MappingFile } from '../corpus/validate/mappings.ts'
import { code } from '../corpus/words.ts'
import { foldersOf } from '../kinds/home.ts'
import { facetKind, keyOf, kindOf, kinds, one, permalinked } from '../kinds/kinds.ts'
import { fieldNames } from '../kinds/reserved.ts'
import type { Kind } from '../kinds/types.ts'
import type { Facet, Vocabulary } from '../schema/vocabulary.ts'
import { otherFolders, ownPages } from './pages.ts'
import { facetPath, sectionPath } from './path.ts'
import { unportable } from './portable.ts'
import { recordPath } from './record-path.ts'

/** The first part of every address of the site's own. */
const ownFolders = new Set(
  [...ownPages, ...otherFolders, ...kinds.flatMap(kind => foldersOf(kindOf(kind).home)), sectionPath('1')]
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

/** Reports facets that are called what the site or the records need for something else. */
export function checkReserved(vocabulary: MappingFile<Vocabulary>, report: Report): void {
  const facets = vocabulary.value?.facets ?? []
  for (const [index, facet] of facets.entries()) {
    const reason = whyReserved(facet.id)
    if (reason !== null)
      report(
        'vocabulary/reserved',
        inside(vocabulary)('facets', index, 'id')(),
        `A facet can't be called ${code(facet.id)}: ${reason}.`,
        `Call it ${code(freeName(facet, facets))}, for one, which is free.`,
      )
  }
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
