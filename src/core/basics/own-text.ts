/**
 * A text that holds nothing but itself. What is cut out of a long text is a view of it and keeps all of it in memory: a
 * whole file for each word that stays.
 */
export const ownText = (text: string): string =>
  text.length < shortest ? text : (JSON.parse(JSON.stringify(text)) as string)

/** Shorter ones are copied when they are cut out. */
const shortest = 13
