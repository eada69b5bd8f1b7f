import {
  type Amount,
  add,
  composition,
  type Equation,
  type EquationTerm,
  type Formula,
  multiply,
  parseEquation,
  parseFormula,
  phaseWithout,
  toNumber,
} from '../chem/index.ts'
import type { PathwayStep } from '../kinds/pathway.ts'

/** Whether a reaction takes up electrons, or gives some off. */
export function movesCharge(equation: string | null): boolean {
  const parsed = equation === null ? null : parseEquation(equation)
  return parsed?.ok === true && [...parsed.equation.left, ...parsed.equation.right].some(isElectron)
}

/** Where a stage of a pathway stands along the charge that flows. */
export interface StageCharge {
  /** The electrons taken up until here, by one formula unit of what reacts; null where the equations do not tell. */
  charge: Amount | null
  /** The electrons taken up on the way here; empty where none are, null where the equations do not tell. */
  taken: Amount | null
}

/** What there is of each phase, by composition. */
type Inventory = Map<string, Amount>

const one: Amount = { '': 1 }

/** A phase by what it is made of: polymorphs of one composition are the same. */
const keyOf = (formula: string): string => phaseWithout(formula, '') ?? formula

const isElectron = ({ formula }: EquationTerm): boolean =>
  formula.phases.every(({ pieces }) => pieces.some(({ kind }) => kind === 'electron'))

const coefficientOf = ({ coefficient }: EquationTerm): Amount => coefficient?.amount ?? one

/** How many of an element's atoms a formula has; none for what is no formula. */
function atoms(formula: string, element: string): number {
  const parsed = parseFormula(formula)
  return parsed.ok ? (toNumber((composition(parsed.formula) as Record<string, Amount>)[element] ?? {}) ?? 0) : 0
}

const textOf = (formula: Formula): string => formula.text

/** The electrons of one side of an equation. */
const electronsOf = (terms: readonly EquationTerm[]): Amount =>
  terms.filter(isElectron).reduce<Amount>((sum, term) => add(sum, coefficientOf(term)), {})

/** What an equation consumes of what there is, and how often it runs until the scarcest is used up; null where it meets nothing of it. */
function extentOf({ left }: Equation, inventory: Inventory): { used: EquationTerm[]; times: Amount } | null {
  const used = left.filter(term => !isElectron(term) && inventory.has(keyOf(textOf(term.formula))))
  const times = used.flatMap(term => {
    const coefficient = toNumber(coefficientOf(term))
    const there = inventory.get(keyOf(textOf(term.formula)))
    return coefficient && there ? [multiply(there, { '': 1 / coefficient })] : []
  })
  const numbers = times.map(toNumber)
  if (times.length === 0) return null
  if (times.length === 1 || numbers.includes(null)) return { used, times: times[0] as Amount }
  return { used, times: { '': Math.min(...(numbers as number[])) } }
}

/** What there is before the first reaction: one of the only phase, or as much of each as its equation takes. */
function startOf(first: PathwayStep, reactions: readonly (Equation | null)[]): Inventory {
  const [only, second] = first.phases
  if (only !== undefined && second === undefined) return new Map([[keyOf(only), one]])
  const keys = first.phases.map(keyOf)
  const equation = reactions.find(reaction => reaction !== null)
  const terms = equation?.left.filter(term => keys.includes(keyOf(textOf(term.formula)))) ?? []
  return new Map(terms.map(term => [keyOf(textOf(term.formula)), coefficientOf(term)]))
}

/** How many formula units of `unit` the first stage makes, by an element that both have and that does not move; 1 where they share none. */
function unitsOf(first: PathwayStep, inventory: Inventory, unit: string, mover: string | null): number {
  const parsed = parseFormula(unit)
  if (!parsed.ok) return 1
  const element = Object.keys(composition(parsed.formula)).find(
    one => one !== mover && first.phases.some(phase => atoms(phase, one) > 0),
  )
  if (element === undefined) return 1
  const there = first.phases.reduce(
    (sum, phase) => sum + atoms(phase, element) * (toNumber(inventory.get(keyOf(phase)) ?? {}) ?? 0),
    0,
  )
  return there / atoms(unit, element) || 1
}

/**
 * Follows the charge along the steps of a pathway, by their equations: how many electrons each takes up for one formula
 * unit of `unit`. `mover` is the element of the ion, which comes and goes. Where an equation is missing, or names nothing of
 * what is there, nothing more is known from there on; where a phase is left over, the step itself is not known, since its
 * reaction is not complete.
 */
export function followCharge(steps: readonly PathwayStep[], unit: string, mover: string | null): StageCharge[] {
  const reactions = steps.map(({ equation }) => {
    const parsed = equation === null ? null : parseEquation(equation)
    return parsed?.ok ? parsed.equation : null
  })
  const [first] = steps
  if (!first) return []
  const inventory = startOf(first, reactions)
  const share: Amount = { '': 1 / unitsOf(first, inventory, unit, mover) }
  let charge: Amount | null = {}
  return steps.map((step, index): StageCharge => {
    const reaction = reactions[index]
    if (index === 0) return { charge, taken: null }
    const extent = reaction && charge ? extentOf(reaction, inventory) : null
    if (!reaction || !charge || !extent) {
      // Two stages of one composition differ in structure alone.
      const before = steps[index - 1]
      if (charge && !step.equation && before && samePhases(step, before)) return { charge, taken: {} }
      charge = null
      return { charge, taken: null }
    }
    const { used, times } = extent
    const isPartial = used.some(term => step.phases.map(keyOf).includes(keyOf(textOf(term.formula))))
    if (isPartial) return { charge: null, taken: null }
    react(reaction, used, times, inventory)
    const electrons = add(electronsOf(reaction.left), electronsOf(reaction.right), -1)
    const taken = multiply(multiply(electrons, times), share)
    charge = add(charge, taken)
    return { charge, taken }
  })
}

/** Whether two stages have phases of the same compositions. */
export const samePhases = (step: PathwayStep, other: PathwayStep): boolean =>
  step.phases.length > 0 && step.phases.map(keyOf).sort().join() === other.phases.map(keyOf).sort().join()

/** Takes what a reaction uses from what there is, and adds what it makes. */
function react({ right }: Equation, used: readonly EquationTerm[], times: Amount, inventory: Inventory): void {
  const change = (term: EquationTerm, sign: 1 | -1) => {
    const key = keyOf(textOf(term.formula))
    inventory.set(key, add(inventory.get(key) ?? {}, multiply(coefficientOf(term), times), sign))
  }
  for (const term of used) change(term, -1)
  for (const term of right) if (!isElectron(term)) change(term, 1)
}
