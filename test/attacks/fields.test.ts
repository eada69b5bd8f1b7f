import { describe, expect, it } from 'vitest'
import { type Document, isNode, parse, parseDocument } from 'yaml'
import { z } from 'zod'
import { loadReview } from '../../src/packs/index.ts'
import { inMemory } from '../corpus/support/overlay.ts'
import type { Files } from '../permalinks/support/review.ts'
import { attacks } from './support/attacks.ts'
import { withText } from './support/fields.ts'
import { refused } from './support/refused.ts'
import {
  attackedReview,
  citation,
  type Data,
  dataOf,
  type Field,
  fieldsIn,
  filesWith,
  plainReview,
} from './support/review.ts'

const { files, texts } = await attackedReview()
const data = dataOf(files)
const fields = fieldsIn(data)

/** What every object of a program has. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']

const problemsIn = async (files: Files) => (await loadReview('.', inMemory(files))).problems

describe('the fields of a review that hold text', () => {
  it('are all said by the review that is attacked, so that a new one has to be said there', () => {
    expect(fields.filter(({ places }) => places.length === 0).map(({ name }) => name)).toEqual([])
    expect(fields.length).toBeGreaterThan(200)
  })

  it('take attacks or refuse them, and none does both', () => {
    const names = new Set(fields.map(({ name }) => name))
    const taking = new Set(texts.map(({ field }) => field).filter(field => names.has(field)))
    expect([...names].filter(name => !taking.has(name)).sort()).toEqual(Object.keys(refused).sort())
    expect(Object.keys(refused).filter(name => taking.has(name))).toEqual([])
  })

  it('are sound with attacks in all that take some, two editions later', async () => {
    expect(await problemsIn(files)).toEqual([])
  })

  it('put nothing into the citation file but the version and the date of an edition', () => {
    const { version, date } = data['data/review.yaml'] as { version: string; date: string }
    const now = { version, 'date-released': date }
    expect(parse(files['CITATION.cff'] ?? '')).toEqual({ ...parse(citation), ...now })
    expect(version).not.toBe(parse(citation).version)
  })

  it.each(fields.filter(({ name }) => refused[name] === 'value/invalid'))(
    'refuse every attack by their form: $name',
    ({ schema }) => {
      expect(attacks.filter(attack => z.core.safeParse(schema, attack).success)).toEqual([])
    },
  )

  const plain = plainReview()
  const named = fieldsIn(plain.data).filter(({ name }) => name in refused && refused[name] !== 'value/invalid')
  // Of a pack that is not known no roles are, and under a key that is not known no value is looked at.
  const together = Map.groupBy(named, field => (isKey(field) || field.name.endsWith('packs[]') ? field.name : ''))
  const rounds = [...together.values()]

  it.each([...attacks, ...inherited])('refuse what the review does not know: %j', async attack => {
    const silent = await Promise.all(rounds.map(round => silentAt(plain, round, attack)))
    expect(silent.flat()).toEqual([])
  })

  it.each(['\u0000', '\u0001', '\u001b', '\u0085', '\u202e', '\ufeff', '\uffff', '\ud800'])(
    'hold no character that no page can show: %j',
    async character => {
      const all = fields.filter(({ name }) => !(name in refused))
      expect(await silentAt({ data, others: files }, all, `tea${character}`)).toEqual([])
    },
  )
})

/** The data of a review, beside its other files. */
type Base = ReturnType<typeof plainReview>

const isKey = ({ name }: Field): boolean => name.endsWith('{key}')

/** Data with a text at the last place of a field, or as the key there. */
function put(data: Data, field: Field, text: string): Data {
  return { ...data, [field.file]: withText(data[field.file], field.places.at(-1) ?? [], text, isKey(field)) }
}

/** The fields of which the check says nothing where each holds a text. */
async function silentAt(base: Base, fields: readonly Field[], text: string): Promise<string[]> {
  const changed = filesWith(
    fields.reduce<Data>((data, field) => put(data, field, text), base.data),
    base.others,
  )
  const problems = await problemsIn(changed)
  const documents = new Map<string, Document>()
  for (const { file } of fields) if (!documents.has(file)) documents.set(file, parseDocument(changed[file] ?? ''))
  const isTold = (field: Field) => {
    const path = field.places.at(-1) ?? []
    const node = documents.get(field.file)?.getIn(isKey(field) ? [...path.slice(0, -1), text] : path, true)
    const [start = 0, end = start] = isNode(node) && node.range ? node.range : []
    const lineAt = (offset: number) => (changed[field.file] ?? '').slice(0, offset).split('\n').length
    // A key stands before its value.
    const [first, last] = [lineAt(start) - (isKey(field) ? 1 : 0), lineAt(end)]
    const codes = [refused[field.name] ?? 'value/character', 'key/unknown']
    return problems.some(
      ({ file, line, code }) => file === field.file && line >= first && line <= last && codes.includes(code),
    )
  }
  return fields.filter(field => !isTold(field)).map(({ name }) => name)
}
