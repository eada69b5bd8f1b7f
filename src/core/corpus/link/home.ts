import { inside, type Linking } from './context.ts'
import { checkKnown } from './known.ts'

/** Checks that what the home page is to show exists. */
export function checkHome(linking: Linking): void {
  const { review } = linking
  const at = inside(review)
  for (const [index, { record }] of (review.value?.home?.numbers ?? []).entries())
    checkKnown(linking, 'measurements', record, at('home', 'numbers', index, 'record'))
  const drawing = review.value?.home?.drawing
  if (drawing) checkKnown(linking, 'schematics', drawing, at('home', 'drawing'))
  const chart = review.value?.home?.chart
  if (chart) checkKnown(linking, 'charts', chart, at('home', 'chart'))
}
