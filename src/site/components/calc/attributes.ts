import type { Values } from '../../../outputs/calc/types.ts'

/** What an option has besides its value, as the attributes that the page's script reads. */
export const attributesOf = (data: Values = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value]))
