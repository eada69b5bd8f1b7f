import { say } from '../../core/catalogue/say.ts'
import { el } from './dom.ts'
import { scriptWords } from './words.ts'

const { ladderScript: t } = scriptWords('ladder')

/** The place of the stepper on the page that the address names, so that a step can be shared. */
const parameter = 'step'

/** Lets a reader walk up and down the first ladder of each group, by buttons or arrow keys; the others follow the charge. */
function stepThrough(group: HTMLElement, isFirst: boolean): void {
  const [first, ...others] = [...group.querySelectorAll<HTMLElement>('.ladder')]
  if (!first) return
  const rungs = [...first.querySelectorAll<HTMLElement>('li')]
  const status = el('span', { role: 'status' })
  const back = el('button', { type: 'button' }, t.back)
  const on = el('button', { type: 'button' }, t.next)
  const bar = group.querySelector<HTMLElement>('.stepper')
  if (!bar) return
  bar.append(back, on, status)
  let at = -1

  const mark = (ladder: number, index: number) => {
    const list = [...group.querySelectorAll('.ladder')][ladder]
    const lane = laneOf(group, ladder)
    for (const [place, rung] of [...(list?.querySelectorAll('li') ?? [])].entries())
      rung.classList.toggle('here', place === index)
    for (const [place, circle] of [...(lane?.querySelectorAll('[data-rung]') ?? [])].entries())
      circle.classList.toggle('here', place === index)
  }
  const go = (index: number) => {
    at = Math.max(0, Math.min(rungs.length - 1, index))
    mark(0, at)
    const charge = rungs[at]?.dataset['at']
    for (const [index, ladder] of others.entries()) mark(index + 1, reached(ladder, charge))
    status.replaceChildren(
      say(t.stage, { n: at + 1, all: rungs.length }),
      el('span', { class: 'unseen' }, `: ${textOf(rungs[at])}`),
    )
    if (isFirst) keep(at + 1)
  }
  back.addEventListener('click', () => go(at - 1))
  on.addEventListener('click', () => go(at + 1))
  bar.addEventListener('keydown', event => {
    const move: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rungs.length - 1,
    }
    const next = move[event.key]
    if (next === undefined) return
    event.preventDefault()
    go(next)
  })
  const wanted = isFirst ? Number(new URLSearchParams(location.search).get(parameter)) : 0
  if (wanted > 0) go(wanted - 1)
}

/** The lane of a ladder in the strip; a ladder whose charge is not known has none. */
function laneOf(group: HTMLElement, ladder: number): Element | undefined {
  const lanes = [...group.querySelectorAll<HTMLElement>('.lane')]
  return lanes.find(lane => lane.dataset['ladder'] === String(ladder))
}

/** The last stage of a ladder that a charge reaches. */
function reached(ladder: HTMLElement, charge: string | undefined): number {
  if (charge === undefined) return -1
  const places = [...ladder.querySelectorAll<HTMLElement>('li')].map(({ dataset }) =>
    dataset['at'] === undefined ? Number.NaN : Number(dataset['at']),
  )
  return places.findLastIndex(place => place <= Number(charge) + 1e-6)
}

const textOf = (rung: HTMLElement | undefined): string =>
  [...(rung?.querySelectorAll('.phases, .state, .charge') ?? [])]
    .map(({ textContent }) => textContent?.trim())
    .filter(Boolean)
    .join('; ')

function keep(step: number): void {
  const parameters = new URLSearchParams(location.search)
  parameters.set(parameter, String(step))
  history.replaceState(null, '', `?${parameters}${location.hash}`)
}

for (const [index, group] of [...document.querySelectorAll<HTMLElement>('.ladders')].entries())
  stepThrough(group, index === 0)
