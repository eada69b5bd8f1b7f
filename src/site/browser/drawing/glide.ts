import type { DrawnElement } from '../../../outputs/schematics/elements.ts'

/** How long one step takes to become the next, in milliseconds. */
const duration = 900

const namespace = 'http://www.w3.org/2000/svg'

/** The elements of a step, ready to be shown. */
export function drawn(elements: readonly DrawnElement[]): SVGElement[] {
  return elements.map(({ tag, attributes, text }) => {
    const element = document.createElementNS(namespace, tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
    if (text !== undefined) element.textContent = text
    return element
  })
}

const numbers = /-?\d+(?:\.\d+)?/g

/** A text between two that differ in their numbers alone, `share` of the way; null where they differ in more. */
export function between(from: string, to: string, share: number): string | null {
  if (from.replace(numbers, '#') !== to.replace(numbers, '#')) return null
  const ends = to.match(numbers) ?? []
  let at = 0
  return from.replace(numbers, start => {
    const end = Number(ends[at++])
    return String(Math.round((Number(start) + (end - Number(start)) * share) * 100) / 100)
  })
}

/** Whether one element may glide into another: both are of one kind and of one outline, whatever their colours. */
const isSame = (from: DrawnElement, to: DrawnElement): boolean =>
  from.tag === to.tag &&
  from.text === to.text &&
  from.attributes['class'] === to.attributes['class'] &&
  Object.keys(to.attributes).every(
    name => between(String(from.attributes[name]), String(to.attributes[name]), 0) !== null,
  )

/**
 * Shows a step in a place of the drawing, gliding from the step before it: like elements of both, in their order, move
 * and grow; the others are simply there. Gives a function that puts an end to it.
 */
export function glide(place: Element, from: readonly DrawnElement[], to: readonly DrawnElement[]): () => void {
  const shown = drawn(to)
  place.replaceChildren(...shown)
  const pairs = to.flatMap((end, index) => {
    const start = from[index]
    const element = shown[index]
    return start && element && isSame(start, end) ? [{ start, end, element }] : []
  })
  let frame = 0
  let began: number | null = null
  const draw = (now: number) => {
    began ??= now
    const share = Math.min(1, (now - began) / duration)
    for (const { start, end, element } of pairs)
      for (const [name, value] of Object.entries(end.attributes))
        if (name !== 'class')
          element.setAttribute(name, between(String(start.attributes[name]), String(value), share) ?? String(value))
    if (share < 1) frame = requestAnimationFrame(draw)
  }
  draw(performance.now())
  return () => cancelAnimationFrame(frame)
}
