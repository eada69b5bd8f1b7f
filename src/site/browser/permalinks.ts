import { say as filled } from '../../core/catalogue/say.ts'
import { answer } from './held.ts'
import { scriptWords } from './words.ts'

/**
 * Copies a permalink when its mark is chosen, and says so: as published or, where the review has no public address yet, as
 * it stands here. The link itself works as ever. What it says waits for `styled`.
 */
export function copyPermalinks(styled: Promise<unknown>): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
  const status = document.createElement('p')
  status.className = 'status'
  status.setAttribute('role', 'status')
  // Before it is dressed it would take room.
  void styled.then(() => document.body.append(status))
  answer('click', event => {
    const mark = (event.target as Element).closest<HTMLAnchorElement>('a.anchor')
    if (!mark) return
    const address = new URL(mark.getAttribute('href') ?? '', canonical).href.replace(/index\.html(?=#|$)/, '')
    const say = (text: string): void => {
      status.textContent = text
      setTimeout(() => status.replaceChildren(), 4000)
    }
    navigator.clipboard?.writeText(address).then(
      () => say(filled(scriptWords('acts').actsScript.copiedAddress, { address })),
      () => say(address),
    )
  })
}
