/** The kinds of record that a review may call by names of its own. */
export const namedKinds = [
  'material',
  'technique',
  'reference',
  'measurement',
  'finding',
  'pathway',
  'challenge',
] as const
export type RenamedKind = (typeof namedKinds)[number]

/** What a review calls one of a kind and several, as a sentence has it. */
export type KindNames = { readonly [Kind in RenamedKind]?: { one: string; many: string } | undefined }
