import { folded } from '../../basics/letters.ts'
import { literal } from '../../basics/literal.ts'
import { say } from '../../catalogue/say.ts'
import { isCitation } from '../../corpus/section-records.ts'
import { kindNamed } from '../../corpus/text/components.ts'
import type { Block, Corpus, Section, TextRun } from '../../corpus/types.ts'
import type { Reference } from '../../kinds/reference.ts'
import { familyName } from '../../words/work-names.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judgedUnder } from '../types.ts'

const particles = 'van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|ten|ter'
const called = `(?:(?:${particles})\\s+)*\\p{Lu}(?:[\\p{L}‐‑-]|[’'](?=\\p{Lu}))+`
const withOthers = 'and\\s+(?:(?:his|her|their)\\s+)?(?:co-?workers|colleagues)|et\\s+al\\b'
/** One or more people with their co-workers, or a group. */
const naming = new RegExp(
  `((?:${called},\\s+)*${called})\\s+(?:${withOthers})|(?:group|team)\\s+of\\s+(${called})`,
  'gu',
)

/** The family names of the first and the last author of a work. */
const leadersOf = ({ author }: Reference): string[] =>
  [author.at(0), author.at(-1)].flatMap(one => (one ? [familyName(one)] : []))

/** A name by its words, without accents, and umlauts as they are written out or not: `O’Brien` as `o brien`. */
const plain = (name: string): string =>
  folded(name)
    .replace(/([aou])e/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether somebody named so may be an author: of a family name of several words, one end is often all that a text has. */
function isCalled(author: string, name: string): boolean {
  const [own, named] = [` ${plain(author)} `, ` ${plain(name)} `]
  return [own.startsWith(named), own.endsWith(named), named.endsWith(own)].includes(true)
}

/**
 * Those whom a block names with their co-workers or group, each with the run of text in which that begins; what stands
 * before a comma may be a word that opens the sentence.
 */
function namedIn({ runs }: Block): { names: string[]; run: TextRun }[] {
  const text = runs.map(({ text }) => text).join('')
  return [...text.matchAll(naming)].flatMap(({ 1: first, 2: second, index }) => {
    const run = runAt(runs, index)
    return run ? [{ names: (first ?? second ?? '').split(/,\s+/), run }] : []
  })
}

/** The run that holds a character of all runs' text. */
function runAt(runs: readonly TextRun[], index: number): TextRun | undefined {
  let end = 0
  return runs.find(({ text }) => {
    end += text.length
    return index < end
  })
}

/** The works that the next citation behind a run of text names, within the same block. */
function citedAfter({ uses }: Section, { anchor }: Block, run: TextRun): string[] {
  return uses.find(use => use.anchor === anchor && use.start >= run.end && isCitation(use))?.ids ?? []
}

/** The finding whose words hold a run of text. */
function findingAround({ uses }: Section, run: TextRun): string | null {
  const around = uses.findLast(
    ({ component, words }) =>
      kindNamed(component) === 'findings' && words && words.start <= run.start && run.end <= words.end,
  )
  return around?.ids[0] ?? null
}

function judge(corpus: Corpus, section: Section): Judgement[] {
  const { words, works: numbered, list } = tellingOf(corpus)
  const { 'named-author': t } = words.judgements
  return section.blocks.flatMap(block =>
    namedIn(block).flatMap(({ names, run }) => {
      const name = names.at(-1) ?? ''
      const works = citedAfter(section, block, run).flatMap(number => corpus.get('references', number) ?? [])
      const leaders = works.flatMap(leadersOf)
      if (works.length === 0) return []
      const finding = findingAround(section, run)
      const cited = numbered(works.map(({ id }) => id))
      const holds = leaders.some(leader => names.some(one => isCalled(leader, one)))
      const detail = holds
        ? say(t.leads, { name: literal(name), works: cited })
        : say(t.othersLead, {
            name: literal(name),
            works: cited,
            leaders: list([...new Set(leaders)].map(literal)),
          })
      const [kind, id] = finding ? (['findings', finding] as const) : (['references', String(works[0]?.id)] as const)
      const likely = neighbourOf(corpus, works, name)
      return [
        judgedUnder(kind, { id }, holds, detail, {
          of: 'wording',
          assumption: words.rules['named-author'].assumes,
          likely,
        }),
      ]
    }),
  )
}

/** The work next to one of those cited that somebody led, in words; null where there is none. */
function neighbourOf(corpus: Corpus, works: readonly Reference[], name: string): string | null {
  const beside = works.flatMap(({ id }) => [id - 1, id + 1]).flatMap(id => corpus.get('references', id) ?? [])
  const meant = beside.find(work => leadersOf(work).some(leader => isCalled(leader, name)))
  const { besideIt } = tellingOf(corpus).words.judgements['named-author']
  return meant ? say(besideIt, { number: meant.id, name: literal(name) }) : null
}

/** Compares an author whom the text names with the first and the last author of the work that it then cites. */
export const namedAuthor: EngineRule = {
  id: 'named-author',
  topic: 'words',
  judge: corpus => corpus.sections.flatMap(section => judge(corpus, section)),
}
