/** A plain text in the inline notation, where its braces, asterisks and backslashes stand for themselves. */
export const literal = (text: string): string => text.replace(/[{}*\\]/g, '\\$&')
