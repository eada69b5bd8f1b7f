import { colourPrefix, valueClass } from '../../core/basics/colour.ts'
import { type Html, trustedHtml } from '../../core/html/html.ts'
import type { Vocabulary } from '../../core/schema/vocabulary.ts'
import type { Neutral } from './model.ts'

/** The colours of a drawing that stands alone, where no style sheet reaches. */
export interface Palette {
  ink: string
  soft: string
  line: string
  paper: string
  accent: string
  /** The colours of facet values, by class: `v-region-alps`. */
  values: Record<string, string>
}

/** What has no value of the colours of a chart, and what has several, on light and on dark pages. */
export const neutralColours: Record<Neutral, { light: string; dark: string }> = {
  strong: { light: '#0d1419', dark: '#f5f7f9' },
  faint: { light: '#7f8284', dark: '#646769' },
}

/** All of them. */
export const neutrals = Object.keys(neutralColours) as Neutral[]

/** The class that gives what has it a colour without a hue, as that of a value does with its own. */
export const neutralClass = (neutral: Neutral): string => colourPrefix + neutral

/** The colours of the light pages. */
export const lightPalette = (vocabulary: Vocabulary): Palette => ({
  ink: '#1c1f23',
  soft: '#575d66',
  line: '#dfddd6',
  paper: '#ffffff',
  accent: '#0b5c8f',
  values: Object.fromEntries([
    ...vocabulary.facets.flatMap(({ id, values }) =>
      values.flatMap(value => (value.colour ? [[valueClass(id, value.id), value.colour.light]] : [])),
    ),
    ...neutrals.map(neutral => [neutralClass(neutral), neutralColours[neutral].light]),
  ]),
})

/** A colour between two, `share` of the way from the second to the first; both as `#rrggbb`. */
function mix(colour: string, paper: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map(at => Math.round(channel(colour, at) * share + channel(paper, at) * (1 - share)))
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`
}

/** How dark the cells of a matrix are, by step. */
const shades = [0, 0.1, 0.24, 0.4, 0.58]

/** What a list of classes stands for, as presentation attributes of an element. */
function attributesOf(tag: string, classes: readonly string[], palette: Palette): Record<string, string> {
  const has = (name: string) => classes.includes(name)
  const value = classes.find(name => name.startsWith(colourPrefix))
  const colour = has('n') ? palette.soft : has('i') ? palette.ink : ((value && palette.values[value]) ?? palette.accent)
  if (tag === 'text' || tag === 'tspan')
    return {
      fill: has('o') ? palette.soft : palette.ink,
      ...(has('b') ? { 'font-weight': '600' } : {}),
      ...(has('t') ? { 'font-size': '12' } : {}),
      ...(has('h') ? { 'font-size': '18' } : {}),
    }
  const step = classes.findIndex(name => /^w\d$/.test(name))
  if (step >= 0) return { fill: mix(palette.accent, palette.paper, shades[Number(classes[step]?.slice(1))] ?? 0) }
  const look = classes.find(name => name.startsWith('k-'))
  if (look !== undefined) return lookOf(look, value === undefined ? null : colour, palette)
  if (has('l')) return { stroke: palette.line, fill: 'none' }
  if (has('p')) return has('s') ? { stroke: palette.paper, fill: 'none' } : { fill: palette.paper }
  return has('s') ? { stroke: colour, fill: 'none' } : { fill: colour }
}

/** How the shapes of schematics look; `colour` is that of their value. */
function lookOf(look: string, colour: string | null, palette: Palette): Record<string, string> {
  const { accent, ink, soft, line, paper } = palette
  const own = colour ?? accent
  const looks: Record<string, Record<string, string>> = {
    'k-solid': { fill: mix(own, paper, 0.22), stroke: own },
    'k-metal': { fill: colour === null ? mix(soft, paper, 0.4) : mix(own, paper, 0.55), stroke: colour ?? soft },
    'k-fluid': { fill: mix(own, paper, 0.1), stroke: 'none' },
    'k-film': { fill: mix(colour ?? soft, paper, 0.42), stroke: 'none' },
    'k-frame': { fill: line, stroke: soft },
    'k-region': { fill: 'none', stroke: soft, 'stroke-dasharray': '3 3' },
    'k-beam': { fill: mix(ink, paper, 0.1), stroke: 'none' },
    'k-atom': { fill: paper, stroke: ink },
    'k-ion': { fill: own },
    'k-ring': { fill: paper, stroke: ink },
    'k-wire': { fill: 'none', stroke: colour ?? ink, 'stroke-width': '1.5' },
    'k-flow': { fill: 'none', stroke: colour ?? ink, 'stroke-width': '2' },
  }
  return looks[look] ?? {}
}

/** A drawing with its classes replaced by the colours that they stand for. */
export function resolveClasses(svg: Html, palette: Palette): Html {
  const resolved = svg.replace(
    /<(\w+)((?:\s[\w-]+="[^"]*")*)\s*(\/?)>/g,
    (_, tag: string, rest: string, end: string) => {
      const classes = /\sclass="([^"]*)"/.exec(rest)?.[1]?.split(' ') ?? []
      const plain = rest.replace(/\sclass="[^"]*"/, '')
      const isShape = /^(path|circle|rect|text|tspan)$/.test(tag)
      const styled = isShape ? attributesOf(tag, classes, palette) : {}
      const attributes = Object.entries(styled).map(([name, value]) => ` ${name}="${value}"`)
      return `<${tag}${attributes.join('')}${plain}${end}>`
    },
  )
  return trustedHtml(resolved)
}
