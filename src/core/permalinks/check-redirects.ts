import { code, suggest } from '../corpus/words.ts'
import type { Checked } from './check.ts'
import { ledgerFile } from './ledger.ts'
import { redirectsFile } from './read.ts'

/** A statement of the redirects: which address it is about, and where it stands in the file. */
interface Statement {
  address: string
  place: readonly (string | number)[]
}

/** Reports what can't be in the list of redirects: addresses that were never published, circles, ways to nowhere. */
export function checkRedirects(checked: Checked): void {
  const { moved, withdrawn, corrected } = checked.publication.redirects
  const leaving = [
    ...moved.map(({ from }, at): Statement => ({ address: from, place: ['moved', at, 'from'] })),
    ...withdrawn.map(({ address }, at): Statement => ({ address, place: ['withdrawn', at, 'address'] })),
  ]
  const staying = corrected.map(({ address }, at): Statement => ({ address, place: ['corrected', at, 'address'] }))
  for (const statement of leaving) checkLeaving(checked, statement)
  for (const statement of [...leaving, ...staying]) checkWasPublished(checked, statement)
  checkOnce(checked, leaving)
  checkRefuting(checked)
  checkTargets(checked, new Set(leaving.map(({ address }) => address)))
  checkCircles(checked)
}

function checkLeaving({ publication, current, report }: Checked, { address, place }: Statement): void {
  if (!current.has(address)) return
  report(
    'redirect/live',
    publication.placeIn('redirects', place),
    `${code(address)} is still an address of the review.`,
    'Only what nothing stands at any more can lead elsewhere: take this out, or what stands there.',
  )
}

function checkWasPublished({ publication, report }: Checked, { address, place }: Statement): void {
  const { ledger, whole } = publication
  if (!whole.ledger || ledger.has(address)) return
  report(
    'redirect/unpublished',
    publication.placeIn('redirects', place),
    `${code(address)} was never published.`,
    suggest(address, ledger.keys()) ?? `What was published stands in ${code(ledgerFile)}.`,
  )
}

function checkOnce({ publication, report }: Checked, leaving: readonly Statement[]): void {
  const seen = new Set<string>()
  for (const { address, place } of leaving) {
    if (seen.has(address))
      report(
        'redirect/duplicate',
        publication.placeIn('redirects', place),
        `What became of ${code(address)} is said twice.`,
        `Say it once, under ${code('moved')} or under ${code('withdrawn')}.`,
      )
    seen.add(address)
  }
}

/** Reports works that are said to refute something and are not in the bibliography. */
function checkRefuting({ publication, known, report }: Checked): void {
  publication.redirects.withdrawn.forEach(({ refuted }, at) => {
    refuted.forEach((work, index) => {
      if (known.has('references', String(work))) return
      report(
        'reference/unknown',
        publication.placeIn('redirects', ['withdrawn', at, 'refuted', index]),
        `There is no reference ${work}.`,
        'Name the work by its number in the bibliography.',
      )
    })
  })
}

function checkTargets({ publication, current, moved: gone, report }: Checked, leaving: ReadonlySet<string>): void {
  const { moved, withdrawn } = publication.redirects
  const named = [
    ...moved.map(({ to }, at): Statement => ({ address: to, place: ['moved', at, 'to'] })),
    ...withdrawn.flatMap(({ see }, at) =>
      see.map((address, index): Statement => ({ address, place: ['withdrawn', at, 'see', index] })),
    ),
  ]
  for (const { address, place } of named)
    if (!current.has(address) && !leaving.has(address) && !gone.has(address))
      report(
        'redirect/nowhere',
        publication.placeIn('redirects', place),
        `Nothing stands at ${code(address)}.`,
        suggest(address, current.keys()) ?? `The addresses of the review are listed in ${code(ledgerFile)}.`,
      )
}

/** Reports each circle once, at the first of its moves. */
function checkCircles({ publication, moved: next, report }: Checked): void {
  const { moved } = publication.redirects
  const told = new Set<string>()
  moved.forEach(({ from }, at) => {
    const way = [from]
    for (let step = next.get(from); step !== undefined && !way.includes(step); step = next.get(step)) way.push(step)
    const closes = next.get(way.at(-1) as string) === from
    if (!closes || way.some(address => told.has(address))) return
    for (const address of way) told.add(address)
    report(
      'redirect/circular',
      publication.placeIn('redirects', ['moved', at, 'to']),
      `Following ${code(from)} leads back to itself${way.length > 1 ? `, through ${way.slice(1).map(code).join(', ')}` : ''}.`,
      `Let one of them lead to an address that stands, in ${code(redirectsFile)}.`,
    )
  })
}
