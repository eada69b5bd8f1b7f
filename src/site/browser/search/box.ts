import { type Found, search } from '../../../outputs/search/search.ts'
import { need } from '../dom.ts'
import { scriptWords } from '../words.ts'
import { walkable } from './keys.ts'
import { index } from './load.ts'
import { resultLists } from './results.ts'
import { statusText } from './status.ts'

/** A search that a reader can use: the field, and what is found. */
export interface Box {
  input: HTMLInputElement
  /** Looks for what is asked for, and shows it. */
  run(): Promise<void>
}

/** How long a screen reader is left alone after the last key, in milliseconds. */
const pause = 350

/**
 * Makes a search of an element that holds a form with a field, a `[role=status]` and a `.found` for the results. Enter
 * opens the first result, also where it is still being looked for; the arrows lead to the others. `most` is how many are
 * shown at first; `changed` is told what is asked for.
 */
export function searchBox(root: HTMLElement, most: number, changed: (text: string) => void): Box {
  const [form, input, status, results] = [
    need<HTMLFormElement>('form', root),
    need<HTMLInputElement>('input[type=search]', root),
    need('[role=status]', root),
    need('.found', root),
  ]
  let shownFor: string | null = null
  let opens = false
  let speaking = 0

  const say = (text: string): void => {
    clearTimeout(speaking)
    speaking = window.setTimeout(() => {
      status.textContent = text
    }, pause)
  }

  async function run(): Promise<void> {
    const text = input.value.trim()
    if (text === shownFor) return
    shownFor = text
    results.classList.add('stale')
    try {
      const source = await index()
      const found = await search(source, input.value, most)
      if (text !== input.value.trim()) return
      show(found, text)
      results.replaceChildren(...resultLists(found, text, entries => source.shown(entries)))
    } catch {
      shownFor = null
      say(scriptWords('search').searchScript.notLoaded)
    }
    results.classList.remove('stale')
    if (opens) openFirst()
  }

  function show(found: Found, text: string): void {
    // Where nothing was found, the page's list of all names stays in view.
    root.classList.toggle('asked', found.total > 0)
    say(statusText(scriptWords('search'), found, text))
  }

  function openFirst(): void {
    opens = false
    results.querySelector<HTMLAnchorElement>('li a')?.click()
  }

  input.addEventListener('input', () => {
    opens = false
    changed(input.value.trim())
    void run()
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    if (input.value.trim() === '') return
    opens = true
    if (results.classList.contains('stale')) return
    if (shownFor === input.value.trim()) openFirst()
    else void run()
  })
  walkable(root, input)
  return { input, run }
}
