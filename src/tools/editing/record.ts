import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { naming, ruleOf } from '../../core/corpus/text/components.ts'
import type { Named } from '../../core/input/choices.ts'
import { kindOf, one, permalinked } from '../../core/kinds/kinds.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { fieldsOf } from '../../core/schema/shape.ts'
import { replaceText } from '../disk/replace.ts'
import { Refusal } from '../release/refusal.ts'
import { withRecord } from './append.ts'
import { fileOf } from './place.ts'
import { schemaLine } from './schemas.ts'
import { skeletonOf } from './skeleton.ts'

/** What was begun, where, and what is left to do, each in a sentence. */
export interface Begun {
  file: string
  line: number
  left: string[]
}

/**
 * Begins a record in the file where it belongs: `given` are its fields as a table has them. Throws a `Refusal` for an id
 * that is taken or none, a section that there is not, a field that no record of the kind has.
 */
export async function beginRecord(
  root: string,
  kind: Kind,
  given: ReadonlyMap<string, string>,
  named: Named,
): Promise<Begun> {
  const schema = kindOf(kind).schema([...named.words.facets.keys()])
  const fields = withId(kind, given, named)
  checkId(kind, fields.get('id') ?? '', schema, named)
  checkSectionOf(kind, fields, schema, named)
  const { lines, open } = skeletonOf(schema, fields)
  const file = fileOf(root, kind, fields)
  const old = await readFile(join(root, file), 'utf8').catch(() => schemaLine(kind, file))
  const { text, line } = withRecord(old, file, lines)
  await mkdir(dirname(join(root, file)), { recursive: true })
  await replaceText(join(root, file), text)
  return { file, line, left: leftOf(kind, fields, open) }
}

/** Works are numbered by the review: the next one has the next number. */
function withId(kind: Kind, given: ReadonlyMap<string, string>, { ids }: Named): Map<string, string> {
  if (given.has('id') || kind !== 'references') return new Map(given)
  const last = Math.max(0, ...ids(kind).map(Number).filter(Number.isInteger))
  return new Map([['id', String(last + 1)], ...given])
}

function checkId(kind: Kind, id: string, schema: ReturnType<ReturnType<typeof kindOf>['schema']>, named: Named): void {
  if (id === '') throw new Refusal(`Give the ${one(kind)} an id, which never changes.`)
  const field = fieldsOf(schema)?.['id'] as {
    safeParse?(value: unknown): { error?: { issues: { message: string }[] } }
  }
  if (kind === 'references' && !/^\d+$/.test(id))
    throw new Refusal(
      `"${id}" can't be its id: a work has a number, the next one where none is given; a word is its \`key=…\`.`,
    )
  const wrong = field?.safeParse?.(kind === 'references' ? Number(id) : id).error?.issues[0]?.message
  if (wrong !== undefined) throw new Refusal(`"${id}" can't be its id: ${wrong}.`)
  const sharing = permalinked.some(other => other === kind) ? permalinked : [kind]
  const owner = sharing.find(other => named.ids(other).includes(id))
  if (owner !== undefined) throw new Refusal(`There is a ${one(owner)} ${id} already.`)
}

function checkSectionOf(
  kind: Kind,
  given: ReadonlyMap<string, string>,
  schema: ReturnType<ReturnType<typeof kindOf>['schema']>,
  { sections }: Named,
): void {
  if (!('section' in (fieldsOf(schema) ?? {}))) return
  const section = given.get('section')
  if (section === undefined) throw new Refusal(`Name the section of the ${one(kind)}: section=${sections[0] ?? '1'}.`)
  if (!sections.includes(section))
    throw new Refusal(`There is no section ${section}. Choose from ${sections.join(', ')}.`)
}

function leftOf(kind: Kind, given: ReadonlyMap<string, string>, open: readonly string[]): string[] {
  const example = naming(kind).map(name => ruleOf(name).example)[0]
  const section = given.get('section')
  return [
    ...(open.length > 0 ? [`Fill in ${open.join(', ')}.`] : []),
    ...(kindOf(kind).placed && section !== undefined && example !== undefined
      ? [`Show it in content/${section}.mdx with ${example.replace('…', given.get('id') ?? '')}.`]
      : []),
  ]
}
