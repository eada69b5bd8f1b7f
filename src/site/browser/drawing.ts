import { say } from '../../core/catalogue/say.ts'
import type { DrawnStep } from '../../outputs/schematics/steps.ts'
import { el, need } from './dom.ts'
import { drawn, glide } from './drawing/glide.ts'
import { drawingScripts } from './drawing/page.ts'
import { scriptWords } from './words.ts'

/** How long each step stays while a drawing plays, in milliseconds: its words are to be read. */
const stay = 2600

/** Ends what plays: one drawing of a page at a time. */
let pause: (() => void) | null = null

/** Lets a reader go through the steps of a drawing, by buttons or arrow keys, or play them once; `player` holds its buttons. */
function play(player: HTMLElement): void {
  const figure = player.closest('figure')
  const steps: DrawnStep[] = drawingScripts().drawings?.[player.dataset['drawing'] ?? ''] ?? []
  if (!figure || steps.length === 0) return
  const { drawingScript: t } = scriptWords('drawing')
  const moving = need<HTMLElement>('.moving', figure)
  const says = [...figure.querySelectorAll('.frames li')]
  const toggle = need<HTMLButtonElement>('[data-do=play]', player)
  const on = need<HTMLButtonElement>('[data-do=step]', player)
  const back = el('button', { type: 'button' }, t.back)
  const status = el('span', { role: 'status' })
  let at = steps.length - 1
  let timer: ReturnType<typeof setTimeout> | undefined
  let settle = () => {}

  const show = (index: number, gliding: boolean) => {
    settle()
    const before = steps[at]?.elements ?? []
    const now = steps[index]?.elements ?? []
    settle = () => {}
    if (gliding) settle = glide(moving, before, now)
    else moving.replaceChildren(...drawn(now))
    at = index
    for (const [place, words] of says.entries())
      if (place === at) words.setAttribute('aria-current', 'step')
      else words.removeAttribute('aria-current')
    status.replaceChildren(
      say(t.step, { n: at + 1, all: steps.length }),
      el('span', { class: 'unseen' }, `: ${steps[at]?.says ?? ''}`),
    )
  }
  const stop = () => {
    clearTimeout(timer)
    pause = null
    toggle.textContent = t.play
  }
  const go = (index: number) => {
    pause?.()
    show((index + steps.length) % steps.length, false)
  }
  const run = () => {
    const next = at + 1
    if (next === steps.length) return stop()
    show(next, true)
    timer = setTimeout(run, stay)
  }
  toggle.addEventListener('click', () => {
    if (pause === stop) return stop()
    pause?.()
    pause = stop
    toggle.textContent = t.pause
    if (at === steps.length - 1) show(0, false)
    timer = setTimeout(run, stay)
  })
  on.addEventListener('click', () => go(at + 1))
  back.addEventListener('click', () => go(at - 1))
  player.addEventListener('keydown', event => {
    const keys: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: steps.length - 1 }
    const next = keys[event.key]
    if (event.key === 'Escape') pause?.()
    if (next === undefined) return
    event.preventDefault()
    go(next)
  })
  player.append(back, status)
  player.classList.add('ready')
}

drawingScripts().play = play
