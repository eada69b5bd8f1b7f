import { basename } from 'node:path'
import { diskEffects } from '../../core/corpus/effects.ts'
import { readCopies } from '../../core/corpus/read/copies.ts'
import type { Corpus, Problem } from '../../core/corpus/types.ts'
import { count } from '../../core/corpus/words.ts'
import { copiedRun } from '../../core/sources/copied.ts'
import { otherTexts, type Proof, prove, type Unasked } from '../../core/sources/proof.ts'
import { Refusal } from '../release/refusal.ts'

/** A curator's copies of cited works, and the files beside them that are none. */
export type Copies = Awaited<ReturnType<typeof readCopies>>

/** The copies in a folder. Throws a `Refusal` where it holds none. */
export async function copiesIn(folder: string): Promise<Copies> {
  const read = await readCopies(diskEffects(folder))
  if (read.copies.length > 0) return read
  throw new Refusal(
    `${folder} holds no copy of a work: text files named by its number, such as ref-94.txt, with the title on the first line.${read.unread.map(({ file, why }) => `\n  ${file}: ${why}`).join('')}`,
  )
}

/** What was proved against copies, and last what could not be checked, and why. */
export function provedText(
  { records }: Corpus,
  problems: readonly Problem[],
  { copies, unread }: Copies,
  paint = (text: string) => text,
): string {
  const claims = { works: records.references, checks: records['source-checks'] }
  const proofs = prove(claims, copies)
  const works = new Set(copies.map(({ ref }) => ref))
  const copied = problems.filter(({ code }) => code === 'source/copied').length
  const head = `${count(copies.length, 'copy', 'copies')} of ${count(works.size, 'work')}: ${proved(proofs)}; ${copied === 0 ? 'no text has' : count(copied, 'text has', 'texts have')} ${copiedRun} words in a row from them.`
  const left = [
    ...unasked(proofs),
    ...told('no title is known', untitled(claims.works)),
    ...told('the copy is another text than the one that was read', otherTexts(claims.checks, copies)),
    ...told('a copy of a work that the review does not have', strangers(claims.works, works)),
    ...unread.map(({ file, why }) => `${basename(file)}: ${why}`),
  ]
  if (left.length === 0) return `${head}\nNothing was left unchecked.\n`
  return `${head}\n${paint('Not checked:')}\n${left.map(line => `${paint('  -')} ${line}\n`).join('')}`
}

/** How many were found of those that were looked for: `12 of 12 passages found, 3 of 4 numbers, 5 of 5 titles`. */
function proved(proofs: readonly Proof[]): string {
  const asked = proofs.filter(({ result }) => result !== 'unasked')
  const parts = (['passage', 'number', 'title'] as const).map(what => {
    const own = asked.filter(proof => proof.what === what)
    return `${own.filter(({ result }) => result === 'found').length} of ${count(own.length, what)}`
  })
  return `${parts.join(', ')} found`
}

/** What was not asked, by the reason. */
function unasked(proofs: readonly Proof[]): string[] {
  const left = (what: Proof['what'], why: Unasked) =>
    proofs.filter(proof => proof.result === 'unasked' && proof.what === what && proof.why === why)
  const lost = left('passage', 'no-copy')
  const silent = left('passage', 'says-nothing')
  return [
    ...(lost.length > 0 ? [`${count(lost.length, 'source check')}, no copy of the work: ${numbers(lost)}`] : []),
    ...(silent.length > 0
      ? [`${count(silent.length, 'source check')} by which the work says nothing: no passage to look for`]
      : []),
    ...told('its title, no copy', refsOf(left('title', 'no-copy'))),
    ...told('its title, the copy has none on its first line', refsOf(left('title', 'no-title'))),
  ]
}

const refsOf = (proofs: readonly Proof[]): number[] => proofs.map(({ ref }) => ref)

const numbers = (proofs: readonly Proof[]): string => [...new Set(refsOf(proofs))].sort((a, b) => a - b).join(', ')

const told = (what: string, refs: readonly number[]): string[] =>
  refs.length > 0 ? [`${count(refs.length, 'work')}, ${what}: ${refs.join(', ')}`] : []

const untitled = (works: readonly { id: number; title: string | null }[]): number[] =>
  works.flatMap(({ id, title }) => (title === null ? [id] : []))

function strangers(works: readonly { id: number }[], copied: ReadonlySet<number>): number[] {
  const known = new Set(works.map(({ id }) => id))
  return [...copied].filter(ref => !known.has(ref))
}
