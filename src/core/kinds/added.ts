import { z } from 'zod'
import { naming } from '../schema/choices.ts'
import { facetFields } from '../schema/facets.ts'
import { id, origin, prose, refs, sectionNumber } from '../schema/id.ts'
import type { QueriedKind } from '../schema/query.ts'
import { def, pathsTo, unwrap } from '../schema/shape.ts'
import { shared } from './home.ts'
import { facetsHere, type KindOf } from './kind-of.ts'
import { namedIn, works } from './named.ts'

/** What a record of a kind that a review adds has besides the fields of that kind. */
interface GivenFields {
  id: string
  section: string
  refs: number[]
  origin: 'review' | 'derived' | 'addition'
}

/** A record of a kind that a review adds: what its fields hold is for the review's own program to know. */
export type AddedRecord = GivenFields & Readonly<Record<string, unknown>>

/** What a review says of a kind that it adds, whose records are `R`: each of them has a page at `r/<id>/`. */
export interface AddedKindOf<Fields extends z.ZodRawShape, R> {
  /** What one is called, in problems and in the ledger: `drug`. */
  one: string
  /** What several are called: the name of their file or folder under `data/`, and of what is published of them. */
  many: string
  /** What pages call them, inside a sentence, where that is something else. */
  called?: { one: string; many: string }
  /** What they are, in a sentence. */
  description: string
  /** The fields of one besides `id`, `section`, `refs` and `origin`, which every one has. */
  fields: Fields
  /** Whether it has values of the review's facets. */
  faceted?: boolean
  /** Its title, in the inline notation: it is found and cited by that, and keeps to it as long as it keeps its id. */
  title(record: R): string
  /** Its words besides, line by line, by which it is found. */
  lines?(record: R): readonly (string | null)[]
  /** The materials that it names, and in which field. */
  materials?(record: R): { field: string; ids: readonly string[] }
  /** The Astro file below `extensions/` that draws what its page says of it. */
  file: string
}

/** A kind of record that a review adds, with fields that the engine does not know. */
export type AddedKind = AddedKindOf<z.ZodRawShape, AddedRecord>

/** A record with some fields of its own. */
export type RecordWith<Fields extends z.ZodRawShape> = GivenFields & z.infer<z.ZodObject<Fields>>

/** Whether values of a field can be told apart and listed: texts, numbers and choices, one or several. */
function isListable(schema: z.core.$ZodType): boolean {
  const { type, element } = def(unwrap(schema))
  return ['string', 'number', 'enum', 'literal'].includes(type) || (element !== undefined && isListable(element))
}

/** The fields of a kind that a review adds whose values views can ask for and show. */
const listableFields = ({ fields }: Pick<AddedKind, 'fields'>): string[] =>
  Object.entries(fields).flatMap(([name, schema]) => (isListable(schema) ? [name] : []))

/** Whether a field of a kind that a review adds holds texts in the inline notation. */
export const isInline = ({ fields }: Pick<AddedKind, 'fields'>, name: string): boolean =>
  fields[name] !== undefined && pathsTo(fields[name], prose).length > 0

/** The answers of a kind that a review adds to all that is asked of a kind. */
export function answersOf(kind: AddedKind): KindOf<AddedRecord> {
  const { one, many, description, fields, faceted, materials } = kind
  const schema = (facets: readonly string[]) =>
    z.strictObject({
      id: id.describe("The record's permanent id."),
      section: naming('sections', sectionNumber).describe('The section that states it.'),
      ...fields,
      ...(faceted ? facetFields(facets) : {}),
      refs: refs.describe('The works it rests on.'),
      origin: origin.describe('Who says it: review, derived or addition.'),
    }) as z.ZodType<AddedRecord>
  return {
    // What a query asks for is one of the engine's by its type; what a review adds is known when it is read.
    ...{ one, many: many as QueriedKind, description, schema },
    title: record => kind.title(record),
    home: { page: shared },
    numbered: false,
    about: record => ({ claim: kind.title(record) }),
    names(record) {
      const named = materials?.(record)
      return [...works(record.refs), ...(named ? namedIn('materials', named.ids, named.field) : [])]
    },
    ...{ noted: true, helper: false, placed: false, strict: [] },
    asked: { fields: ['section', 'origin', ...listableFields(kind)], faceted: faceted === true },
    together: false,
    listed: many,
    explored: true,
    searched: record => ({
      title: kind.title(record),
      lines: (kind.lines?.(record) ?? []).map(line => [line]),
      formulas: [],
    }),
    cited: true,
    computed: [],
    leading: ['id', 'url', 'section', ...Object.keys(fields), facetsHere, 'refs', 'origin'],
  }
}
