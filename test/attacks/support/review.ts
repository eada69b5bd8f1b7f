import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { once } from '../../../src/core/basics/memoise.ts'
import { mostIn } from '../../../src/core/corpus/read/values.ts'
import { kinds, schemasFor } from '../../../src/core/kinds/kinds.ts'
import { editions } from '../../../src/core/schema/editions.ts'
import { prose } from '../../../src/core/schema/id.ts'
import { redirects } from '../../../src/core/schema/redirects.ts'
import { review } from '../../../src/core/schema/review.ts'
import { search } from '../../../src/core/schema/search.ts'
import { def, type Path } from '../../../src/core/schema/shape.ts'
import { vocabulary } from '../../../src/core/schema/vocabulary.ts'
import { filesOf } from '../../corpus/support/files.ts'
import { type Files, release } from '../../permalinks/support/review.ts'
import { type Form, longWordIn, markIn, markOf, pageOf, type Writer } from './attacks.ts'
import { type TextField, textFields, withText } from './fields.ts'
import { refused } from './refused.ts'
import { filledText } from './text.ts'

/** A field of a review with the file that it stands in. */
export type Field = TextField & { file: string }

/** Data by their files. */
export type Data = Record<string, unknown>

/** A text of the attacked review: its field, its mark, and what a reader is to read there. */
export interface Attacked {
  field: string
  /** Where it stands, by the ids of records: `charts.temperatures.axis`. */
  place: string
  mark: string
  read: string
  /** The same as the file has it. */
  written: string
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce((held, step) => (held as Record<string | number, unknown>)[step], data)

const write = (data: unknown): string => stringify(data, { lineWidth: 0 })
const fileOf = (name: string): string => `data/${name}.yaml`

/** The data of a review by their files. */
export const dataOf = (files: Files): Data =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => /^data\/[^/]*\.yaml$/.test(path))
      .map(([path, text]) => [path, parse(text)]),
  )

/** The files of a review whose data are given, beside others of its files. */
export const filesWith = (data: Data, others: Files): Files => ({
  ...others,
  ...Object.fromEntries(Object.entries(data).map(([file, held]) => [file, write(held)])),
})

/** The review that says something in every field: its data, and its other files. */
export const plainReview = once((): { data: Data; others: Files } => {
  const files = filesOf('every-field')
  const data = dataOf(files)
  return { data, others: Object.fromEntries(Object.entries(files).filter(([path]) => !(path in data))) }
})

/** Every field of a review that holds text. */
export function fieldsIn(data: Data): Field[] {
  const { facets } = data[fileOf('vocabulary')] as { facets: { id: string }[] }
  const ofKinds = schemasFor(facets.map(({ id }) => id))
  const schemas: Record<string, z.core.$ZodType> = {
    review,
    vocabulary,
    editions,
    redirects,
    search,
    ...Object.fromEntries(kinds.map(kind => [kind, z.array(ofKinds[kind])])),
  }
  return Object.entries(schemas).flatMap(([name, schema]) =>
    textFields(name, schema, data[fileOf(name)]).map(field => ({ ...field, file: fileOf(name) })),
  )
}

const forms: Record<string, Form> = {
  canonical: 'site',
  issues: 'address',
  original: 'address',
  url: 'address',
  URL: 'address',
  DOI: 'DOI',
  doi: 'DOI',
  concept: 'DOI',
  ucum: 'UCUM',
  'words[]': 'word',
  'titles[]': 'pattern',
  at: 'address',
  locator: 'word',
}

/** The forms of fields whose last name says too little. */
const ofFields: Record<string, Form> = {
  'references[].title': 'title',
  'vocabulary.units[].id': 'unit',
  'vocabulary.units[].display': 'unit',
  'vocabulary.units[].singular': 'unit',
}

function formOf({ name, schema }: TextField): Form {
  const [last = ''] = /[^.]*$/.exec(name) ?? []
  const known = ofFields[name] ?? forms[last]
  if (known) return known
  const isProse = def(schema) === def(prose)
  const isName = mostIn(last.replaceAll('[]', '')) < 1000
  return isName ? (isProse ? 'inline name' : 'name') : isProse ? 'inline' : 'text'
}

/** Texts that nothing names, of fields whose other texts have to stay, since something does. */
const spare: Record<string, string> = {
  'vocabulary.units[].id': 'bowl',
  'vocabulary.units[].ucum': '{bowl}',
  'figures[].panels[].label': 'Green',
}

const mayChange = ({ name }: TextField, value: unknown): boolean => value === (spare[name] ?? value)

