import type { Search } from '../../schema/search.ts'
import { code, suggest } from '../words.ts'
import { inside, type Linking } from './context.ts'
import { checkKnown } from './known.ts'

type Asked = Search['searches'][number]

/** Checks what a search names, and that it took and refused no more works than were looked at. */
export function checkSearch(linking: Linking): void {
  const { search } = linking
  if (!search?.value) return
  const { places, reasons, searches } = search.value
  checkOnce(linking, 'places', places)
  checkOnce(linking, 'reasons', reasons)
  const taken = new Set<number>()
  for (const [index, asked] of searches.entries()) {
    for (const [at, id] of asked.places.entries())
      checkListed(linking, 'place', places, id, ['searches', index, 'places', at])
    for (const [at, { reason }] of asked.refused.entries())
      checkListed(linking, 'reason', reasons, reason, ['searches', index, 'refused', at, 'reason'])
    checkTaken(linking, asked, index, taken)
    checkCount(linking, asked, index)
  }
}

function checkOnce({ search, report }: Linking, list: 'places' | 'reasons', items: readonly { id: string }[]): void {
  const seen = new Set<string>()
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id) && search)
      report(
        'id/duplicate',
        inside(search)(list, index, 'id')(),
        `${code(id)} stands twice in ${code(list)}.`,
        'Give one of the two another id.',
      )
    seen.add(id)
  }
}

function checkListed(
  { search, report }: Linking,
  what: 'place' | 'reason',
  items: readonly { id: string }[],
  id: string,
  path: readonly (string | number)[],
): void {
  if (!search || items.some(item => item.id === id)) return
  const ids = items.map(item => item.id)
  report(
    'search/unknown',
    inside(search)(...path)(),
    `The search has no ${what} ${code(id)}.`,
    suggest(id, ids) ?? `List it under ${code(`${what}s`)}.`,
  )
}

/** A work counts where it was found first: found again it is a repeated hit. */
function checkTaken(linking: Linking, { taken }: Asked, index: number, before: Set<number>): void {
  const { search, report } = linking
  if (!search) return
  for (const [at, ref] of taken.entries()) {
    const place = inside(search)('searches', index, 'taken', at)
    checkKnown(linking, 'references', String(ref), place)
    if (before.has(ref))
      report(
        'list/repeated',
        place(),
        `Work ${ref} was taken by an earlier search.`,
        'Keep it where it was found first: found again it counts as a repeated hit.',
      )
    before.add(ref)
  }
}

function checkCount({ search, report }: Linking, { looked, taken, refused }: Asked, index: number): void {
  const told = taken.length + refused.reduce((sum, { count }) => sum + count, 0)
  if (!search || told <= looked) return
  report(
    'search/count',
    inside(search)('searches', index, 'looked')(),
    `${told} works were taken or refused, but only ${looked} looked at.`,
    'Correct one of the numbers: what is neither taken nor refused is counted by itself.',
  )
}
