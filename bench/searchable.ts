import type { SearchEntry } from '../src/outputs/search/entry.ts'
import { unmarked } from '../src/outputs/search/marks.ts'

/** Made-up entries of a review, with the names of what they are about. */
export interface Searchable {
  entries: SearchEntry[]
  subjects: Map<string, string[]>
  /** Its words, the commonest first. */
  words: string[]
}

const syllables =
  'ba be bi bo du fa fe fi ga go ka ke ki la le li lo ma me mi na ne no pa pe po ra re ri sa se si ta te va ve zo'.split(
    ' ',
  )

/** How many different words there are; the n-th is met n times as rarely as the first, as in any language. */
const vocabulary = 40_000

/**
 * A review of a size to search in: chapters of 15 paragraphs, records, materials and works, all with words of their own.
 * The same size gives the same entries.
 */
export function searchable({ chapters, records }: { chapters: number; records: number }): Searchable {
  let state = 7
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const below = (count: number) => Math.floor(random() * count)
  const words = Array.from({ length: vocabulary }, (_, index) => wordOf(index + syllables.length))
  const text = (length: number) =>
    `${Array.from({ length }, () => words[Math.floor(vocabulary ** random()) - 1]).join(' ')}.`

  const materials = Array.from({ length: 300 }, (_, index) => `${words[200 + index * 7]} ${words[50 + index * 3]}`)
  const works = Array.from({ length: 2000 }, (_, index) => `${words[3000 + index]} ${1980 + (index % 45)}`)
  const about = () => [`material ${below(300)}`, `work ${below(2000)}`]
  const entry = (
    kind: SearchEntry['kind'],
    path: string,
    title: string,
    body: string,
    more: Partial<SearchEntry> = {},
  ): SearchEntry => ({
    ...{ kind, path, title, place: 'Section', text: body, mark: unmarked, names: title ? [title] : [], about: about() },
    ...more,
  })
  const entries = [
    ...Array.from({ length: chapters }, (_, index) => index + 1).flatMap(number => [
      entry('section', `s/${number}/`, `${number} ${text(5)}`, '', { names: [`${number}`, `section ${number}`] }),
      ...Array.from({ length: 15 }, (_, p) =>
        entry('paragraph', `s/${number}/#p${p}`, 'text', text(100), { names: [] }),
      ),
    ]),
    ...Array.from({ length: records }, (_, index) =>
      index % 2 === 0
        ? entry('finding', `r/${words[below(vocabulary)]}-${index}/`, '', text(18))
        : entry(
            'measurement',
            `r/quantity-${index}/`,
            `${words[index % 40]} of ${materials[below(300)]}`,
            `${below(999)} m.`,
          ),
    ),
    ...materials.map((name, index) => entry('material', `m/${index}/`, name, text(10))),
    ...works.map((name, index) =>
      entry('reference', `ref/${index}/`, `${index} ${name}`, text(15), {
        names: [`reference ${index}`, `${index}`, name],
      }),
    ),
  ]
  const named = (of: string, names: string[]) =>
    names.map((name, index): [string, string[]] => [`${of} ${index}`, [name]])
  return { entries, subjects: new Map([...named('material', materials), ...named('work', works)]), words }
}

function wordOf(number: number): string {
  let word = ''
  for (let rest = number; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length]
  return word
}
