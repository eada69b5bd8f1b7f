/** The derivations that need no word of any field; packs have more. */
export const ownDerivations = ['share-of-theory'] as const
export type OwnDerivation = (typeof ownDerivations)[number]
