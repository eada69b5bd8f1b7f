import { el } from '../dom.ts'
import { addMarks, addStyles } from '../scripts.ts'
import { scriptWords } from '../words.ts'
import { searchBox } from './box.ts'
import { address, index } from './load.ts'

const { searchScript: t } = scriptWords('search')

/** Whether the review has formulas that one may look for; the link to the search says so where it has none. */
const hasFormulas = (): boolean => document.querySelector<HTMLElement>('.to-search')?.dataset['formulas'] !== 'none'

let open: ((typed: string) => void) | null = null

/**
 * Opens the search over the page, with what was typed before it was there, a line's end for Enter; Escape closes it and
 * leads back to where the reader was.
 */
export async function openDialog(typed: () => string): Promise<void> {
  await Promise.all([addMarks(), addStyles('search.css')])
  open ??= makeDialog()
  open(typed())
}

function makeDialog(): (typed: string) => void {
  const input = el('input', {
    ...{
      type: 'search',
      id: 'search-words',
      'aria-label': t.search,
      placeholder: hasFormulas() ? t.askWithFormula : t.ask,
    },
    ...{ autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'go' },
  })
  const close = el('button', { type: 'button', class: 'close' }, t.close)
  const form = el('form', { role: 'search' }, input, close)
  const page = el('a', { href: address('search/') }, t.searchPage)
  const hints = el('p', { class: 'hints' }, ...keyHints(), page)
  const dialog = el(
    'dialog',
    { class: 'searching', 'aria-label': t.search },
    form,
    el('p', { role: 'status' }),
    el('div', { class: 'found' }),
    hints,
  )
  document.body.append(dialog)
  const box = searchBox(dialog, 7, text => {
    page.href = address('search/') + (text === '' ? '' : `?${new URLSearchParams({ q: text })}`)
  })
  const ask = (typed: string): void => {
    const [text = '', ...enter] = typed.split('\n')
    input.value = text
    input.dispatchEvent(new Event('input'))
    if (enter.length > 0) form.requestSubmit()
  }
  close.addEventListener('click', () => dialog.close())
  // A field for searching takes the first Escape for itself, to empty it.
  dialog.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    dialog.close()
  })
  // A click beside the dialog falls on itself, one inside it on what it holds.
  dialog.addEventListener('click', event => {
    if (event.target === dialog || (event.target as Element).closest('.found li a')) dialog.close()
  })
  return typed => {
    dialog.showModal()
    input.focus()
    input.select()
    if (typed === '') void index().catch(() => box.run())
    else ask(typed)
  }
}

const keyHints = (): HTMLElement[] =>
  [
    ['↑ ↓', t.toChoose],
    ['Enter', t.toOpen],
    ['Esc', t.toClose],
  ].map(([key = '', what = '']) => el('span', {}, el('kbd', {}, key), ` ${what}`))
