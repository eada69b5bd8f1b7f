import { type Html, trustedHtml } from '../../core/html/html.ts'

/** An element of the drawing that Skia wrote: a path or a rectangle with its presentation attributes. */
interface Shape {
  tag: 'path' | 'rect'
  attributes: Record<string, string>
}

/** The classes that stand for a hexadecimal colour, in areas and in lines. */
export type ColourClasses = ReadonlyMap<string, { fill: string; stroke: string }>

const short = (value: string | number) => String(Math.round(Number(value) * 10) / 10)

function shapes(svg: string): Shape[] {
  return [...svg.matchAll(/<(path|rect)\b([^>]*?)\/>/g)].map(([, tag, text = '']) => ({
    tag: tag as Shape['tag'],
    attributes: Object.fromEntries(
      [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  }))
}

function numbers(path: string): number[] {
  return (path.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number)
}

/** A circle, which Skia writes as a hundred curves, or null where a path is none. */
function circle(path: string): { cx: number; cy: number; r: number } | null {
  if ((path.match(/Q/g)?.length ?? 0) < 20) return null
  const all = numbers(path)
  const [xs, ys] = [all.filter((_, index) => index % 2 === 0), all.filter((_, index) => index % 2 === 1)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return { cx: (left + right) / 2, cy: (top + bottom) / 2, r: (right - left) / 2 }
}

/** Rounds the numbers of a path and writes straight lines along an axis in their short form. */
function shortPath(path: string): string {
  let [x, y] = ['', '']
  return path.replace(/([MLQCZ])([^MLQCZ]*)/g, (_, command: string, rest: string) => {
    const values = numbers(rest).map(short)
    const [nextX = x, nextY = y] = values.slice(-2)
    const straight = command === 'L' ? (nextY === y ? `H${nextX}` : nextX === x ? `V${nextY}` : null) : null
    ;[x, y] = [nextX, nextY]
    return straight ?? command + values.join(' ')
  })
}

/** A shape with its colour as a class, or null where it has none of the known colours. A path that others may join stays open. */
function element({ tag, attributes }: Shape, names: ColourClasses): { open: string; path: string } | null {
  const stroked = attributes['stroke'] !== undefined
  const colour = names.get((attributes[stroked ? 'stroke' : 'fill'] ?? 'black').toLowerCase())
  if (colour === undefined) return null
  const classes = `class="${stroked ? colour.stroke : colour.fill}"`
  const width =
    stroked && attributes['stroke-width'] !== '1' ? ` stroke-width="${short(attributes['stroke-width'] ?? 1)}"` : ''
  if (tag === 'rect') {
    const { x = '0', y = '0', width: w = '0', height: h = '0' } = attributes
    return {
      open: '',
      path: `<rect ${classes}${width} x="${short(x)}" y="${short(y)}" width="${short(w)}" height="${short(h)}"/>`,
    }
  }
  const path = attributes['d'] ?? ''
  const round = circle(path)
  if (round !== null)
    return {
      open: '',
      path: `<circle ${classes}${width} cx="${short(round.cx)}" cy="${short(round.cy)}" r="${short(round.r)}"/>`,
    }
  return { open: `<path ${classes}${width} d="`, path: shortPath(path) }
}

/**
 * The shapes of a drawing that Skia wrote, small and without style: numbers to a tenth of a pixel, circles as circles,
 * neighbours of one kind in one path, clips left out, and colours as classes.
 * Shapes in other colours are left out.
 */
export function tidyShapes(svg: string, names: ColourClasses): Html {
  let output = ''
  let current = ''
  for (const shape of shapes(svg.replace(/<clipPath\b.*?<\/clipPath>/g, ''))) {
    const drawn = element(shape, names)
    if (drawn === null) continue
    const { open, path } = drawn
    if (open !== current && current !== '') output += '"/>'
    output += open === '' ? path : open === current ? path : open + path
    current = open
  }
  return trustedHtml(output + (current === '' ? '' : '"/>'))
}
