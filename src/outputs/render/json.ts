/** Records as a JSON array with a line a record, so that two editions can be compared line by line. */
export function jsonLines(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map(record => JSON.stringify(record)).join(',\n')}\n]\n`
}

/** A document as indented JSON. */
export const jsonDocument = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`
