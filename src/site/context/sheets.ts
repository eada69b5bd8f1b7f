/** What the sheet of the views dresses: charts, tables of them, drawings, pathways, pictures, rows that fold. */
const views = [
  'cells',
  'chart',
  'charts',
  'columns',
  'drawing',
  'embedding',
  'facets',
  'foldable',
  'gallery',
  'index',
  'ladder',
  'matrix',
  'overview',
  'pathways',
  'photograph',
  'plot',
  'questions',
  'reaction',
  'stepper',
  'steps',
  'strip',
]

const dressed = new RegExp(`\\bclass="(?:[^"]* )?(?:${views.join('|')})[ "]`)

/** Whether what a page shows, as HTML, needs the sheet of the views; few records and lists do. */
export const needsViews = (body: string): boolean => dressed.test(body)

/** From how many characters of HTML on a page is too long for a phone to lay out in one go without a wait. */
const longFrom = 60_000

/** Whether a page is laid out a piece at a time on phones. */
export const isLong = (body: string): boolean => body.length > longFrom
