import { withDecimals, withPoints } from '../../../outputs/calc/decimals.ts'
import type { Values } from '../../../outputs/calc/types.ts'
import { need } from '../dom.ts'
import { scriptWords } from '../words.ts'

/** What one types or chooses in. */
export type Control = HTMLInputElement | HTMLSelectElement

/** The fields of a form, in their order. */
export const controlsOf = (form: HTMLFormElement): Control[] => [
  ...form.querySelectorAll<Control>('input[name], select[name]'),
]

export const namedIn = (form: HTMLFormElement, name: string): Control => need<Control>(`[name="${name}"]`, form)

/** Whether one types a number into a field, and no formula, for which it has proposals. */
const isNumber = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.list === null

/** A text as a field shows it: a number with the decimal sign of the page's language. */
export const shownIn = (control: Control, text: string): string =>
  isNumber(control) ? withDecimals(text, scriptWords('calc').numbers.decimal) : text

/** Puts a text into a field; leaves one as it is where no text is given, or where its list does not have it. */
export function put(control: Control, text: string | null): void {
  const isOffered = control instanceof HTMLInputElement || [...control.options].some(({ value }) => value === text)
  if (text !== null && isOffered) control.value = shownIn(control, text)
}

/** What the fields of a form hold, with what the chosen options say besides. */
export function valuesIn(form: HTMLFormElement): Values {
  const { decimal } = scriptWords('calc').numbers
  return Object.fromEntries(
    controlsOf(form).flatMap(control => {
      const more = Object.entries(chosenIn(control)?.dataset ?? {}).map(([key, value]) => [
        `${control.name}.${key}`,
        value ?? '',
      ])
      return [[control.name, isNumber(control) ? withPoints(control.value, decimal) : control.value], ...more]
    }),
  )
}

/** The option that a control holds: of a field with proposals the one that it names, or none. */
function chosenIn(control: Control): HTMLOptionElement | undefined {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]
  const value = control.value.trim()
  return [...(control.list?.options ?? [])].find(option => option.value === value)
}
