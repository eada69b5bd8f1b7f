import { en as calculators } from './calculators/en.ts'
import { en as rules } from './en.ts'
import { en as findings } from './findings/en.ts'

/** All that the pack says in English, on pages in a language that it does not speak. */
export const englishOfElectrochemistry = { rules, findings, calculators }
