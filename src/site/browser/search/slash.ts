const key = 'atlas-search-slash'

/** Whether the key `/` opens the search; a reader may turn it off. Some browsers keep nothing for a page on a disk. */
export function slashWorks(): boolean {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

/** Turns the key `/` on or off, from now on. */
export function setSlash(works: boolean): void {
  try {
    if (works) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {
    // Nothing is kept then: the next page begins anew.
  }
}

/** Whether a key opens the search: `/`, but not while one types. */
export function opensSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey) return false
  const isTyping =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  return !isTyping && slashWorks()
}
