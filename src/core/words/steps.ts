import { formulaText } from '../chem/index.ts'
import type { PathwayStep } from '../kinds/pathway.ts'
import { plainText } from './plain.ts'

/** What is there after a step of a pathway, as plain text: its words, or its formulas. */
export const stepText = (source: Parameters<typeof plainText>[0], { name, phases }: PathwayStep): string =>
  name === null ? phases.map(formulaText).join(' + ') : plainText(source, name)
