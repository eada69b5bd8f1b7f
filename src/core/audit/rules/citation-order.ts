import { say } from '../../catalogue/say.ts'
import { laterWorks } from '../../corpus/later-works.ts'
import type { Corpus } from '../../corpus/types.ts'
import { sectionName } from '../../words/section-names.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, judgedUnder } from '../types.ts'

/** Below this share of works in order, a bibliography is not numbered by first citation. */
const numbered = 0.9

/** For each work that the text cites but those that came later, by number, the place of the first section that does. */
function firstSections(corpus: Corpus): { id: number; section: number }[] {
  const places = new Map(corpus.sections.map(({ number }, index) => [number, index]))
  const later = laterWorks(corpus)
  return corpus.records.references
    .filter(({ id }) => !later.has(id))
    .flatMap(({ id }) => {
      const first = corpus.usesOf('references', id)[0]
      const section = first && places.get(first.section)
      return section === undefined ? [] : [{ id, section }]
    })
    .sort((a, b) => a.id - b.id)
}

/** The indices of a longest subsequence that never falls. */
export function longestRise(values: readonly number[]): Set<number> {
  const tails: number[] = []
  const before: (number | undefined)[] = []
  values.forEach((value, index) => {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] as number] as number) <= value) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? tails[low - 1] : undefined
    tails[low] = index
  })
  const found = new Set<number>()
  for (let at = tails.at(-1); at !== undefined; at = before[at]) found.add(at)
  return found
}

/** Looks for works that are first cited where, by their number, they should not be. */
export const citationOrder: EngineRule = {
  id: 'citation-order',
  topic: 'bibliography',
  judge(corpus) {
    const { words } = tellingOf(corpus)
    const { 'citation-order': t } = words.judgements
    const firsts = firstSections(corpus)
    const rise = longestRise(firsts.map(({ section }) => section))
    if (rise.size < numbered * firsts.length) return []
    return firsts.map(({ id, section }, index) => {
      const holds = rise.has(index)
      const neighbour = firsts.filter((_, other) => rise.has(other) && other > index)[0]
      const at = { section: nameAt(corpus, section) }
      const detail = holds
        ? say(t.inOrder, at)
        : neighbour
          ? say(t.beforeAnother, { ...at, number: neighbour.id, other: nameAt(corpus, neighbour.section) })
          : say(t.outOfOrder, at)
      return judgedUnder('references', { id }, holds, detail, { assumption: words.rules['citation-order'].assumes })
    })
  },
}

/** What the section at a place of the review is called. */
const nameAt = (corpus: Corpus, place: number): string => sectionName(corpus, corpus.sections[place]?.number ?? '')
