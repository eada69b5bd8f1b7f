import { type AddressKind, isWholeText } from '../corpus/publication.ts'
import { pageNameIn } from '../schema/section.ts'
import { type Change, type Changes, isView } from './changes.ts'
import { pageOf } from './departures.ts'
import { labelAt } from './path.ts'

/** Records of one kind to which an edition did one thing. */
export interface RecordNews {
  what: 'New' | 'Corrected' | 'Redrawn' | 'Renamed' | 'Withdrawn'
  kind: AddressKind
  changes: Change[]
}

/** What an edition did to records, by what was done and to which kind. */
export function recordNews({ added, changed, renamed, withdrawn }: Changes): RecordNews[] {
  const groups = (what: RecordNews['what'], changes: readonly Change[]) =>
    [...Map.groupBy(changes.filter(isRecord), ({ kind }) => kind)].map(([kind, changes]) => ({ what, kind, changes }))
  return [
    ...groups('New', added),
    ...groups(
      'Corrected',
      changed.filter(change => !isView(change)),
    ),
    ...groups('Redrawn', changed.filter(isView)),
    ...groups('Renamed', renamed),
    ...groups('Withdrawn', withdrawn),
  ]
}

const isRecord = ({ kind }: Change): boolean => !isWholeText(kind) && kind !== 'paragraph'

/** What happened to the text of a section, or of a page of the review: its paragraphs, by their anchors. */
export interface TextNews {
  /** The address of the text. */
  path: string
  /** What happened to the section as a whole; null where only its text changed. */
  whole: 'new' | 'renumbered' | 'withdrawn' | null
  added: string[]
  changed: string[]
  withdrawn: string[]
}

const wholes = { added: 'new', changed: null, renamed: 'renumbered', withdrawn: 'withdrawn' } as const

/** The texts that an edition changed. */
export function textNews(changes: Changes): TextNews[] {
  const news = new Map<string, TextNews>()
  for (const what of ['added', 'changed', 'renamed', 'withdrawn'] as const)
    for (const change of changes[what].filter(one => !isRecord(one))) {
      const path = pageOf(change.path)
      const section = news.get(path) ?? { path, whole: null, added: [], changed: [], withdrawn: [] }
      news.set(path, section)
      if (isWholeText(change.kind)) section.whole = wholes[what]
      else if (what !== 'renamed') section[what].push(change.path.slice(change.path.indexOf('#') + 1))
    }
  return [...news.values()]
}

/** A text by what an edition's news calls it: "section 3.1", "page methods". */
export function textCalled(path: string): string {
  const label = labelAt(path)
  const page = pageNameIn(label)
  return page === null ? `section ${label}` : `page ${page}`
}

/** The paragraphs of a section to which an edition did one thing. */
export interface ParagraphNews {
  what: 'added' | 'changed' | 'withdrawn'
  /** Each with its number and its anchor. */
  paragraphs: { number: string; anchor: string }[]
}

/** What happened to paragraphs of a section, by what was done; nothing where all that changed is its title or its order. */
export const paragraphNews = (news: Pick<TextNews, 'added' | 'changed' | 'withdrawn'>): ParagraphNews[] =>
  (['added', 'changed', 'withdrawn'] as const).flatMap(what => {
    const paragraphs = news[what].map(anchor => ({ number: anchor.slice(1), anchor }))
    return paragraphs.length > 0 ? [{ what, paragraphs }] : []
  })

/** How many of which kind, the most numerous first. */
export const countsByKind = (changes: readonly Change[]): [AddressKind, number][] =>
  [...Map.groupBy(changes, ({ kind }) => kind)]
    .map(([kind, list]): [AddressKind, number] => [kind, list.length])
    .sort(([, a], [, b]) => b - a)
