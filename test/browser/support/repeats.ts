import type { Page } from 'playwright-core'

/**
 * Has a page be looked at without what says nothing new to rules of accessibility, and puts that back: a list of 500
 * authors is as good or bad as its rows of each sort, and takes a hundred times as long as those.
 */
export async function withoutRepeats<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const bringBack = await page.evaluateHandle(takeOutRepeats)
  try {
    return await look()
  } finally {
    await bringBack.evaluate(bring => bring())
    await bringBack.dispose()
  }
}

/**
 * Takes out of the page that it runs in, of the children of each element, those all of whose parts stand twice already in
 * the children before: with the same name, classes, attributes, colours and letters, and as large to press. What others
 * are named or described by stays, and so do words in a line and the cells of a row. Gives what puts it all back.
 */
function takeOutRepeats(): () => void {
  // Rules ask for neighbours too.
  const enough = 2
  const pressed = 'a, button, input, select, summary, textarea, [role], [tabindex]'
  const naming = ['for', 'headers', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns']

  const lookOf = (element: Element): string => {
    const { color, backgroundColor, fill, opacity, fontSize, fontWeight, display } = getComputedStyle(element)
    const styles = [color, backgroundColor, fill, opacity, fontSize, fontWeight, display]
    const values = ['class', 'role', 'type'].map(name => element.getAttribute(name))
    const names = [...element.attributes].map(({ name, value }) => (value.trim() === '' ? `no ${name}` : name)).sort()
    const isEmpty = element.textContent?.trim() === ''
    return [element.localName, isEmpty, ...values, ...names, ...styles, ...sizeOf(element)].join(' ')
  }
  const sizeOf = (element: Element) => {
    if (!element.matches(pressed)) return []
    const { width, height } = element.getBoundingClientRect()
    return [element.getClientRects().length > 1, width === 0, width < 24, height < 24]
  }
  const numbers = new Map<string, number>()
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  // All before anything moves.
  const looks = new Map([...document.body.querySelectorAll('*')].map(element => [element, numberOf(lookOf(element))]))

  /** Numbers of an element and of all in it: the same where all looks from the element down to there are. */
  const partsOf = (element: Element, parts = new Set<number>(), above = -1): Set<number> => {
    const part = numberOf(`${above}>${looks.get(element)}`)
    parts.add(part)
    for (const child of element.children) partsOf(child, parts, part)
    return parts
  }

  const idsNamed = naming.flatMap(name =>
    [...document.querySelectorAll(`[${name}]`)].flatMap(element => (element.getAttribute(name) ?? '').split(/\s+/)),
  )
  const skippedTo = [...document.querySelectorAll('body > a[href^="#"]')].map(link =>
    link.getAttribute('href')?.slice(1),
  )
  const needed = new Set([...idsNamed, ...skippedTo])
  const stays = (element: Element) =>
    element.closest('tr') === element.parentElement ||
    getComputedStyle(element).display === 'inline' ||
    [element, ...element.querySelectorAll('[id]')].some(({ id }) => needed.has(id))

  const taken: { element: Element; parent: Element; next: Node | null }[] = []
  const thin = (parent: Element): void => {
    const counts = new Map<number, number>()
    for (const element of [...parent.children]) {
      const parts = partsOf(element)
      if (stays(element) || [...parts].some(part => (counts.get(part) ?? 0) < enough)) {
        for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1)
        thin(element)
      } else {
        taken.push({ element, parent, next: element.nextSibling })
        element.remove()
      }
    }
  }
  thin(document.body)
  return () => {
    for (const { element, parent, next } of taken.reverse()) {
      // Where a script has made a list anew, what was taken out of the old one is not missed.
      if (next === null || next.parentNode === parent) parent.insertBefore(element, next)
    }
  }
}
