import { isWholeText, type Ledger, type LedgerEntry, type LostParagraph } from '../corpus/publication.ts'
import type { Section } from '../corpus/types.ts'
import { target } from './departures.ts'
import { isLive } from './ledger.ts'
import { matchParagraphs, type Present, type PublishedParagraph } from './match.ts'
import { readOrder } from './order.ts'
import { labelAt, sectionPath } from './path.ts'
import { readSketch, type Sketch, share, wordHashes } from './sketch.ts'
import { blockHashes, isNumbered } from './text.ts'

/** The share of its words at which a lost paragraph counts as taken up by another one. */
const takenUp = 0.6

interface Paragraph extends Present {
  /** As its block was numbered, by its place in the text. */
  counted: string
  /** As it is to be called. */
  anchor: string
  isNew: boolean
}

/** What is known of one section's paragraphs before and now. */
interface Kept {
  section: Section
  /** The address under which the section was published: that of another one which is said to have moved here, or its own. */
  was: string
  paragraphs: Paragraph[]
  /** The published paragraphs of the last edition in their order, with what each is called now. */
  published: PublishedHere[]
  /** Those that went in earlier editions. */
  gone: LedgerEntry[]
}

/** A published paragraph under its anchor; not kept where its section has it no more. */
interface PublishedHere {
  anchor: string
  sketch: Sketch
  isKept: boolean
}

/**
 * Gives every paragraph that was published the anchor that it was published with, also where its section has another
 * address since, and every other one the next number that its section has never used. Tells which published paragraphs
 * there are no more under their address, and where their anchors stand.
 */
export function keepAnchors(
  sections: readonly Section[],
  ledger: Ledger,
  moved: ReadonlyMap<string, string>,
): { sections: Section[]; lost: Map<string, LostParagraph[]> } {
  if (ledger.size === 0) return { sections: [...sections], lost: new Map() }
  const entries = paragraphEntries(ledger)
  const kept = sections.map(section => keep(section, formerPath(section, ledger, moved), ledger, entries))
  const here = new Set(sections.map(({ number }) => sectionPath(number)))
  const left = [...entries.keys()].filter(path => !here.has(path))
  const lost = [
    ...kept.map(one => [one.section.number, isMoved(one) ? [] : lostOf(one, kept)] as const),
    ...left.map(path => [labelAt(path), leftOf(path, kept, ledger, entries.get(path) ?? new Map())] as const),
  ]
  return { sections: kept.map(renamed), lost: inForce(new Map(lost), kept) }
}

/** The address under which a section was published. */
function formerPath({ number }: Section, ledger: Ledger, moved: ReadonlyMap<string, string>): string {
  const path = sectionPath(number)
  const isText = (from: string) => isWholeText(ledger.get(from)?.kind ?? 'file')
  const former = [...moved.keys()].find(from => isText(from) && target(from, moved) === path)
  return ledger.has(path) ? path : (former ?? path)
}

const isMoved = ({ section, was }: Kept): boolean => was !== sectionPath(section.number)

/** The lost paragraphs with where their words are by now: the paragraph that took them up may be lost itself since. */
function inForce(lost: Map<string, LostParagraph[]>, kept: readonly Kept[]): Map<string, LostParagraph[]> {
  const present = new Set(
    kept.flatMap(({ section, paragraphs }) =>
      paragraphs.map(({ anchor }) => `${sectionPath(section.number)}#${anchor}`),
    ),
  )
  const follow = (to: string, seen: readonly string[] = []): string | null => {
    if (present.has(to)) return to
    const [path = '', anchor = ''] = to.split('#')
    const next = lost.get(labelAt(path))?.find(each => each.anchor === anchor)
    if (!next || seen.includes(to)) return null
    if (next.at !== null) return `${path}#${next.at}`
    return next.to === null ? null : follow(next.to, [...seen, to])
  }
  const followed = (one: LostParagraph) => ({ ...one, to: one.to === null ? null : follow(one.to) })
  return new Map([...lost].map(([number, paragraphs]) => [number, paragraphs.map(followed)]))
}

/** The entries of paragraphs by the path of their section and by their anchor. */
function paragraphEntries(ledger: Ledger): Map<string, Map<string, LedgerEntry>> {
  const bySection = new Map<string, Map<string, LedgerEntry>>()
  for (const entry of ledger.values()) {
    if (entry.kind !== 'paragraph') continue
    const [path = '', anchor = ''] = entry.path.split('#')
    bySection.set(path, (bySection.get(path) ?? new Map<string, LedgerEntry>()).set(anchor, entry))
  }
  return bySection
}

function keep(
  section: Section,
  was: string,
  ledger: Ledger,
  ofSections: ReadonlyMap<string, ReadonlyMap<string, LedgerEntry>>,
): Kept {
  const entries = ofSections.get(was) ?? new Map<string, LedgerEntry>()
  const order = orderOf(was, ledger, entries)
  const published = order.map(anchor => remembered(entries.get(anchor) as LedgerEntry))
  const hashes = blockHashes(section)
  const present = section.blocks.filter(isNumbered).map(({ anchor, text }) => ({
    counted: anchor,
    hash: hashes.get(anchor) as string,
    words: wordHashes(text),
  }))
  const matched = matchParagraphs(published, present)
  const gone = [...entries.values()].filter(entry => !isLive(entry))
  const revived = new Map(gone.map(entry => [lastHash(entry), anchorOf(entry)]))
  let free = Math.max(0, ...[...entries.keys()].map(anchor => Number(anchor.slice(1)))) + 1
  const paragraphs = present.map((paragraph, now) => {
    const old = matched[now] ?? null
    const anchor = (old === null ? take(revived, paragraph.hash) : order[old]) ?? null
    return { ...paragraph, anchor: anchor ?? `p${free++}`, isNew: anchor === null }
  })
  const used = new Set(paragraphs.map(({ anchor }) => anchor))
  return {
    section,
    was,
    paragraphs,
    published: order.map((anchor, old) => ({
      anchor,
      sketch: published[old]?.sketch ?? [],
      isKept: used.has(anchor),
    })),
    gone: gone.filter(entry => !used.has(anchorOf(entry))),
  }
}

