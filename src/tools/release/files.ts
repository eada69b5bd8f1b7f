import { isMap, isScalar, isSeq, parseDocument, type Range, type Scalar } from 'yaml'
import { ledgerFile, printLedger } from '../../core/permalinks/ledger.ts'
import { editionsFile, redirectsFile } from '../../core/permalinks/read.ts'
import type { Redirects } from '../../core/schema/redirects.ts'
import { changeList, withEdition } from './changelog.ts'
import type { Plan } from './plan.ts'

/** The texts of the files that an edition changes; null for those that a review does not have. */
export interface ReleaseFiles {
  review: string
  editions: string | null
  redirects: string | null
  changelog: string | null
  citation: string | null
}

/** Where these files and the ledger stand in a review; of several names it has one. */
export const fileNames = {
  ledger: [ledgerFile],
  editions: [editionsFile],
  redirects: [redirectsFile],
  review: ['data/review.yaml', 'data/review.yml', 'data/review.json'],
  changelog: ['CHANGELOG.md'],
  citation: ['CITATION.cff'],
} as const satisfies Record<keyof ReleaseFiles | 'ledger', readonly string[]>

/** All names of files that a release may write. */
export const releasedNames = Object.values(fileNames).flat()
export type ReleasedName = (typeof releasedNames)[number]

/** The files of an edition: those given with what it changes in them, and the ledger. Comments and layout stay. */
export function releasedFiles(
  files: ReleaseFiles,
  plan: Plan,
  redirects: Redirects,
): ReleaseFiles & { ledger: string } {
  const { version, date } = plan.edition
  return {
    ledger: printLedger(plan.ledger),
    editions: withNextEdition(files.editions, plan),
    review: setTop(files.review, { version, date }),
    redirects: files.redirects === null ? null : stampRedirects(files.redirects, version),
    changelog: withEdition(files.changelog ?? '', plan, changeList(plan, redirects)),
    citation: files.citation === null ? null : setTop(files.citation, { version, 'date-released': date }),
  }
}

const editionsHead =
  '# The published states of the review, oldest first. Written by `npm run release`; a summary may be reworded by hand.\n'

function withNextEdition(text: string | null, { edition, before }: Plan): string {
  const document = parseDocument(text ?? `${editionsHead}editions: []\n`)
  const list = document.get('editions')
  const { version, date, digest, ledger, words, summary } = edition
  const told = Object.entries({ version, date, digest, ledger, words, summary }).filter(([, value]) => value !== null)
  if (isSeq(list)) {
    list.flow = false
    list.items.forEach((item, at) => {
      const { words = null } = before[at] ?? {}
      if (isMap(item) && words !== null && !item.has('words')) item.set('words', words)
    })
    list.add(document.createNode(Object.fromEntries(told)))
  }
  return document.toString({ lineWidth: 0 })
}

/** A YAML or JSON mapping with the values of some of its top keys replaced; its other bytes stay. */
function setTop(text: string, values: Record<string, string>): string {
  const { contents } = parseDocument(text)
  if (!isMap(contents)) return text
  const edits = contents.items.flatMap(({ key, value }) => {
    const wanted = isScalar(key) ? values[String(key.value)] : undefined
    return wanted !== undefined && isScalar(value) && value.range
      ? [{ range: value.range, text: quoted(value, wanted) }]
      : []
  })
  return apply(text, edits)
}

/** A text in the quotes that a scalar has. */
const quoted = ({ type }: Scalar, text: string): string =>
  type === 'QUOTE_DOUBLE' ? `"${text}"` : type === 'QUOTE_SINGLE' ? `'${text}'` : text

/** Writes the edition into every statement of the redirects that has none yet. */
function stampRedirects(text: string, version: string): string {
  const { contents } = parseDocument(text)
  if (!isMap(contents)) return text
  const statements = contents.items.flatMap(({ value }) => (isSeq(value) ? value.items : []))
  const edits = statements.flatMap(statement => {
    if (!isMap(statement) || !statement.range || statement.has('edition')) return []
    const [start] = statement.range
    const gap = statement.flow ? ', ' : `\n${' '.repeat(start - text.lastIndexOf('\n', start - 1) - 1)}`
    const at = statement.flow ? start + 1 : start
    return [{ range: [at, at, at] as Range, text: `edition: ${version}${gap}` }]
  })
  return apply(text, edits)
}

function apply(text: string, edits: readonly { range: Range; text: string }[]): string {
  return [...edits]
    .sort((a, b) => b.range[0] - a.range[0])
    .reduce((whole, edit) => whole.slice(0, edit.range[0]) + edit.text + whole.slice(edit.range[1]), text)
}
