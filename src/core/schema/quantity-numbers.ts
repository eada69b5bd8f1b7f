/** The fields of a quantity that hold what it is; which of them, its qualifier says. */
export const statedNumbers = ['value', 'min', 'max', 'from', 'to'] as const

/** The numbers that a quantity has, but for its uncertainty. */
export const numbersOf = (quantity: Readonly<Record<(typeof statedNumbers)[number], number | null>>): number[] =>
  statedNumbers.flatMap(field => quantity[field] ?? [])

/** The fields of a quantity that hold its numbers, that of its uncertainty too. */
export const quantityNumbers = [...statedNumbers, 'uncertainty'] as const
