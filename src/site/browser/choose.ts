import { say } from '../../core/catalogue/say.ts'
import { type AbilityVerdict, overall, verdicts } from '../../outputs/choose/verdict.ts'
import { need, ready, setQuery } from './dom.ts'
import { scriptWords } from './words.ts'

const chooser = need('.chooser')
const boxes = [...chooser.querySelectorAll<HTMLInputElement>('input[name=need]')]
const rows = [...chooser.querySelectorAll<HTMLTableRowElement>('.abilities tbody tr')]
const sections = new Map(
  [...chooser.querySelectorAll<HTMLElement>('.ability')].map(section => [section.dataset['technique'], section]),
)

const asked = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value)

function saidOf(row: HTMLElement, needs: readonly string[]): AbilityVerdict[] {
  const cells = [...row.querySelectorAll<HTMLElement>('td')]
  return cells.flatMap(({ dataset: { need, can } }) => (needs.includes(need ?? '') ? [can as AbilityVerdict] : []))
}

/** Puts the techniques that meet the needs first, says of each how well, and dims what was not asked for. */
function draw(): void {
  const needs = asked()
  const judged = rows.map((row, place) => ({ row, place, verdict: overall(saidOf(row, needs)) }))
  const rank = (verdict: AbilityVerdict) => verdicts.indexOf(verdict)
  const sorted =
    needs.length === 0 ? judged : judged.sort((a, b) => rank(a.verdict) - rank(b.verdict) || a.place - b.place)
  chooser.classList.toggle('asked', needs.length > 0)
  for (const { row, verdict } of sorted) {
    const section = sections.get(row.dataset['technique'])
    row.parentElement?.append(row)
    section?.parentElement?.append(section)
    for (const element of [row, section]) if (element) element.dataset['verdict'] = needs.length > 0 ? verdict : ''
  }
  for (const element of chooser.querySelectorAll<HTMLElement>('[data-need]'))
    element.classList.toggle('wanted', needs.includes(element.dataset['need'] ?? ''))
  need('.tally', chooser).textContent = tally(needs, sorted)
}

function tally(needs: readonly string[], judged: readonly { row: HTMLElement; verdict: AbilityVerdict }[]): string {
  if (needs.length === 0) return ''
  const names = (wanted: AbilityVerdict) =>
    judged.flatMap(({ row, verdict }) =>
      verdict === wanted ? (row.querySelector('th')?.textContent?.trim() ?? []) : [],
    )
  const { chooseScript: t } = scriptWords('choose')
  const parts = verdicts.flatMap(verdict => {
    const list = names(verdict)
    return list.length > 0 ? [say(t[verdict], { list: list.join(', ') })] : []
  })
  return (names('yes').length === 0 ? [t.none, ...parts] : parts).join(' ')
}

function restore(): void {
  const wanted = (new URLSearchParams(location.search).get('need') ?? '').split(',')
  for (const box of boxes) box.checked = wanted.includes(box.value)
  draw()
}

function keep(): void {
  setQuery(asked().length > 0 ? `need=${asked().join(',')}` : '')
  draw()
}

for (const box of boxes) box.addEventListener('change', keep)
addEventListener('popstate', restore)
// What a reader has ticked while this script was on its way counts, unless the address asks for something.
if (asked().length > 0 && !new URLSearchParams(location.search).has('need')) keep()
else restore()
ready('choose')
