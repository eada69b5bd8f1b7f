import { say as filled } from '../../core/catalogue/say.ts'
import { scriptWords } from './words.ts'

/**
 * Copies a permalink when its mark is chosen, and says so: as published or, where the review has no public address yet, as
 * it stands here. The link itself works as ever.
 */
export function copyPermalinks(): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
  const status = document.createElement('p')
  status.className = 'status'
  status.setAttribute('role', 'status')
  document.body.append(status)
  document.addEventListener('click', event => {
    const mark = (event.target as Element).closest<HTMLAnchorElement>('a.anchor')
    if (!mark) return
    const address = new URL(mark.getAttribute('href') ?? '', canonical).href.replace(/index\.html(?=#|$)/, '')
    const say = (text: string): void => {
      status.textContent = text
      setTimeout(() => status.replaceChildren(), 4000)
    }
    navigator.clipboard?.writeText(address).then(
      () => say(filled(scriptWords('atlas').atlasScript.copiedAddress, { address })),
      () => say(address),
    )
  })
}
