/** What a reader has asked the table for: all of it stands in the page's address. */
export interface State {
  /** Words that a row must hold. */
  text: string
  /** The chosen values of each dimension, by id; a row must have one of each. */
  chosen: Record<string, string[]>
  /** The column to sort by; null for the order of the sections. */
  sort: string | null
  descending: boolean
  /** The columns to show; null for those shown to begin with. */
  columns: string[] | null
}

export const emptyState = (): State => ({ text: '', chosen: {}, sort: null, descending: false, columns: null })

/** The state as the query of an address, without its question mark: `q=swell&colour=red,blue&sort=-value`. */
export function stateQuery({ text, chosen, sort, descending, columns }: State): string {
  const parts: [string, string][] = []
  if (text.trim()) parts.push(['q', text.trim()])
  for (const [dimension, values] of Object.entries(chosen))
    if (values.length > 0) parts.push([dimension, values.join(',')])
  if (sort) parts.push(['sort', (descending ? '-' : '') + sort])
  if (columns) parts.push(['columns', columns.join(',')])
  return parts.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&')
}

/** The state that a query asks for; what it names that is not there is left out. */
export function parseState(
  query: string,
  dimensions: readonly { id: string; values: readonly { id: string }[] }[],
  columns: readonly string[],
): State {
  const parameters = new URLSearchParams(query)
  const list = (key: string) => (parameters.get(key) ?? '').split(',').filter(Boolean)
  const chosen: State['chosen'] = {}
  for (const { id, values } of dimensions) {
    const wanted = list(id).filter(value => values.some(({ id }) => id === value))
    if (wanted.length > 0) chosen[id] = [...new Set(wanted)]
  }
  const sort = parameters.get('sort') ?? ''
  const column = sort.replace(/^-/, '')
  const shown = list('columns').filter(id => columns.includes(id))
  return {
    text: parameters.get('q') ?? '',
    chosen,
    sort: columns.includes(column) ? column : null,
    descending: sort.startsWith('-'),
    columns: shown.length > 0 ? shown : null,
  }
}
