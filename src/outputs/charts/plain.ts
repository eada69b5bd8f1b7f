import { formulaText } from '../../core/chem/index.ts'

/** A title or a sentence of a view as plain text: formulas in Unicode, no asterisks. */
export function plain(text: string): string {
  return text.replace(/\{([^}]*)\}/g, (_, formula: string) => formulaText(formula)).replaceAll('*', '')
}
