import { count } from '../../core/corpus/words.ts'
import type { Author } from '../../core/schema/author.ts'
import { authorList, shortAuthors, workText } from '../../core/words/work-names.ts'
import type { Merged } from './merge.ts'
import type { Resolved } from './resolve.ts'
import type { WorkFields } from './work.ts'

/** What an import would do, and what it leaves out, for the curator to read before anything is written. */
export function importText(merged: readonly Merged[], faults: readonly string[]): string {
  const fresh = merged.filter(({ ground }) => ground === null)
  const there = merged.filter(({ ground }) => ground !== null)
  const parts = [
    ...faults,
    fresh.length > 0 && `New: ${count(fresh.length, 'work')}\n${fresh.map(newText).join('')}`,
    there.length > 0 && `In the bibliography already: ${count(there.length, 'work')}\n${there.map(knownText).join('')}`,
  ]
  return `${parts.filter(part => part !== false).join('\n')}`
}

const newText = (merged: Merged): string =>
  `  ${merged.id}  ${nameOf(merged.work.fields)}${keyOf(merged)}\n` +
  (merged.alike === null
    ? ''
    : `       has the title of ${merged.alike} and another DOI: is it the same work? Then give one of them \`same-as\`.\n`) +
  droppedText(merged)

function knownText(merged: Merged): string {
  const { id, ground, adds, differs } = merged
  const added = Object.keys(adds)
  return [
    `  ${id}  ${nameOf(merged.work.fields)}${keyOf(merged)}, by ${ground}\n`,
    added.length > 0 && `       adds ${added.join(', ')}\n`,
    ...differs.map(
      ({ field, kept, offered }) => `       keeps ${field} ${show(kept)}; the library has ${show(offered)}\n`,
    ),
    droppedText(merged),
  ]
    .filter(line => line !== false)
    .join('')
}

const droppedText = ({ work }: Merged): string =>
  work.dropped.length > 0 ? `       leaves out ${work.dropped.join(', ')}\n` : ''

const keyOf = ({ work }: Merged): string => (work.key === null ? '' : ` (${work.key})`)

const nameOf = ({ author = [], others = false, year, title }: WorkFields): string =>
  [shortAuthors(author, others), year, title && `"${shortened(workText(title))}"`].filter(Boolean).join(', ') ||
  'a work without a name'

const shortened = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text)

function show(value: unknown): string {
  if (Array.isArray(value)) return `"${shortened(authorList(value as Author[]))}"`
  return typeof value === 'string' ? `"${shortened(workText(value))}"` : String(value)
}

/** What a registry told of works, and what was not taken and why. */
export function resolvedText(found: readonly Resolved[]): string {
  if (found.length === 0) return 'Every work has its title, its DOI and its authors.\n'
  const taken = found.filter(({ adds }) => Object.keys(adds).length > 0)
  const left = found.filter(({ adds }) => Object.keys(adds).length === 0)
  return [
    `Asked about ${count(found.length, 'work')}; ${taken.length} gain something.\n`,
    ...taken.map(resolved => `  ${line(resolved)}\n${gained(resolved)}${kept(resolved)}`),
    ...left.map(resolved => `  ${line(resolved)}: ${resolved.why ?? 'nothing that it lacks'}\n${kept(resolved)}`),
  ].join('')
}

const line = ({ reference }: Resolved): string => `${reference.id}  ${nameOf(reference)}`

const gained = ({ adds: { identified, ...adds } }: Resolved): string =>
  Object.entries(adds)
    .map(([field, value]) => `       adds ${field} ${show(value)}\n`)
    .join('') + (identified ? `       from ${identified.at ?? identified.copy}, by ${identified.by}\n` : '')

const kept = ({ differs }: Resolved): string =>
  differs
    .map(({ field, kept, offered }) => `       keeps ${field} ${show(kept)}; the registry has ${show(offered)}\n`)
    .join('')