/** The anchors of a section's paragraphs in the order of the last edition that had it. */
const orderOf = (path: string, ledger: Ledger, entries: ReadonlyMap<string, LedgerEntry>): string[] =>
  readOrder(ledger.get(path)?.about ?? '').filter(anchor => entries.has(anchor))

const remembered = (entry: LedgerEntry): PublishedParagraph => ({
  hash: lastHash(entry),
  sketch: readSketch(entry.about) ?? [],
})

const lastHash = ({ stages }: LedgerEntry): string => stages.findLast(({ gone }) => !gone)?.hash ?? ''

const anchorOf = ({ path }: LedgerEntry): string => path.slice(path.indexOf('#') + 1)

function take(anchors: Map<string, string>, hash: string): string | undefined {
  const anchor = anchors.get(hash)
  anchors.delete(hash)
  return anchor
}

/** The section with its blocks and uses under their kept anchors. */
function renamed({ section, paragraphs }: Kept): Section {
  const names = new Map(paragraphs.map(({ counted, anchor }) => [counted, anchor]))
  const rename = <T extends { anchor: string }>(one: T): T => ({ ...one, anchor: names.get(one.anchor) ?? one.anchor })
  return { ...section, blocks: section.blocks.map(rename), uses: section.uses.map(rename) }
}

function lostOf(one: Kept, all: readonly Kept[]): LostParagraph[] {
  const now = one.published.flatMap(({ anchor, sketch, isKept }, old) =>
    isKept ? [] : { anchor, at: neighbour(one, old), to: successor(one, sketch, all), edition: null },
  )
  const before = one.gone.map(rememberedLost)
  const lost = [...now, ...before]
  return lost.map(each => ({ ...each, at: landing(each, lost, one) }))
}

/** What became of the paragraphs of a section that there is no more under its address. */
function leftOf(
  path: string,
  all: readonly Kept[],
  ledger: Ledger,
  entries: ReadonlyMap<string, LedgerEntry>,
): LostParagraph[] {
  const heir = all.find(({ was }) => was === path) ?? null
  const now = orderOf(path, ledger, entries).flatMap((anchor): LostParagraph[] => {
    const entry = entries.get(anchor) as LedgerEntry
    if (!isLive(entry)) return []
    const isKept = heir?.published.some(one => one.anchor === anchor && one.isKept)
    const own = heir && isKept ? `${sectionPath(heir.section.number)}#${anchor}` : null
    return [{ anchor, at: null, to: own ?? successor(heir, remembered(entry).sketch, all), edition: null }]
  })
  const before = [...entries.values()].filter(entry => !isLive(entry)).map(rememberedLost)
  return [...now, ...before.map(one => ({ ...one, at: null }))]
}

/** The nearest paragraph after a lost one that is still there, or before it where none is. */
function neighbour({ published }: Kept, old: number): string | null {
  const after = published.slice(old).find(({ isKept }) => isKept)
  const before = published.slice(0, old).findLast(({ isKept }) => isKept)
  return (after ?? before)?.anchor ?? null
}

/** The address of the paragraph that has most of a lost one's words: one of its section, or a new one of another. */
function successor(one: Kept | null, sketch: Sketch, all: readonly Kept[]): string | null {
  const best = { address: null as string | null, like: takenUp }
  for (const other of [...(one ? [one] : []), ...all.filter(each => each !== one)])
    for (const { anchor, words, isNew } of other.paragraphs) {
      const like = other === one || isNew ? share(sketch, words) : 0
      if (like > best.like || (like === best.like && best.address === null)) {
        best.address = `${sectionPath(other.section.number)}#${anchor}`
        best.like = like
      }
    }
  return best.address
}

/** Where the anchor of a lost paragraph stands: with the paragraph that took it up, or the nearest one; each may be lost itself since. */
function landing(one: LostParagraph, lost: readonly LostParagraph[], { section, paragraphs }: Kept): string | null {
  const own = `${sectionPath(section.number)}#`
  const present = new Set(paragraphs.map(({ anchor }) => anchor))
  const seen = new Set<string>()
  let at = one.to?.startsWith(own) ? one.to.slice(own.length) : one.at
  while (at !== null && !present.has(at) && !seen.has(at)) {
    seen.add(at)
    const next = lost.find(({ anchor }) => anchor === at)
    at = next?.at ?? null
  }
  return at !== null && present.has(at) ? at : (paragraphs[0]?.anchor ?? null)
}

/** A paragraph that went in an earlier edition. */
const rememberedLost = (entry: LedgerEntry): LostParagraph => ({
  anchor: anchorOf(entry),
  ...readLost(entry.about),
  edition: entry.stages.at(-1)?.edition ?? null,
})

/** A lost paragraph as the ledger tells of it: `at p5`, `at p5 to s/3.2/#p7`. */
export const printLost = ({ at, to }: Pick<LostParagraph, 'at' | 'to'>): string =>
  [at === null ? '' : `at ${at}`, to === null ? '' : `to ${to}`].filter(text => text !== '').join(' ')

/** What `printLost` wrote. */
export function readLost(text: string): Pick<LostParagraph, 'at' | 'to'> {
  const [, at = null, to = null] = /^(?:at (\S+))?\s*(?:to (\S+))?$/.exec(text) ?? []
  return { at, to }
}
