import { z } from 'zod'
import type { Judgement } from '../core/audit/types.ts'
import { memoise } from '../core/basics/memoise.ts'
import { parseInline } from '../core/corpus/inline.ts'
import type { Corpus } from '../core/corpus/types.ts'
import type { AddedKind, AddedRecord } from '../core/kinds/added.ts'
import { aspect } from '../core/schema/aspect.ts'
import { verdicts } from '../core/schema/verdict.ts'
import { plainText } from '../core/words/plain.ts'
import type { LoadedCalculator } from '../outputs/calc/added.ts'
import { heldBy } from '../outputs/calc/held.ts'

const told = z.string().nullable()
const judgements = z.array(
  z.looseObject({
    kind: z.string(),
    id: z.string(),
    verdict: z.enum(verdicts),
    detail: z.string(),
    of: aspect,
    with: told,
    assumption: told,
    likely: told,
    computed: z.object({ value: z.number(), ucum: z.string() }).nullable(),
  }),
  { error: 'it gives no list of judgements' },
)

/** What a rule of a review says, which no compiler has seen. Throws where that is no list of judgements about its records. */
export function judgementsIn(corpus: Corpus, given: unknown): Judgement[] {
  const all = sound(judgements, given) as Judgement[]
  const idsOf = memoise((records: readonly { id: string | number }[]) => new Set(records.map(({ id }) => String(id))))
  for (const { kind, id, detail, assumption, likely } of all) {
    const records = Object.hasOwn(corpus.records, kind) ? corpus.records[kind] : null
    if (!records) throw new Error(`there is no kind of record \`${kind}\``)
    if (!idsOf(records).has(id)) throw new Error(`there is no \`${id}\` among the ${kind}`)
    for (const text of [detail, assumption, likely]) if (text !== null) checkInline(corpus, text)
  }
  return all
}

const outcome = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    value: z.object({
      results: z.array(z.tuple([z.string(), z.string()])),
      steps: z.array(z.string()),
      cautions: z.array(z.string()).optional(),
    }),
  }),
  z.object({ ok: z.literal(false), faults: z.record(z.string(), z.unknown()) }),
])

/** Makes what the page of a calculator shows before anybody has typed. Throws where that can't be shown. */
export function tryCalculator({ page, computation, file }: LoadedCalculator, corpus: Corpus): void {
  const made = page(corpus)
  if (made === null) return
  const { fields, start, words = {}, intro } = made
  for (const text of [intro, start.says]) checkInline(corpus, text)
  const names = fields.map(({ name }) => name)
  const unknown = Object.keys(start.asked).find(name => !names.includes(name))
  if (unknown !== undefined) throw new Error(`\`start.asked\` names \`${unknown}\`, which is no field`)
  try {
    sound(outcome, computation.compute(heldBy(fields, start.asked), words))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`what \`${file}\` computes from \`start.asked\` can't be shown: ${why}`)
  }
}

const visible = z.string().refine(text => text.trim() !== '', 'is empty')
const lines = z.array(z.string().nullable())
const materials = z.object({ field: z.string(), ids: z.array(z.string()) })

/** What a kind of a review says of one of its records. Throws where that can't be shown. */
const saidOf = ({ title, lines: more, materials: named }: AddedKind, record: AddedRecord) => ({
  title: () => sound(visible, title(record)),
  lines: () => sound(lines, more?.(record) ?? []),
  materials: () => (named ? sound(materials, named(record)) : null),
})

/** A kind of a review that goes on where what it says of a record can't be shown, so that the check may tell of it. */
export function lenientKind(kind: AddedKind): AddedKind {
  const or = <T>(ask: () => T, otherwise: T): T => {
    try {
      return ask()
    } catch {
      return otherwise
    }
  }
  return {
    ...kind,
    title: record => or(saidOf(kind, record).title, record.id),
    lines: record => or(saidOf(kind, record).lines, []),
    ...(kind.materials && {
      materials: (record: AddedRecord) => or(saidOf(kind, record).materials, null) ?? { field: 'id', ids: [] },
    }),
  }
}

/** Asks a kind of a review about each of its records. Throws for the first of which it says what can't be shown. */
export function tryKind(kind: AddedKind, corpus: Corpus): void {
  const records = (corpus.records as Readonly<Record<string, readonly object[]>>)[kind.many] ?? []
  for (const record of records as readonly AddedRecord[])
    for (const [name, ask] of Object.entries(saidOf(kind, record)))
      try {
        const said = ask()
        const texts = typeof said === 'string' ? [said] : Array.isArray(said) ? said : []
        for (const text of texts) if (text !== null) checkInline(corpus, text)
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        throw new Error(`\`${name}\` of \`${record.id}\`: ${why}`)
      }
}

/** Throws where a text in the inline notation shows a quantity that there is not, or a formula that is none. */
function checkInline(corpus: Corpus, text: string): void {
  for (const token of parseInline(text))
    if (token.type === 'quantity' && !corpus.get('measurements', token.id))
      throw new Error(`there is no measurement \`${token.id}\``)
  plainText(corpus, text)
}

function sound<T>(schema: z.ZodType<T>, given: unknown): T {
  const { data, error } = schema.safeParse(given)
  const [issue] = error?.issues ?? []
  if (issue === undefined) return data as T
  throw new Error(`${issue.path.length > 0 ? `\`${issue.path.join('.')}\`: ` : ''}${issue.message}`)
}
