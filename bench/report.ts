/** One thing measured: its value and its budget in the same unit, null where none is set; and a word more. */
export type Row = { what: string; value: number; unit: string; budget?: number; more?: string }

/** Whether a measured value is more than its budget allows. */
export const isTooMuch = ({ value, budget }: Row): boolean => budget !== undefined && value > budget

/** The rows as a table of plain text, with a mark at each broken budget. */
export function table(rows: Row[]): string {
  const width = Math.max(0, ...rows.map(({ what }) => what.length))
  return rows
    .map(row => {
      const measured = `${row.value.toFixed(1)} ${row.unit}`.padStart(12)
      const budget = row.budget === undefined ? '' : `of ${row.budget} ${row.unit}${isTooMuch(row) ? ', TOO MUCH' : ''}`
      return [row.what.padEnd(width) + measured, budget, row.more ?? ''].filter(Boolean).join('  ')
    })
    .join('\n')
}
