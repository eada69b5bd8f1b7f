import { parseEquation, equationHtml as printed } from '../../core/chem/index.ts'
import { escapeHtml, type Html } from '../../core/html/html.ts'

/** A reaction equation as HTML; text that is no equation is shown as it stands. */
export function equationHtml(text: string): Html {
  const parsed = parseEquation(text)
  return parsed.ok ? printed(parsed.equation) : escapeHtml(text)
}
