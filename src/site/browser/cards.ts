/** How long a card stays when the pointer has left its link, in milliseconds: the time to reach the card. */
const patience = 300

/**
 * Shows what a reference number or a quantity stands for while one points at it or moves the keyboard's focus to it:
 * the entry of the same page's lists that has the id in `data-card`. Without that entry the link simply leads on. The
 * card stays while one points at it, and goes with Escape.
 */
export function showCards(): void {
  const card = document.createElement('div')
  card.className = 'card'
  card.id = 'card'
  card.role = 'tooltip'
  card.hidden = true
  document.body.append(card)
  let owner: Element | null = null
  let leaving = 0

  const stay = (): void => {
    clearTimeout(leaving)
    leaving = 0
  }
  const hide = (): void => {
    stay()
    card.hidden = true
    owner?.removeAttribute('aria-describedby')
    owner = null
  }
  const leave = (): void => {
    if (owner && leaving === 0) leaving = window.setTimeout(hide, patience)
  }
  const show = (link: HTMLElement): void => {
    const source = document.getElementById(link.dataset['card'] ?? '')
    if (!source || source.contains(link)) return
    stay()
    if (owner === link) return
    owner?.removeAttribute('aria-describedby')
    owner = link
    link.setAttribute('aria-describedby', card.id)
    card.replaceChildren(...contentOf(source))
    card.hidden = false
    place(card, link)
  }
  const linkAt = (event: Event): HTMLElement | null => (event.target as Element).closest<HTMLElement>('a[data-card]')

  document.addEventListener('pointerover', event => {
    const link = linkAt(event)
    if (link) show(link)
    else if (card.contains(event.target as Node)) stay()
    else leave()
  })
  document.addEventListener('focusin', event => {
    const link = linkAt(event)
    if (link) show(link)
    else hide()
  })
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') hide()
  })
}

/** A copy of a list entry's content without ids; of a table's row, a line a cell. */
function contentOf(source: HTMLElement): Node[] {
  const copy = source.cloneNode(true) as HTMLElement
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id')
  if (!(source instanceof HTMLTableRowElement)) return [...copy.childNodes]
  return [...copy.children].flatMap(cell => {
    if (!cell.textContent?.trim()) return []
    const line = document.createElement('p')
    line.append(...cell.childNodes)
    return line
  })
}

function place(card: HTMLElement, link: HTMLElement): void {
  const { left, bottom, top } = link.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const room = document.documentElement.clientWidth - width - 16
  const below = bottom + height + 12 < window.innerHeight
  card.style.left = `${window.scrollX + Math.max(8, Math.min(left, room))}px`
  card.style.top = `${window.scrollY + (below ? bottom + 4 : top - height - 4)}px`
}
