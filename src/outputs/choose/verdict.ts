/** What is said of a technique and a need, from the best to the worst; `unknown` where nothing is said. */
export const verdicts = ['yes', 'limited', 'unknown', 'no'] as const
export type AbilityVerdict = (typeof verdicts)[number]

/** What a technique is good for when it must meet several needs: the worst of what is said of each. */
export const overall = (said: readonly AbilityVerdict[]): AbilityVerdict =>
  said.reduce<AbilityVerdict>((worst, one) => (verdicts.indexOf(one) > verdicts.indexOf(worst) ? one : worst), 'yes')
