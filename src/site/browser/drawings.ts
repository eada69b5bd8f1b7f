import { drawingScripts } from './drawing/page.ts'
import { answer } from './held.ts'
import { runScript } from './scripts.ts'
import { scriptWords } from './words.ts'

/** Offers to play each drawing of the page that has steps: the script for it is asked for only then. */
export function offerDrawings(): void {
  answer('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-do]')
    const player = button?.closest<HTMLElement>('[data-drawing]')
    if (button && player && !player.classList.contains('ready')) void open(player, button)
  })
}

async function open(player: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const id = player.dataset['drawing'] ?? ''
  try {
    await Promise.all([runScript('drawing.js'), runScript(`drawings/${id}.js`)])
    if (player.classList.contains('ready')) return
    drawingScripts().play?.(player)
    button.click()
  } catch {
    button.textContent = scriptWords('acts').actsScript.stepsNotLoaded
  }
}
