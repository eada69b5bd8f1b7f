import { literal } from '../../basics/literal.ts'
import { say } from '../../catalogue/say.ts'
import { isCitation } from '../../corpus/section-records.ts'
import { kindNamed } from '../../corpus/text/components.ts'
import type { Block, Corpus, Section, TextRun } from '../../corpus/types.ts'
import type { Reference } from '../../kinds/reference.ts'
import type { Author } from '../../schema/author.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judgedUnder } from '../types.ts'

const naming = /(\p{Lu}[\p{L}’'-]+)\s+and\s+(?:his\s+|her\s+|their\s+)?co-workers|group\s+of\s+(\p{Lu}[\p{L}’'-]+)/gu

const family = (author: Author): string => ('literal' in author ? author.literal : author.family)

/** The family names of the first and the last author of a work. */
const leadersOf = ({ author }: Reference): string[] =>
  [author.at(0), author.at(-1)].flatMap(one => (one ? [family(one)] : []))

/** The authors whom a block names with their co-workers or group, each with the run of text in which that begins. */
function namedIn({ runs }: Block): { name: string; run: TextRun }[] {
  const text = runs.map(({ text }) => text).join('')
  return [...text.matchAll(naming)].flatMap(({ 1: first, 2: second, index }) => {
    const run = runAt(runs, index)
    return run ? [{ name: first ?? second ?? '', run }] : []
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
    namedIn(block).flatMap(({ name, run }) => {
      const works = citedAfter(section, block, run).flatMap(number => corpus.get('references', number) ?? [])
      const leaders = works.flatMap(leadersOf)
      if (works.length === 0) return []
      const finding = findingAround(section, run)
      const cited = numbered(works.map(({ id }) => id))
      const holds = leaders.includes(name)
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
  const meant = beside.find(work => leadersOf(work).includes(name))
  const { besideIt } = tellingOf(corpus).words.judgements['named-author']
  return meant ? say(besideIt, { number: meant.id, name: literal(name) }) : null
}

/** Compares an author whom the text names with the first and the last author of the work that it then cites. */
export const namedAuthor: EngineRule = {
  id: 'named-author',
  topic: 'words',
  judge: corpus => corpus.sections.flatMap(section => judge(corpus, section)),
}
