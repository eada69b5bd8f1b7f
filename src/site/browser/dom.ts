type Child = Node | string | null | false
type Attributes = Record<string, string | number | boolean | null>

/** An element with attributes and children; an attribute that is null or false is left out, one that is true is empty. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  element.append(...children.filter(child => child !== null && child !== false))
  return element
}

/** The element of the page that a selector finds; throws where there is none. */
export function need<E extends HTMLElement>(selector: string, within: ParentNode = document): E {
  const element = within.querySelector<E>(selector)
  if (!element) throw new Error(`the page has no ${selector}`)
  return element
}

/** Marks a tool of the page as one that answers: what a reader does from now on is not lost, and a test may begin. */
export function ready(tool: string): void {
  need(`[data-tool=${tool}]`).classList.add('ready')
}

/** Puts a query into the page's address without going anywhere. */
export function setQuery(query: string): void {
  history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash)
}

/** Has the browser save a text as a file. */
export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = el('a', { href: url, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
