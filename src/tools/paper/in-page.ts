/** Functions for the browser: each stands by itself, and knows nothing of what is around it here. */

/**
 * Names every drawing and formula in words, as one thing that is not looked into: its links and parts are for a screen.
 * `sign` stands before the names of formulas.
 */
export function nameDrawings(sign: string): void {
  for (const figure of document.querySelectorAll('figure')) {
    const words = [figure.getAttribute('aria-label'), figure.querySelector('.overview')?.textContent]
    for (const drawing of figure.querySelectorAll('svg')) {
      const own = drawing.getAttribute('aria-label')
      drawing.setAttribute('role', 'img')
      drawing.setAttribute('aria-label', own ?? words.filter(Boolean).join('. '))
    }
    figure.removeAttribute('aria-label')
  }
  for (const link of document.querySelectorAll('svg a')) link.removeAttribute('href')
  for (const formula of document.querySelectorAll('math')) {
    const box = document.createElement('span')
    box.setAttribute('role', 'img')
    box.setAttribute('aria-label', sign + (formula.getAttribute('alttext') ?? ''))
    formula.replaceWith(box)
    box.append(formula)
  }
}

/**
 * Makes figures that are taller than a page smaller, has tables that are wider than an upright one stand on a turned one,
 * and makes what is too wide for that one smaller too. `room` is what an upright page has, in pixels.
 */
export function fitToPages(room: { width: number; height: number }): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure')) {
    const drawings = [...figure.querySelectorAll('svg')].filter(svg => svg.getBoundingClientRect().height > 0)
    const drawn = drawings.reduce((sum, svg) => sum + svg.getBoundingClientRect().height, 0)
    const others = figure.getBoundingClientRect().height - drawn
    const scale = (room.height - others) / drawn
    if (drawn === 0 || scale >= 1) continue
    for (const svg of drawings) svg.style.width = `${svg.getBoundingClientRect().width * Math.max(scale, 0.5)}px`
  }
  for (const table of document.querySelectorAll('table')) {
    const box = table.closest<HTMLElement>('figure, section, .p') ?? table
    const width = table.scrollWidth
    const isCrowded = table.rows[0] !== undefined && table.rows[0].cells.length > 4
    const isTall = [...table.rows].some(row => row.getBoundingClientRect().height > room.height / 3)
    if (width <= room.width + 1 && !(isCrowded && isTall)) continue
    box.classList.add('turned')
    if (width > room.height) table.style.setProperty('zoom', String(room.height / width))
  }
}

/**
 * Writes the pages of places where they are named, a page once in each list, and takes away what names a place that is not
 * there. False where all of them stood there already.
 */
export function writePageNumbers(pages: Record<string, number>): boolean {
  let isNew = false
  for (const number of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    const page = String(pages[number.dataset['pageOf'] ?? ''] ?? '')
    if (page === '') (number.closest('.paper-contents li') ?? number.closest('a'))?.remove()
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

/** The titles of all headings, a space where a line breaks. */
export function headingTexts(): string[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading =>
    (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
  )
}

/** Loads the pictures that a reader would not have come to yet. */
export async function loadPictures(): Promise<void> {
  for (const image of document.images) image.loading = 'eager'
  await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)))
}
