/** A plain text in the inline notation, where its braces, asterisks and backslashes stand for themselves. */
export const literal = (text: string): string => text.replace(/[{}*\\]/g, '\\$&')

/** A text as a pattern that it alone fits. */
export const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
