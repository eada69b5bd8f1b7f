import { elementNamed } from './fragment.ts'

/**
 * Leads on from an address of something that a long list has in another part, or that another page tells whole: its
 * anchor stands within the link to it. Without scripts the link is in view.
 */
function leadOn(): void {
  const link = elementNamed(location.hash)?.closest<HTMLAnchorElement>('.elsewhere a')
  if (!link) return
  const target = new URL(link.href)
  target.search = location.search
  target.hash = location.hash
  location.replace(target)
}

leadOn()
addEventListener('hashchange', leadOn)
