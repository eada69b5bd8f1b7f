/** Lets the arrows lead from a field through the links below it and back; what is typed on a link goes to the field. */
export function walkable(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener('keydown', event => {
    // While an input method composes a word, the keys choose among its candidates.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const links = [...root.querySelectorAll<HTMLElement>('.found li a')]
    const at = links.indexOf(event.target as HTMLElement)
    if (at < 0 && event.target !== input) return
    const next = nextOf(event.key, at, links.length)
    if (next !== null) {
      event.preventDefault()
      const element = links[next] ?? input
      element.focus()
      element.scrollIntoView({ block: 'nearest' })
    } else if (at >= 0 && event.key.length === 1 && event.key !== ' ') input.focus()
  })
}

/** Which link a key leads to, -1 for the field above them, or null for a key that leads nowhere. */
function nextOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp' && at >= 0) return at - 1
  if (key === 'Home' && at >= 0) return 0
  if (key === 'End' && at >= 0) return count - 1
  return null
}
