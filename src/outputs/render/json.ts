/** Records as a JSON array with a line a record, so that two editions can be compared line by line. */
export const jsonLines = (records: readonly unknown[]): string => [...jsonLineParts(records)].join('')

/** The same piece by piece: all records of a large review are more than a text can hold. */
export function* jsonLineParts(records: readonly unknown[]): Generator<string> {
  if (records.length === 0) yield '[]\n'
  for (const [index, record] of records.entries())
    yield `${index === 0 ? '[' : ','}\n${JSON.stringify(record)}${index === records.length - 1 ? '\n]\n' : ''}`
}

/** A document as indented JSON. Files that were published with an indent of one space keep it. */
export const jsonDocument = (document: unknown, indent: 1 | 2 = 2): string =>
  `${JSON.stringify(document, null, indent)}\n`

/**
 * Data as a classic script, which puts them under `atlas` in the page's global object: a page that was opened from a
 * disk may run scripts, but may not fetch data. With a key they are one entry of several under that name.
 */
export function dataScript(name: string, data: unknown, key?: string): string {
  const place =
    key === undefined ? `(self.atlas??={}).${name}` : `((self.atlas??={}).${name}??={})[${JSON.stringify(key)}]`
  // One may stand before another, which begins with a bracket.
  return `${place}=${JSON.stringify(data)};\n`
}
