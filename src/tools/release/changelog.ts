import { count } from '../../core/corpus/words.ts'
import { type Change, isNothing } from '../../core/permalinks/changes.ts'
import {
  countsByKind,
  paragraphNews,
  type RecordNews,
  recordNews,
  type TextNews,
  textCalled,
  textNews,
} from '../../core/permalinks/news.ts'
import type { Redirects } from '../../core/schema/redirects.ts'
import type { Plan } from './plan.ts'

/** As many changes as are listed one by one; of more only the number is told. */
const listed = 40

/** What an edition changed, as Markdown: a list for the change log. */
export function changeList(
  { changes, isFirst, resettles }: Pick<Plan, 'changes' | 'isFirst'> & Partial<Pick<Plan, 'resettles'>>,
  redirects: Redirects,
): string {
  if (isFirst) return `- Everything is new: ${counted(changes.added)}.`
  if (isNothing(changes) && resettles)
    return '- No text and no record: some records have rows in place of pages, or pages in place of rows, and their old addresses lead there.'
  if (isNothing(changes))
    return '- No text and no record: the editions before are sealed into the chain, and their words are kept.'
  const reasons = reasonsOf(redirects)
  const records = Map.groupBy(recordNews(changes), ({ what }) => what)
  return [
    ...[...records].flatMap(([what, news]) => recordLines(what, news, reasons)),
    ...textNews(changes).map(textLine),
  ].join('\n')
}

/** Why addresses changed or went since the last edition, by their paths. */
function reasonsOf({ moved, withdrawn, corrected }: Redirects): Map<string, string> {
  const reasons = [
    ...withdrawn,
    ...corrected,
    ...moved.map(({ from, why, edition }) => ({ address: from, why, edition })),
  ]
  return new Map(reasons.filter(({ edition }) => edition === null).map(({ address, why }) => [address, why]))
}

/** What kinds of address are called where their names are those of the program. */
const called: Readonly<Record<string, string>> = { 'review-page': 'further page', value: 'facet value' }

const counted = (changes: readonly Change[]): string =>
  countsByKind(changes)
    .map(([kind, number]) => count(number, called[kind] ?? kind))
    .join(', ')

function recordLines(what: string, news: readonly RecordNews[], reasons: ReadonlyMap<string, string>): string[] {
  const changes = news.flatMap(({ changes }) => changes)
  const head = `- ${what}: ${counted(changes)}.`
  return changes.length > listed ? [head] : [head, ...changes.map(change => `  - ${recordLine(change, reasons)}`)]
}

function recordLine({ path, values, to }: Change, reasons: ReadonlyMap<string, string>): string {
  const step = to !== null ? ` → \`${to}\`` : values ? `: ${inMarkdown(`${values.from} → ${values.to}`)}` : ''
  const reason = reasons.get(path)
  return `\`${path}\`${step}${reason ? `${values ? ';' : ':'} ${inMarkdown(reason)}` : ''}`
}

/**
 * A text as Markdown in one line, which shows it as it is: what could begin a link, a tag or a heading has a backslash
 * before it. A bare address stays one, which leads where it says.
 */
const inMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[\]<>&|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^(?:[#+=-]|\d+(?=[.)]))/gu, '\\$&')
    .replace(/^\\(\d+)/, '$1\\')

const done = { added: 'new', changed: 'changed', withdrawn: 'gone' } as const

function textLine(news: TextNews): string {
  const phrases = paragraphNews(news).map(
    ({ what, paragraphs }) =>
      `${done[what]} ${paragraphs.length > 1 ? 'paragraphs' : 'paragraph'} ${paragraphs.map(({ number }) => number).join(', ')}`,
  )
  return `- Text of ${textCalled(news.path)}: ${news.whole ?? (phrases.join('; ') || 'order or title')}.`
}

/**
 * A change log with an edition's entry on top. A part on top that is still called unreleased becomes the edition's, with
 * all that it says.
 */
export function withEdition(
  log: string,
  { edition: { version, date, summary } }: Pick<Plan, 'edition'>,
  list: string,
): string {
  const [top = '', ...parts] = log.split(/^(?=## )/m)
  const isOpen = /^## .*unreleased/i.test(parts[0] ?? '')
  const told = isOpen
    ? parts
        .shift()
        ?.replace(/^.*\n?/, '')
        .trim()
    : null
  const entry = [`## ${version}, ${date}`, summary && inMarkdown(summary), told, list].filter(Boolean).join('\n\n')
  return `${[top.trim() || '# Changelog', entry, ...parts.map(part => part.trim())].join('\n\n')}\n`
}
