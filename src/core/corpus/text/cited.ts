import type { ShortForm } from '../types.ts'
import { missingKey, type WorkKeys } from '../work-keys.ts'

/** A citation by a key that no work has. */
export interface UnknownKey {
  /** Where the citation stands. */
  start: number
  end: number
  code: 'reference/unknown'
  message: string
  hint: string
  about: string
}

/** The short forms of a text with every work that is cited by its key under its number; and citations where none has it. */
export function byNumber(forms: readonly ShortForm[], works: WorkKeys): { forms: ShortForm[]; unknown: UnknownKey[] } {
  const unknown: UnknownKey[] = []
  const known = forms.flatMap(form => {
    const [refs, ...places] = form.attributes
    if (form.component !== 'Cite' || typeof refs?.value !== 'object' || refs.value === null) return [form]
    const keys = refs.value.value.slice(1, -1).split(', ')
    const numbers = keys.map(key => (/^\d+$/.test(key) ? key : works.get(key)))
    const strangers = keys.filter((_, index) => numbers[index] === undefined)
    for (const key of strangers)
      unknown.push({
        start: refs.offsets?.[keys.indexOf(key)] ?? form.start,
        end: form.end,
        ...missingKey(key, works),
      })
    if (strangers.length > 0) return []
    return [{ ...form, attributes: [{ ...refs, value: { value: `[${numbers.join(', ')}]` } }, ...places] }]
  })
  return { forms: known, unknown }
}
