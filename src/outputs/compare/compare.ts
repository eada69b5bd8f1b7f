import { say } from '../../core/catalogue/say.ts'
import { inSentence } from '../../core/catalogue/sentence.ts'
import { valuesIn } from '../../core/query/facets.ts'
import { quantityKind } from '../explore/kinds.ts'
import { colouredValues, lookupsOf } from '../explore/lookups.ts'
import type { Dataset, NamedValue, Row } from '../explore/row.ts'
import { type LineDifference, lineDifference } from './difference.ts'
import { asksFor, type Side } from './side.ts'

/** The quantities of one property on both sides. */
export interface Line extends LineDifference {
  property: Dataset['properties'][number]
  /** What else the two share: the material, the value of the coloured facet, a formula, the kind of quantity. */
  shared: string[]
  cells: [Row[], Row[]]
}

/** Whether both sides of a line have a quantity. */
export const isFull = ({ cells }: Pick<Line, 'cells'>): boolean => cells.every(cell => cell.length > 0)

/** The values of a facet that the records of both sides, or of either, have. */
export interface FacetLine {
  facet: string
  name: string
  both: NamedValue[]
  only: [NamedValue[], NamedValue[]]
}

/** Records that are no quantities: those that belong to both sides or to neither alone, and those of either. */
export interface ComparisonWords {
  both: Row[]
  only: [Row[], Row[]]
}

/** Two sides, put beside each other. */
export interface Comparison {
  sides: [Side, Side]
  facets: FacetLine[]
  /** The lines with quantities on both sides first, in the order of the vocabulary. */
  lines: Line[]
  findings: ComparisonWords
  pathways: ComparisonWords
  challenges: ComparisonWords
}

/** Aligns all that two sides have: quantities by property and by what else must be the same for them to be compared. */
export function compare(data: Dataset, a: Side, b: Side): Comparison {
  const sides: [Side, Side] = [a, b]
  const neither = unassigned(data, sides)
  return {
    sides,
    facets: facetLines(data, sides),
    lines: lines(data, sides),
    findings: words(sides, neither, 'findings'),
    pathways: words(sides, neither, 'pathways'),
    challenges: words(sides, neither, 'challenges'),
  }
}

function facetLines(data: Dataset, sides: [Side, Side]): FacetLine[] {
  return data.facets.flatMap(({ id, name, values }, index) => {
    // What a side is defined by needs no telling.
    if (sides.every(side => asksFor(side, id))) return []
    const [a, b] = sides.map(({ rows }) => new Set(rows.flatMap(({ facets }) => valuesIn(facets[index]))))
    if (!a || !b) return []
    const both = values.filter(({ id }) => a.has(id) && b.has(id))
    const only: FacetLine['only'] = [
      values.filter(({ id }) => a.has(id) && !b.has(id)),
      values.filter(({ id }) => b.has(id) && !a.has(id)),
    ]
    return both.length + only[0].length + only[1].length > 0 ? [{ facet: id, name, both, only }] : []
  })
}

function lines(data: Dataset, sides: [Side, Side]): Line[] {
  const sharedBy = aligner(data, sides)
  const { coloured } = lookupsOf(data)
  // What changes relative to its start grows with what is taken up.
  const taking = ({ percent }: Line['property']) => (percent && coloured ? inSentence(data.words, coloured.name) : null)
  const made = data.properties.flatMap(property => {
    const groups = new Map<string, { shared: string[]; cells: [Row[], Row[]] }>()
    for (const [place, { rows }] of sides.entries())
      for (const row of rows) {
        if (row.property !== property.id) continue
        const shared = sharedBy(row)
        const group = groups.get(shared.join('|')) ?? { shared, cells: [[], []] }
        groups.set(shared.join('|'), group)
        group.cells[place as 0 | 1].push(row)
      }
    return [...groups.values()].flatMap(byPhase).map(({ shared, cells }) => ({
      property,
      shared,
      cells,
      ...lineDifference(cells, property.ratio, taking(property)),
    }))
  })
  return [...made.filter(isFull), ...made.filter(line => !isFull(line))]
}

/**
 * What two quantities of a property must have in common to stand on one line: where materials are compared the value of
 * the coloured facet, where values of a facet are the material; and whether they were measured or come from theory.
 */
function aligner(data: Dataset, sides: [Side, Side]): (row: Row) => string[] {
  const { materials, coloured } = lookupsOf(data)
  const all = (part: string) => sides.every(side => asksFor(side, part))
  const none = (part: string) => !sides.some(side => asksFor(side, part))
  return row => {
    const colours = colouredValues(data, row).flatMap(id => coloured?.values.get(id)?.name ?? [])
    const names = [
      none('m') ? row.materials.map(id => materials.get(id)?.name ?? id).join(', ') : '',
      all('m') && colours.length > 0 && !all(data.coloured ?? '')
        ? say(data.words.compared.withOther, { name: colours.map(name => inSentence(data.words, name)).join(', ') })
        : '',
      row.kind === 'measured' ? null : quantityKind(data, row),
    ]
    return names.flatMap(name => name || [])
  }
}

/** Sets apart what both sides have of one phase, so that like stands beside like. */
function byPhase<G extends { shared: string[]; cells: [Row[], Row[]] }>(group: G): G[] {
  const [a, b] = group.cells.map(rows => new Set(rows.flatMap(({ phase }) => phase ?? [])))
  const both = [...(a ?? [])].filter(phase => b?.has(phase))
  const of = (phase: string) => group.cells.map(rows => rows.filter(row => row.phase === phase)) as [Row[], Row[]]
  const rest = group.cells.map(rows => rows.filter(({ phase }) => phase === null || !both.includes(phase))) as [
    Row[],
    Row[],
  ]
  const apart = both.map(phase => ({ ...group, shared: group.shared, cells: of(phase) }))
  return rest.some(rows => rows.length > 0) ? [...apart, { ...group, cells: rest }] : apart
}

function words(sides: [Side, Side], neither: readonly Row[], kind: Row['record']): ComparisonWords {
  const [a, b] = sides.map(({ rows }) => new Set(rows.filter(({ record }) => record === kind)))
  if (!a || !b) return { both: [], only: [[], []] }
  const both = [...a].filter(row => b.has(row))
  const own = neither.filter(({ record }) => record === kind)
  return {
    both: [...new Set([...both, ...own])],
    only: [[...a].filter(row => !b.has(row)), [...b].filter(row => !a.has(row))],
  }
}

/** Rows that have all that two sides share, such as the material, and no value of the facet in which they part. */
function unassigned(data: Dataset, [a, b]: [Side, Side]): Row[] {
  const shared = a.parts.filter(part => b.parts.some(({ kind, id }) => kind === part.kind && id === part.id))
  const parting = data.facets.findIndex(({ id }) => asksFor(a, id) && !shared.some(({ kind }) => kind === id))
  if (shared.length === 0 || parting < 0) return []
  const material = shared.find(({ kind }) => kind === 'm')
  const candidates = material ? lookupsOf(data).rowsAbout(material.id) : data.rows
  const isColoured = data.facets[parting]?.id === data.coloured
  return candidates.filter(
    row =>
      row.facets[parting] === null &&
      // What sets other values beside each other is of those.
      !(isColoured && row.compares.length > 0) &&
      shared.every(({ has }) => has(row)),
  )
}
