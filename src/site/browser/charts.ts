import { chartScripts } from './chart/page.ts'
import { el } from './dom.ts'

/** The folder that the scripts stand in; known only while a script is first run. */
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src)

const loading = new Map<string, Promise<void>>()

/** Asks for a script of the site, once. */
function load(file: string): Promise<void> {
  const known = loading.get(file)
  if (known) return known
  const asked = new Promise<void>((resolve, reject) => {
    const script = el('script', { src: new URL(file, folder).href })
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${file} can not be read`))
    document.head.append(script)
  })
  loading.set(file, asked)
  return asked
}

async function open(button: HTMLButtonElement, query: string): Promise<void> {
  const id = button.dataset['chart'] ?? ''
  const figure = button.closest('figure')
  if (!figure) return
  button.disabled = true
  if (!loading.has('chart.js'))
    document.head.append(el('link', { rel: 'stylesheet', href: new URL('chart.css', folder).href }))
  try {
    await Promise.all([load('chart.js'), load(`charts/${id}.js`)])
    chartScripts().explore?.(figure, query)
  } catch {
    button.textContent = 'The chart could not be loaded'
  }
}

/** Offers to explore each chart of the page: the script for it is asked for only then, or when the address asks for it. */
export function offerCharts(): void {
  const wanted = new URLSearchParams(location.search).get('chart')
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-chart]')) {
    button.hidden = false
    button.addEventListener('click', () => void open(button, ''))
    if (button.dataset['chart'] === wanted) void open(button, location.search)
  }
}
