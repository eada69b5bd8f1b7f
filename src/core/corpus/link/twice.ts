import { pageNameIn } from '../../schema/section.ts'
import { ruleOf } from '../text/components.ts'
import { code } from '../words.ts'
import type { Linking } from './context.ts'

/**
 * Reports a view that stands in the texts again: a page that holds both, such as that of the whole text, has its ids
 * once. A note has none, and may stand wherever it is needed.
 */
export function checkTwice({ texts, report }: Linking): void {
  const together = new Set<string>()
  for (const [label, { uses }] of texts) {
    // A page of the review stands by itself.
    const seen = pageNameIn(label) === null ? together : new Set<string>()
    for (const { component, ids, place } of uses) {
      const rule = ruleOf(component)
      if (!rule?.block || component === 'Note') continue
      const view = code(rule.example.replace('…', ids.join()))
      if (seen.has(view)) report('component/place', place, `${view} stands in the texts twice.`, 'Keep one of the two.')
      seen.add(view)
    }
  }
}
