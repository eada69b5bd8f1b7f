import { chartScripts } from './chart/page.ts'
import { answer } from './held.ts'
import { addStyles, runScript } from './scripts.ts'
import { scriptWords } from './words.ts'

/** What each button says while nothing is wrong. */
const labels = new WeakMap<HTMLButtonElement, string>()

async function open(button: HTMLButtonElement, query: string): Promise<void> {
  const label = labels.get(button) ?? button.textContent ?? ''
  labels.set(button, label)
  const id = button.dataset['chart'] ?? ''
  const figure = button.closest('figure')
  if (!figure) return
  button.disabled = true
  void addStyles('chart.css')
  try {
    await Promise.all([runScript('chart.js'), runScript(`charts/${id}.js`)])
    button.textContent = label
    chartScripts().explore?.(figure, query)
  } catch {
    button.textContent = scriptWords('acts').actsScript.chartNotLoaded
    button.removeAttribute('aria-label')
    button.disabled = false
  }
}

/** Offers to explore each chart of the page: the script for it is asked for only then, or when the address asks for it. */
export function offerCharts(): void {
  answer('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('button[data-chart]')
    if (button && !button.disabled) void open(button, '')
  })
  const wanted = new URLSearchParams(location.search).get('chart')
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-chart]')) {
    if (button.dataset['chart'] === wanted) void open(button, location.search)
  }
}
