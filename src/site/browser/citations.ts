import { say as filled } from '../../core/catalogue/say.ts'
import { movedTo } from '../../outputs/charts/moved-snippet.ts'
import { scriptWords } from './words.ts'

/** Gives every text for another page the address at which the reader sees this one: it may be one of an internal network. */
function placeSnippets(): void {
  if (!location.protocol.startsWith('http')) return
  const here = new URL('.', location.href).href
  for (const code of document.querySelectorAll<HTMLElement>('[data-address]')) {
    const { address = '', markup } = code.dataset
    code.textContent = movedTo(here, { text: code.textContent ?? '', markup: markup !== undefined }, address)
  }
}

/** Gives every citation a button that copies it, with its italics where the other program takes them, a line a work. */
export function copyCitations(): void {
  placeSnippets()
  const { actsScript: t } = scriptWords('acts')
  for (const citation of document.querySelectorAll<HTMLElement>('.citations dd')) {
    const name = citation.previousElementSibling?.textContent ?? ''
    const what = citation.closest('dl')?.dataset['copy'] ?? t.copyInStyle
    // Each work is a paragraph to other programs.
    const html = citation.innerHTML.replaceAll('span>', 'p>')
    const text = citation.textContent.trim()
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = t.copy
    button.setAttribute('aria-label', filled(t.copyNamed, { what, name }))
    button.addEventListener('click', () => {
      const say = (word: string): void => {
        button.textContent = word
        setTimeout(() => (button.textContent = t.copy), 3000)
      }
      copy(text, html).then(
        () => say(t.copied),
        () => say(t.selectToCopy),
      )
    })
    citation.append(button)
  }
}

async function copy(text: string, html: string): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text)
  const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) })
  return navigator.clipboard.write([new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) })])
}
