import { runScript } from './scripts.ts'

/** Asks for the script of each tool on the page when the reader comes near it: `data-tool` names it. */
const near = new IntersectionObserver(
  entries => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      near.unobserve(target)
      // A tool that can't be had stays as it is without scripts.
      runScript(`${(target as HTMLElement).dataset['tool']}.js`).catch(() => {})
    }
  },
  { rootMargin: '50%' },
)

// Pages wait for this script before they paint, so that nothing moves when the tools appear.
document.documentElement.classList.add('scripted')
for (const tool of document.querySelectorAll<HTMLElement>('[data-tool]')) near.observe(tool)
