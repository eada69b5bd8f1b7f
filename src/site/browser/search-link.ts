import { answer } from './held.ts'
import { runScript } from './scripts.ts'
import { opensSearch, setSlash, slashWorks } from './search/slash.ts'

/**
 * Lets the link to the search, and the key `/`, open it over the page; on the search page they lead to its field. The
 * search itself is asked for on first use.
 */
export function offerSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.to-search')
  if (!link) return
  const field = document.querySelector<HTMLInputElement>('.searching input[type=search]')
  const open = (): void => {
    if (field) field.focus()
    else void openSearch(link)
  }
  answer('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (!link.contains(event.target as Node)) return
    event.preventDefault()
    open()
  })
  answer('keydown', event => {
    if (!opensSearch(event)) return
    event.preventDefault()
    open()
  })
  if (field) preparePage(field)
}

/** Makes the search page ready: it asks for the search when its address holds a query, or when its field is chosen. */
function preparePage(field: HTMLInputElement): void {
  if (new URLSearchParams(location.search).get('q')) void searchScript()
  else field.addEventListener('focus', searchScript, { once: true })
  const slash = document.querySelector<HTMLInputElement>('.searching input[type=checkbox]')
  if (!slash) return
  slash.checked = slashWorks()
  slash.addEventListener('change', () => setSlash(slash.checked))
}

type Search = { atlas?: { openSearch?: (typed: () => string) => Promise<void> } }

let opening = false

/** Asks for the search where it is not there yet, keeps what is typed meanwhile, and opens it with that. */
async function openSearch(link: HTMLAnchorElement): Promise<void> {
  if (opening) return
  opening = true
  let typed = ''
  const keep = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') typed += '\n'
    else if (event.key === 'Backspace') typed = typed.slice(0, -1)
    else if (event.key.length === 1) typed += event.key
    else return
    event.preventDefault()
  }
  const stop = answer('keydown', keep)
  await searchScript()
  const show = (self as Search).atlas?.openSearch
  if (show) await show(() => typed)
  else location.href = link.href
  stop()
  opening = false
}

/** Asks for the script of the search; where it can't be had, its link leads on. */
const searchScript = (): Promise<void> => runScript('search.js').catch(() => {})
