import { createHash } from 'node:crypto'
import { memoise } from '../basics/memoise.ts'
import { natural } from '../corpus/order.ts'
import type { Address, AddressKind, Ledger, LedgerEntry, Stage } from '../corpus/publication.ts'
import { kindNamed, kindOf, kinds, one } from '../kinds/kinds.ts'
import { compareVersions } from './version.ts'

/** The ledger's file, relative to the review's root. */
export const ledgerFile = 'data/permalinks.lock'

const otherKinds = ['page', 'file', 'section', 'review-page', 'paragraph', 'view', 'question', 'value']

/** Whether something of such a name can have an address. */
const hasAddress = (kind: string): boolean => otherKinds.includes(kind) || kinds.some(known => one(known) === kind)

const head = [
  '# Every address that was ever published here. Written by `npm run release`, never by hand: what was published stays.',
  '# address, kind, editions that brought or changed it with a hash of its content, what it is about (= its value)',
]

/** The ledger as text: a line an address, in natural order. */
export function printLedger(ledger: Ledger): string {
  return `${[...head, ...inOrder(ledger).map(printEntry)].join('\n')}\n`
}

const inOrder = memoise((ledger: Ledger): readonly LedgerEntry[] =>
  [...ledger.values()].sort((a, b) => natural(a.path, b.path)),
)

function printEntry({ path, kind, stages, about }: LedgerEntry): string {
  const history = stages.map(({ edition, hash, gone }) => [edition, gone ? 'gone' : hash].filter(Boolean).join(':'))
  const values = stages.flatMap(({ value }) => value ?? [])
  const words = [path || home, kind, history.join(','), about].filter(word => word !== '').join(' ')
  return values.length > 0 ? `${words} = ${values.join(arrow)}` : words
}

const home = './'
const arrow = ' → '

/** The entry that a line holds; null where it holds none. */
export function readEntry(line: string): LedgerEntry | null {
  const [, path = '', kind = '', history = '', rest = ''] = /^(\S+) (\S+) (\S+)(?: (.+))?$/.exec(line) ?? []
  if (!hasAddress(kind)) return null
  const [about = '', values] = hasValue(kind) ? splitOnce(rest, ' = ') : [rest]
  const stages = readStages(history, values?.split(arrow) ?? [])
  return stages && { path: path === home ? '' : path, kind: kind as AddressKind, stages, about }
}

/** Whether an address of a kind remembers what stood there in words. */
function hasValue(kind: string): boolean {
  const ofRecord = kindNamed(kind)
  return ofRecord !== undefined && kindOf(ofRecord).states !== undefined
}

function readStages(history: string, values: string[]): Stage[] | null {
  const items = history.split(',').map(item => /^(\d+\.\d+\.\d+)(?::(gone|[0-9a-f]{12}))?$/.exec(item))
  const stages = items.flatMap(item => {
    if (!item) return []
    const gone = item[2] === 'gone'
    return {
      edition: item[1] as string,
      hash: gone ? null : (item[2] ?? null),
      gone,
      value: gone ? null : (values.shift() ?? null),
    }
  })
  const ascends = stages.every(
    ({ edition }, at) => at === 0 || compareVersions(stages[at - 1]?.edition ?? '', edition) < 0,
  )
  return stages.length === items.length && ascends && !stages[0]?.gone ? stages : null
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)]
}

/** What an entry held in an edition, `null` before its first one; without an edition, what it holds now. */
export function stageAt({ stages }: LedgerEntry, edition?: string): Stage | null {
  if (edition === undefined) return stages.at(-1) ?? null
  return stages.findLast(stage => compareVersions(stage.edition, edition) <= 0) ?? null
}

/** Whether an address was in use in the last edition. */
export const isLive = (entry: LedgerEntry): boolean => stageAt(entry)?.gone === false

/** What an edition and those before it did to every address, a line each, as far as the ledger keeps it for good. */
export function historyAt(ledger: Ledger, edition: string): string[] {
  const known = new Map<string, boolean>()
  const isBy = (made: string): boolean => {
    const found = known.get(made) ?? compareVersions(made, edition) <= 0
    known.set(made, found)
    return found
  }
  return inOrder(ledger).flatMap(entry => {
    const stages = entry.stages.filter(stage => isBy(stage.edition)).length
    return stages === 0 ? [] : historyOf(entry, stages)
  })
}

/** The line of an entry as far as its first stages: most were printed for an earlier edition. */
const historyOf = memoise((entry: LedgerEntry, stages: number): string =>
  printEntry({ ...entry, about: '', stages: entry.stages.slice(0, stages) }),
)

/** SHA-256 over the addresses that an edition has and the hashes of their contents, 64 hexadecimal digits. */
export function digestOf(ledger: Ledger, edition: string): string {
  const hash = createHash('sha256')
  for (const entry of inOrder(ledger)) {
    const stage = stageAt(entry, edition)
    if (stage && !stage.gone) hash.update(`${entry.path} ${entry.kind} ${stage.hash ?? ''}\n`)
  }
  return hash.digest('hex')
}

/** An address's first entry in the ledger. */
export const firstEntry = ({ path, kind, hash, about, value }: Address, edition: string): LedgerEntry => ({
  path,
  kind,
  about,
  stages: [{ edition, hash, gone: false, value }],
})
