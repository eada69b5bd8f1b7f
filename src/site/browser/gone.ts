import { need } from './dom.ts'
import { elementNamed } from './fragment.ts'

/**
 * On the page of an address that moved: goes to where it is now, with the edition and the anchor that were asked for. An
 * anchor that the page tells of leads to where that part went. Without scripts the page leads on by itself, without both.
 */
function leadOn(): void {
  const part = elementNamed(location.hash)?.closest('.departed li')?.querySelector('a')
  const link = part ?? need<HTMLAnchorElement>('a.now')
  const target = new URL(link.href)
  target.search = location.search
  if (target.hash === '') target.hash = location.hash
  location.replace(target)
}

leadOn()