/** Where a text stands in data: an item of a list by its id where it has one, else by its number. */
function placeOf({ file }: Field, data: unknown, path: Path): string {
  const steps = path.map((step, at) => {
    const { id } = Object(valueAt(data, path.slice(0, at + 1))) as { id?: unknown }
    return typeof step === 'number' ? String(id ?? step) : step
  })
  return [file.replace(/^data\/|\.yaml$/g, ''), ...steps].join('.')
}

/** A review with a text of a writer's in every field whose text no check refuses, each with a mark of its own. */
function filled(data: Data, write: Writer): { data: Data; texts: Attacked[] } {
  const texts: Attacked[] = []
  let attacked = data
  for (const field of fieldsIn(data).filter(({ name }) => !(name in refused)))
    for (const path of field.places.filter(path => mayChange(field, valueAt(data[field.file], path)))) {
      const number = texts.length
      const { written, read } = write(formOf(field), number)
      const place = placeOf(field, data[field.file], path)
      attacked = { ...attacked, [field.file]: withText(attacked[field.file], path, written) }
      texts.push({ field: field.name, place, mark: markOf(number), read, written })
    }
  return { data: attacked, texts }
}

/** The numbers of texts that stand in no data of the first edition. */
const number = { text: 900, title: 994, description: 995, corrected: 996, summary: 997, moved: 998, withdrawn: 999 }

/** A review as files, and the texts that were put into it. */
export interface Filled {
  files: Files
  texts: Attacked[]
}

/**
 * The review two editions later: one thing moved, one withdrawn, one corrected since the first, with a writer's texts in
 * every field, in what is said of both editions and in a section's text.
 */
async function reviewOf(writer: Writer): Promise<Filled> {
  const { data, others } = plainReview()
  const { data: first, texts } = filled(data, writer)
  const said = (field: string, number: number) => {
    const { written, read } = writer('text', number)
    texts.push({ field, place: field, mark: markOf(number), read, written })
    return written
  }
  const saidOfPage = (field: string, form: Form, number: number) => {
    const { written, read } = writer(form, number)
    texts.push({ field: `page.${field}`, place: `page.${field}`, mark: markOf(number), read, written })
    return written
  }
  const summary = said('editions.editions[].summary', number.summary)
  const inText = filledText(writer, number.text)
  texts.push(...inText.texts)
  // A page of the review's own: what it says of itself is read by all that lists it.
  const front = {
    title: saidOfPage('title', 'name', number.title),
    description: saidOfPage('description', 'text', number.description),
    nav: 'header',
  }
  const spoken = {
    ...others,
    'content/pages/how-we-brewed.mdx': `---\n${write(front)}---\n\nIt was hot.\n`,
    'content/1.1.mdx': `${others['content/1.1.mdx']}\n${inText.text}\n`,
    'CITATION.cff': citation,
  }
  const released = await release(filesWith(first, spoken), { summary })
  const without = (file: string, id: string) => (first[file] as { id: string }[]).filter(record => record.id !== id)
  const later: Data = {
    [fileOf('challenges')]: without(fileOf('challenges'), 'old-tea'),
    [fileOf('notes')]: without(fileOf('notes'), 'old-note'),
    [fileOf('redirects')]: {
      moved: [
        {
          from: 'challenges/#old-tea',
          to: 'challenges/#cold-tea',
          why: said('redirects.moved[].why', number.moved),
        },
      ],
      withdrawn: [
        {
          address: 'r/old-note/',
          why: said('redirects.withdrawn[].why', number.withdrawn),
          see: ['challenges/#cold-tea'],
        },
      ],
      corrected: [{ address: 'r/carbon-charge/', why: said('redirects.corrected[].why', number.corrected) }],
    },
  }
  const text = released['content/1.mdx']?.replace('<Note id="old-note"/>', '') ?? ''
  const second = await release(filesWith(later, { ...released, 'content/1.mdx': text }), { summary })
  const stands = Object.values(second).join('\n')
  return { files: second, texts: texts.filter(({ mark }) => stands.includes(mark)) }
}

/** The citation file of a review, which a release brings to its edition. */
export const citation = `cff-version: 1.2.0
message: "Please cite it: <b>both</b>, #1."
title: Tea
type: dataset
version: 0.1.0
date-released: "2025-01-01"
authors: [{name: The tea board}]
`

/** The review with attacks in every text. */
export const attackedReview = once(() => reviewOf(pageOf))

/** The same review with nothing but the marks in place of the attacks. */
export const markedReview = once(() => reviewOf(markIn))

/** The same review with a word in every text that fits no line. */
export const longWordedReview = once(() => reviewOf(longWordIn))
