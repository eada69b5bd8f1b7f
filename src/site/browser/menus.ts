import { answer } from './held.ts'

/** Closes what is open over the page, but for what one is in: with Escape, and when one points or goes elsewhere. */
export function closeMenus(): void {
  const close = (but: EventTarget | null): void => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('.opens[open]'))
      if (!menu.contains(but as Node | null)) menu.open = false
  }
  answer('pointerdown', event => close(event.target))
  answer('focusin', event => close(event.target))
  answer('keydown', event => {
    if (event.key === 'Escape') close(null)
  })
}
