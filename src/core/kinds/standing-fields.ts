/** What is published of how a record stands, beside its own fields. */
export const standingFields = [
  ...(['standing', 'source_verdict', 'source_value', 'notes', 'grounds', 'sources'] as const),
] as const
