import { type SchematicShape, shapesOf } from '../../kinds/schematic.ts'
import type { Records } from '../../kinds/types.ts'
import { formatNumber } from '../../units/index.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code, suggest } from '../words.ts'
import { type At, inside, type Linking } from './context.ts'
import { checkColoured } from './words.ts'

/** The parts of a drawing have names, its colours values, and what is drawn to scale is as large as the record says. */
export function checkSchematic(linking: Linking, entry: RecordEntry, record: Records['schematics']): void {
  const at = inside(entry)
  const setups = [...linking.words.facets].flatMap(([facet, { records }]) => {
    const id = records && (record as unknown as Record<string, string | null>)[facet]
    return id ? (linking.known.get('techniques', id)?.record?.setup ?? []) : []
  })
  const parts = record.parts.length > 0 ? record.parts : setups
  for (const { shape, path } of shapesOf(record)) {
    const { part, value } = shape
    if (value !== null) checkColoured(linking, value, at(...path, 'value'))
    if (part !== null && part > parts.length) {
      const message = `There is no part ${part}: ${parts.length} ${parts.length === 1 ? 'is' : 'are'} named.`
      linking.report('value/invalid', at(...path, 'part')(), message, 'Name it in `parts`.')
    }
  }
  checkScale(linking, entry, record)
}

/** How far an area may be from what the record says, as a share of it: what rounding a radius to a pixel does. */
const tolerance = 0.03

/** The areas of shapes that stand for a volume before and after a growth are as the record of the growth has it. */
function checkScale(linking: Linking, entry: RecordEntry, record: Records['schematics']): void {
  const at = inside(entry)
  const named = new Map(shapesOf(record).flatMap(({ shape }) => (shape.name === null ? [] : [[shape.name, shape]])))
  for (const [index, { quantity, from, to }] of record.toScale.entries()) {
    const before = areaNamed(linking, named, from, at('toScale', index, 'from'))
    const after = areaNamed(linking, named, to, at('toScale', index, 'to'))
    const growth = growthOf(linking, quantity)
    if (growth === null) {
      const message = `${code(quantity)} is no growth in %.`
      linking.report(
        'value/invalid',
        at('toScale', index, 'quantity')(),
        message,
        'Name a measurement of a growth in %.',
      )
    }
    if (!growth || before === null || after === null) continue
    const drawn = after / before
    const [least, most] = growth
    if (drawn >= least * (1 - tolerance) && drawn <= most * (1 + tolerance)) continue
    const wanted = [...new Set([times(least), times(most)])].join(' to ')
    const message = `The area of ${code(to)} is ${times(drawn)} times that of ${code(from)}; by ${code(quantity)} it is ${wanted} times as large.`
    linking.report('value/invalid', at('toScale', index, 'to')(), message, 'Correct the size of one of the two shapes.')
  }
}

/** The area of the shape that has a name; null, and reported, where there is none. */
function areaNamed({ report }: Linking, named: Map<string, SchematicShape>, name: string, at: At): number | null {
  const shape = named.get(name)
  const area = shape ? areaOf(shape) : null
  if (!shape) {
    const hint = suggest(name, named.keys()) ?? 'Give the shape that `name`.'
    report('value/invalid', at(), `No shape has the name ${code(name)}.`, hint)
  } else if (area === null)
    report(
      'value/invalid',
      at(),
      `The shape ${code(name)} has no area to hold to a record.`,
      'Draw it as a box or a ball.',
    )
  return area
}

const times = (ratio: number): string => formatNumber(Math.round(ratio * 100) / 100)

/** By how much a measurement makes something larger, least and most; null where it is no growth, undefined where it is unknown. */
function growthOf({ known }: Linking, id: string): [number, number] | null | undefined {
  const measurement = known.get('measurements', id)?.record
  if (!measurement) return undefined
  const { unit, value, min, max } = measurement
  const [least, most] = [value ?? min, value ?? max]
  return unit !== '%' || least === null || most === null ? null : [1 + least / 100, 1 + most / 100]
}

/** The area of a shape; null where it is neither a box nor a ball. */
function areaOf({ box, ball, r }: SchematicShape): number | null {
  if (box) return (box[2] ?? 0) * (box[3] ?? 0)
  return ball ? Math.PI * (ball[2] ?? r) ** 2 : null
}
