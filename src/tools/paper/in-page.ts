/** Functions for the browser: each stands by itself, and knows nothing of what is around it here. */

/** Marks what is wider than an upright page to stand on a turned one, and makes what is too wide for that one smaller. */
export function fitTables(): void {
  const upright = document.documentElement.clientWidth
  for (const table of document.querySelectorAll('table')) {
    const box = table.closest<HTMLElement>('figure, section, .p') ?? table
    const width = table.scrollWidth
    if (width <= upright + 1) continue
    box.classList.add('turned')
    const turned = (253 / 166) * upright
    if (width > turned) table.style.setProperty('zoom', String(turned / width))
  }
}

/**
 * Writes the pages of places where they are named, a page once in each list. False where all of them stood there already.
 */
export function writePageNumbers(pages: Record<string, number>): boolean {
  let isNew = false
  for (const number of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    const page = String(pages[number.dataset['pageOf'] ?? ''] ?? '')
    if (number.textContent === page) continue
    number.textContent = page
    isNew = true
  }
  for (const list of document.querySelectorAll('.pages')) {
    const seen = new Set<string>()
    for (const link of list.children) {
      const page = link.textContent ?? ''
      ;(link as HTMLElement).hidden = seen.has(page)
      seen.add(page)
    }
  }
  return isNew
}
