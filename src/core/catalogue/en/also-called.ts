/**
 * Other words for kinds than those of `foundOne` and `foundKinds`, for reviews that have names of their own for kinds, and
 * phrases in which none of these words is the name of a kind, as a regular expression.
 */
export const alsoCalled = {
  reference: { one: 'work', other: 'works' },
  measurement: { one: 'measurement', other: 'measurements' },
  pathway: { one: 'sequence', other: 'sequences' },
  challenge: { one: 'problem', other: 'problems' },
  never:
    'reference managers?|(?<!\\{n\\} |\\ba )later work(?!s)|built and (?:how they )?work|how mechanisms work|kind of quantity',
}
