import type { Translation } from '../translation.ts'

/** Other words for kinds in German, and phrases in which none of these words is the name of a kind. */
export const alsoCalled = {
  reference: { one: 'Arbeit', other: 'Arbeiten' },
  measurement: { one: 'Messung', other: 'Messungen' },
  pathway: { one: 'Abfolge', other: 'Abfolgen' },
  challenge: { one: 'Problem', other: 'Probleme' },
  never: '(?<!\\{n\\} |\\beine )späterer? Arbeit(?!en)|spätere[rn]? Literatur',
} satisfies Translation<'one' | 'other'>['alsoCalled']
