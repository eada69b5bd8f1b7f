import { drawingScripts } from './drawing/page.ts'
import { runScript } from './scripts.ts'
import { scriptWords } from './words.ts'

/** Offers to play each drawing of the page that has steps: the script for it is asked for only then. */
export function offerDrawings(): void {
  for (const player of document.querySelectorAll<HTMLElement>('[data-drawing]')) {
    player.hidden = false
    player.addEventListener('click', event => {
      const button = (event.target as Element).closest<HTMLButtonElement>('[data-do]')
      if (button && !player.classList.contains('ready')) void open(player, button)
    })
  }
}

async function open(player: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const id = player.dataset['drawing'] ?? ''
  try {
    await Promise.all([runScript('drawing.js'), runScript(`drawings/${id}.js`)])
    if (player.classList.contains('ready')) return
    drawingScripts().play?.(player)
    button.click()
  } catch {
    button.textContent = scriptWords('atlas').atlasScript.stepsNotLoaded
  }
}
