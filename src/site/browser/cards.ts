import type { Html } from '../../core/html/html.ts'
import { linked } from './cards/linked.ts'
import { el } from './dom.ts'
import { answer } from './held.ts'
import { beside, runScript } from './scripts.ts'
import { scriptWords } from './words.ts'

/** How long a card stays when the pointer has left its link, in milliseconds: the time to reach the card. */
const patience = 300

/**
 * Shows what a link in the text stands for while one points at it or moves the keyboard's focus to it, and at the first
 * tap of a finger; a second one follows the link. The card stays while one points at it, and goes with Escape.
 * It waits for `styled`.
 */
export function showCards(styled: Promise<unknown>): void {
  const card = el('div', { class: 'card', id: 'card', role: 'tooltip', hidden: true })
  document.body.append(card)
  /** The link that is pointed at, and the one whose card is there. */
  let wanted: HTMLAnchorElement | null = null
  let owner: HTMLAnchorElement | null = null
  let leaving = 0
  let byTouch = false

  const stay = (): void => {
    clearTimeout(leaving)
    leaving = 0
  }
  const hide = (): void => {
    stay()
    card.hidden = true
    owner?.removeAttribute('aria-describedby')
    wanted = owner = null
  }
  const leave = (): void => {
    wanted = owner
    if (owner && leaving === 0) leaving = window.setTimeout(hide, patience)
  }
  /** Shows the card of a link, if there is one and the link is still pointed at when it has come; says whether it did. */
  const show = async (link: HTMLAnchorElement): Promise<boolean> => {
    stay()
    wanted = link
    if (owner === link) return true
    const content = contentOnPage(link) ?? (await contentFromFile(link))
    await styled
    if (!content || wanted !== link) return false
    owner?.removeAttribute('aria-describedby')
    owner = link
    link.setAttribute('aria-describedby', card.id)
    card.replaceChildren(...content)
    if (byTouch) card.append(el('a', { class: 'follow', href: link.href }, scriptWords('acts').actsScript.openThePage))
    card.hidden = false
    place(card, link)
    return true
  }
  const linkAt = ({ target }: Event): HTMLAnchorElement | null =>
    target instanceof Element && !card.contains(target) ? target.closest<HTMLAnchorElement>(linked) : null

  answer('pointerover', event => {
    if (event.pointerType === 'touch') return
    const link = linkAt(event)
    if (link) void show(link)
    else if (card.contains(event.target as Node)) stay()
    else leave()
  })
  answer('pointerdown', event => {
    byTouch = event.pointerType === 'touch'
    if (byTouch && owner && !card.contains(event.target as Node) && linkAt(event) !== owner) hide()
  })
  answer('click', event => {
    const link = linkAt(event)
    if (!byTouch || !link || link === owner) return
    event.preventDefault()
    void show(link).then(shown => {
      if (!shown && wanted === link) location.href = link.href
    })
  })
  answer('focusin', event => {
    if (byTouch || card.contains(event.target as Node)) return
    const link = linkAt(event)
    if (link) void show(link)
    else hide()
  })
  answer('keydown', event => {
    byTouch = false
    if (event.key === 'Escape') hide()
    // A screen reader tells what describes a link when the focus comes to it: by then the cards must be there.
    if (event.key === 'Tab')
      for (const link of document.querySelectorAll<HTMLAnchorElement>(linked)) void cardsFor(link)
  })
}

/** A copy of the entry of the page's own lists that has the id in `data-card`; null where there is none, or the link is in it. */
function contentOnPage(link: HTMLElement): Node[] | null {
  const source = document.getElementById(link.dataset['card'] ?? '')
  return source && !source.contains(link) ? copyOf(source) : null
}

/** A copy of a list entry's content without ids; of a table's row, a line a cell. */
function copyOf(source: HTMLElement): Node[] {
  const copy = source.cloneNode(true) as HTMLElement
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id')
  if (!(source instanceof HTMLTableRowElement)) return [...copy.childNodes]
  return [...copy.children].flatMap(cell => (cell.textContent?.trim() ? [el('p', {}, ...cell.childNodes)] : []))
}

/** The folder of the site, and the section that the page is of. */
const root = beside('../')
const sectionHere = /^s\/([^/]+)\//.exec(location.href.slice(root.length))?.[1]

/** The folder of the address that a link leads to, and what follows it: `fig` and `6/`, `glossary` and `#sei`. */
function addressOf(link: HTMLAnchorElement): [folder: string, rest: string, anchor: string] {
  const [path = '', anchor = ''] = link.href.slice(root.length).split('#')
  const [, folder = '', rest = ''] = /^([^/]+)\/(.*?)(?:index\.html)?$/.exec(path) ?? []
  return [folder, rest, `#${anchor}`]
}

/** The cards of the site's file that has that of a link; none where the file can't be had. */
async function cardsFor(link: HTMLAnchorElement): Promise<Record<string, Html>> {
  const [folder] = addressOf(link)
  const file = folder === 'r' || folder === 'rows' ? `r-${link.dataset['of'] ?? sectionHere}` : folder
  await runScript(`cards/${file}.js`).catch(() => {})
  return (self as { atlas?: { cards?: Record<string, Record<string, Html>> } }).atlas?.cards?.[file] ?? {}
}

/** What the site's files say of the address that a link leads to; null where they say nothing. */
async function contentFromFile(link: HTMLAnchorElement): Promise<Node[] | null> {
  const [, rest, anchor] = addressOf(link)
  const cards = await cardsFor(link)
  const card = cards[rest + (link.dataset['panel'] ?? '')] ?? cards[rest] ?? cards[anchor]
  if (card === undefined) return null
  const content = el('div')
  content.innerHTML = card
  for (const inside of content.querySelectorAll('a')) {
    const address = inside.getAttribute('href') ?? ''
    if (!/^[a-z]+:/.test(address)) inside.href = root + address
  }
  return [...content.childNodes]
}

function place(card: HTMLElement, link: HTMLElement): void {
  const { left, bottom, top } = link.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const room = document.documentElement.clientWidth - width - 16
  const below = bottom + height + 12 < window.innerHeight
  card.style.left = `${window.scrollX + Math.max(8, Math.min(left, room))}px`
  card.style.top = `${window.scrollY + (below ? bottom + 4 : top - height - 4)}px`
}
