/** From how many elements on a page is too long for a phone to lay out in one go without a wait. */
const longFrom = 1_000

/** The start of an element but a line of a drawing’s words; a text or an attribute may hold what looks like one. */
const opening = /<(?!text|tspan)[a-z][\w-]*(?:\s+[^\s"'<>=]+(?:="[^"]*")?)*\s*\/?>/gi

/** Whether a page, as HTML, is laid out a piece at a time on phones. */
export const isLong = (body: string): boolean =>
  hasMany(body) && body.matchAll(opening).drop(longFrom).next().done !== true

/** Whether a text may have so many elements at all: of most pages that is told by counting. */
function hasMany(text: string): boolean {
  let at = -1
  for (let count = 0; count <= longFrom; count++) {
    at = text.indexOf('<', at + 1)
    if (at < 0) return false
  }
  return true
}
