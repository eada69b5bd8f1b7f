/** Words of batteries, as a pack brings them to a review that asks for it. */
const ofBatteries =
  /\bcapacit(?:y|ies)\b|mA h|\bfaraday|electrode|electron|\bc-rate|batter(?:y|ies)|\b(?:an|cath)ode|lithium|sodiation/gi

/** The words of batteries in a text, which no page of a review of another field may hold. */
export const foreignWords = (text: string): string[] => [...new Set(text.match(ofBatteries) ?? [])]
