import type { Corpus, Section } from '../../corpus/types.ts'
import type { Author } from '../../schema/reference.ts'
import { list, references } from '../print.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../types.ts'

const named = /(\p{Lu}[\p{L}’'-]+) and (?:his |her |their )?co-workers|group of (\p{Lu}[\p{L}’'-]+)/gu
const cite = /<Cite refs=\{\[([\d, ]+)\]\}\/>/g
const findingTag = /<Finding id="([^"]+)">|<\/Finding>/g

const family = (author: Author): string => ('literal' in author ? author.literal : author.family)

/** The works that the next citation behind an offset of a section's source names, within the same paragraph. */
function nextCited(source: string, from: number, end: number): number[] {
  cite.lastIndex = from
  const found = cite.exec(source)
  return found?.[1] !== undefined && found.index < end ? found[1].split(',').map(Number) : []
}

/** The finding whose words hold an offset of a section's source. */
function findingAt(source: string, offset: number): string | null {
  let open: string | null = null
  for (const tag of source.matchAll(findingTag)) {
    if (tag.index > offset) break
    open = tag[1] ?? null
  }
  return open
}

function judge(corpus: Corpus, { source, blocks }: Section): Judgement[] {
  return blocks.flatMap(({ start, end }) =>
    [...source.slice(start, end).matchAll(named)].flatMap(match => {
      const name = match[1] ?? match[2] ?? ''
      const offset = start + match.index
      const works = nextCited(source, offset, end).flatMap(number => corpus.get('references', number) ?? [])
      const leaders = works
        .flatMap(({ author }) => [author.at(0), author.at(-1)])
        .flatMap(one => (one ? [family(one)] : []))
      if (works.length === 0) return []
      const finding = findingAt(source, offset)
      const cited = references(works.map(({ id }) => id))
      const holds = leaders.includes(name)
      const detail = holds
        ? `${name} is named, and is the first or the last author of ${cited}.`
        : `${name} is named, but the first and the last author of ${cited} are ${list([...new Set(leaders)])}.`
      const [kind, id] = finding ? (['findings', finding] as const) : (['references', String(works[0]?.id)] as const)
      return [judged(kind, { id }, verdictOf(holds), detail)]
    }),
  )
}

/** Compares an author whom the text names with the first and the last author of the work that it then cites. */
export const namedAuthor: Rule = {
  id: 'named-author',
  topic: 'words',
  title: 'Names against works',
  does: 'Where the text names somebody “and co-workers”, or a group, looks for the name as first or last author of the work cited next.',
  formula: null,
  judge: corpus => corpus.sections.flatMap(section => judge(corpus, section)),
}
