import { atomsOf } from '../../core/chem/atoms.ts'
import { parseEquation } from '../../core/chem/index.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'

/** A phase that forms, and how many formula units of it for each formula unit of the host. */
export interface Product {
  formula: string
  times: number
}

/** What a host becomes, and from what that is known. */
export interface Conversion {
  host: string
  products: Product[]
  /** The pathway whose equation says so; null where the measurement itself does. */
  pathway: string | null
}

/**
 * What the material of a measurement becomes: by the reaction of the measurement, by the equation of a pathway that names
 * it as the change of volume up to a step, or by its formula; null where none of these tells how much of each phase forms.
 */
export function conversionOf(corpus: Corpus, measurement: Measurement): Conversion | null {
  const { material, reaction, formula } = measurement
  const host = reaction?.host ?? (material === null ? null : corpus.get('materials', material)?.formula) ?? null
  if (host === null) return null
  const moving = movingIn(corpus, measurement)
  const phases = reaction ? reaction.product : formula
  const own = phases === null ? null : scaled(host, phases.split(' + ').map(phaseOf), moving)
  if (own) return { host, products: own, pathway: null }
  for (const { id, steps } of corpus.records.pathways)
    for (const { volumeChange, equation } of steps) {
      const parsed = volumeChange === measurement.id && equation !== null ? parseEquation(equation) : null
      const right = parsed?.ok ? parsed.equation.right.map(({ formula }) => phaseOf(formula.text)) : []
      const products = scaled(host, right, moving)
      if (products) return { host, products, pathway: id }
    }
  return null
}

const phaseOf = (text: string): string => text.trim().replace(/^\d+(?:\.\d+)?\s+/, '')

/** The elements of the ions that move, by the facets of a measurement. */
function movingIn(corpus: Corpus, measurement: Measurement): Set<string> {
  const values = corpus.facetsOf(measurement)
  const formulas = corpus.vocabulary.facets.flatMap(facet =>
    facet.values.flatMap(({ id, formula }) => (formula !== null && values[facet.id]?.includes(id) ? [formula] : [])),
  )
  return new Set(formulas.flatMap(formula => [...(atomsOf(formula)?.keys() ?? [])]))
}

/** How much of each phase takes up the atoms of a host that stay, where one solution alone does; null otherwise. */
function scaled(host: string, phases: readonly string[], moving: ReadonlySet<string>): Product[] | null {
  const own = atomsOf(host)
  const atoms = phases.map(phase => ({ formula: phase, atoms: atomsOf(phase) }))
  if (!own || atoms.length === 0) return null
  const staying = [...own.keys()].filter(symbol => !moving.has(symbol))
  const known = atoms.flatMap(({ formula, atoms }) => (atoms ? [{ formula, atoms }] : []))
  if (known.length < atoms.length || staying.length === 0) return null
  const rows = staying.map(symbol => [...known.map(({ atoms }) => atoms.get(symbol) ?? 0), own.get(symbol) ?? 0])
  const times = solved(rows, known.length)
  return times?.every(one => one > 0)
    ? known.map(({ formula }, index) => ({ formula, times: times[index] ?? 0 }))
    : null
}

/** The only solution of linear equations, each a row of coefficients and what they sum up to; null where there is none. */
function solved(rows: readonly (readonly number[])[], unknowns: number): number[] | null {
  const left = rows.map(row => [...row])
  for (let column = 0; column < unknowns; column += 1) {
    const at = left.findIndex((row, index) => index >= column && Math.abs(row[column] ?? 0) > 1e-9)
    const pivot = left[at]
    if (!pivot) return null
    left.splice(at, 1)
    left.splice(column, 0, pivot)
    for (const [index, row] of left.entries()) {
      const factor = index === column ? 0 : (row[column] ?? 0) / (pivot[column] ?? 1)
      for (let place = 0; place <= unknowns; place += 1) row[place] = (row[place] ?? 0) - factor * (pivot[place] ?? 0)
    }
  }
  const rest = left.slice(unknowns).every(row => Math.abs(row[unknowns] ?? 0) < 1e-6)
  return rest ? left.slice(0, unknowns).map((row, index) => (row[unknowns] ?? 0) / (row[index] ?? 1)) : null
}
