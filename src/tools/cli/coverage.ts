import { type Coverage, coverage, unusedWorks } from '../../core/audit/coverage.ts'
import { jsonDocument } from '../../outputs/render/json.ts'
import { loadReview } from '../../packs/index.ts'
import { Refusal } from '../release/refusal.ts'
import { defineCommand } from './command.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run coverage -- [--review DIR] [--json]
Counts what each section holds, and names the works that nothing uses: status 1 where there are any.`

const options = { review: { type: 'string', default: '.' }, json: { type: 'boolean', default: false } } as const

/** Rows as a table for a terminal: the first column to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)
  return rows.map(row => row.map(cell).join('  ')).join('\n')
}

function report(sections: readonly Coverage[], unused: readonly number[]): string {
  const columns = Object.keys(sections[0] ?? {}) as (keyof Coverage)[]
  const sums = columns.map(column =>
    column === 'section' || column === 'works'
      ? ''
      : String(sections.reduce((sum, section) => sum + Number(section[column]), 0)),
  )
  const rows = [
    columns,
    ...sections.map(section => columns.map(column => String(section[column]))),
    ['all', ...sums.slice(1)],
  ]
  const left =
    unused.length === 0 ? 'Every work of the bibliography is used.' : `Works that nothing uses: ${unused.join(', ')}.`
  return `${table(rows)}\n\n${left}\n`
}

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output) {
    const { corpus, problems } = await loadReview(folderNamed(values.review))
    if (!corpus || problems.length > 0) throw new Refusal('The review has problems; `npm run check` says which.')
    const [sections, unused] = [coverage(corpus), unusedWorks(corpus)]
    output.out(values.json ? jsonDocument({ sections, unused }) : report(sections, unused))
    return unused.length === 0
  },
})
