/** Copies a permalink, as published, when its mark is chosen, and says so; the link itself works as ever. */
export function copyPermalinks(): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const status = document.createElement('p')
  status.className = 'status'
  status.setAttribute('role', 'status')
  document.body.append(status)
  document.addEventListener('click', event => {
    const mark = (event.target as Element).closest<HTMLAnchorElement>('a.anchor')
    if (!mark || !canonical) return
    const address = new URL(mark.getAttribute('href') ?? '', canonical).href.replace(/index\.html(?=#|$)/, '')
    const say = (text: string): void => {
      status.textContent = text
      setTimeout(() => status.replaceChildren(), 4000)
    }
    navigator.clipboard?.writeText(address).then(
      () => say(`Copied ${address}`),
      () => say(address),
    )
  })
}
