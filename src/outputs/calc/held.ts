import type { Field, Values } from './types.ts'

/** What a form of some fields holds when it is filled in: what is asked, and what its chosen options say besides. */
export function heldBy(fields: readonly Field[], asked: Values): Values {
  const chosen = fields.flatMap(field => {
    const options = field.kind === 'choice' ? field.options : field.kind === 'formula' ? field.proposals : []
    const option = options.find(({ value }) => value === asked[field.name])
    return Object.entries(option?.data ?? {}).map(([key, value]) => [`${field.name}.${key}`, value])
  })
  return { ...asked, ...Object.fromEntries(chosen) }
}
