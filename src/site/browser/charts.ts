import { chartScripts } from './chart/page.ts'
import { addStyles, runScript } from './scripts.ts'
import { scriptWords } from './words.ts'

async function open(button: HTMLButtonElement, label: string, query: string): Promise<void> {
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
    button.textContent = scriptWords('atlas').atlasScript.chartNotLoaded
    button.disabled = false
  }
}

/** Offers to explore each chart of the page: the script for it is asked for only then, or when the address asks for it. */
export function offerCharts(): void {
  const wanted = new URLSearchParams(location.search).get('chart')
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-chart]')) {
    const label = button.textContent ?? ''
    button.hidden = false
    button.addEventListener('click', () => void open(button, label, ''))
    if (button.dataset['chart'] === wanted) void open(button, label, location.search)
  }
}
