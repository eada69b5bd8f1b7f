import { describe, expect, it } from 'vitest'
import { diskEffects } from '../../src/core/corpus/effects.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { kinds, schemasFor } from '../../src/core/kinds/kinds.ts'
import type { Kind } from '../../src/core/kinds/types.ts'
import { prose } from '../../src/core/schema/id.ts'
import { type Pattern, pathsTo } from '../../src/core/schema/shape.ts'
import { contractRecords } from '../../src/outputs/exports/contract-records.ts'
import { loadReview } from '../../src/packs/index.ts'
import { allReviews, corpusOf, dataTexts } from './support/reviews.ts'

/** A record without its texts, whose markup is not published. */
const withoutProse = (kind: Kind) => (record: object) => {
  const bare = structuredClone(record)
  for (const path of pathsTo(schemasFor([])[kind], prose)) blank(bare, path)
  return bare
}

function blank(holder: unknown, [step, ...rest]: Pattern): void {
  if (step === undefined || typeof holder !== 'object' || holder === null) return
  const object = holder as Record<string, unknown>
  for (const key of step === null ? Object.keys(object) : [step])
    if (rest.length > 0) blank(object[key], rest)
    else if (typeof object[key] === 'string') object[key] = ''
}

/** What a quantity leaves behind that a text named by its record's id, and that now stands there as mere words. */
const lost = new Set(['quantity/typed', 'record/unplaced'])
/** What a review says once a published file stands in the place of the data files of its kind. */
async function putBack(root: string, kind: Kind, name: string, text: string): ReturnType<typeof loadReview> {
  const disk = diskEffects(root)
  const isOfKind = (name: string) => name === `${kind}/` || name.startsWith(`${kind}.`)
  return loadReview(root, {
    async list(folder) {
      const names = await disk.list(folder)
      return folder === 'data' ? [...(names ?? []).filter(name => !isOfKind(name)), name] : names
    },
    read: async file => (file === `data/${name}` ? new TextEncoder().encode(text) : disk.read(file)),
  })
}

/** The bibliography as JSON is CSL-JSON, which has names of its own. */
const files = kinds.flatMap(kind =>
  (kind === 'references' ? ['csv'] : ['csv', 'json']).map(format => [kind, format] as const),
)

describe.each(Object.entries(allReviews))(
  'what the review %s publishes, put back as a data file',
  async (_name, root) => {
    const before = await corpusOf(root)
    const textOf = (corpus: Corpus, name: string) => dataTexts(corpus).get(name) ?? ''
    /** The records some of whose texts print the quantity of another record: it comes back typed by hand. */
    const naming = (kind: Kind) =>
      new Set(before.records[kind].filter(record => JSON.stringify(record).includes('{q:')).map(({ id }) => String(id)))

    it.each(files)('gives the same %s from %s', async (kind, format) => {
      const name = `${kind}.${format}`
      const text = textOf(before, name)
      const { corpus: after, problems } = await putBack(root, kind, name, text)
      // A list without records is a file that holds nothing.
      if (before.records[kind].length === 0) return
      if (!after) throw new Error(`no review without the ${kind}`)
      expect(contractRecords(after, kind)).toEqual(contractRecords(before, kind))
      expect(textOf(after, name)).toBe(text)
      expect(after.records[kind].map(withoutProse(kind))).toEqual(before.records[kind].map(withoutProse(kind)))

      const told = problems.filter(({ code }) => !lost.has(code)).map(({ code, message }) => `${code} ${message}`)
      expect(told).toEqual([])
      const typed = problems.filter(({ code }) => code === 'quantity/typed')
      const ids = text.split('\n').map(line => /^(?:\{"id":")?(?:ref-)?([^",]+)/.exec(line)?.[1] ?? '')
      expect(typed.filter(({ line }) => !naming(kind).has(ids[line - 1] ?? ''))).toEqual([])
    })
  },
)
