import { z } from 'zod'
import type { Judgement } from '../core/audit/types.ts'
import { memoise } from '../core/basics/memoise.ts'
import { parseInline } from '../core/corpus/inline.ts'
import type { Corpus } from '../core/corpus/types.ts'
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
