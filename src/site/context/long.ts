/** From how many elements on a page is too long for a phone to lay out in one go without a wait. */
const longFrom = 1_000

/** The start of an element but a line of a drawing’s words; a text or an attribute may hold what looks like one. */
const opening = /<(?!text|tspan)[a-z][\w-]*(?:\s+[^\s"'<>=]+(?:="[^"]*")?)*\s*\/?>/gi

/** Whether a page, as HTML, is laid out a piece at a time on phones. */
export const isLong = (body: string): boolean => body.matchAll(opening).drop(longFrom).next().done !== true
