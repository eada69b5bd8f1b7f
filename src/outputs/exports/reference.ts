import { z } from 'zod'
import { reference } from '../../core/kinds/reference.ts'
import { computed } from '../../core/schema/computed.ts'
import { correctedFields } from '../../core/words/work-known.ts'
import { moreTexts } from '../cite/items.ts'

const { shape } = reference.schema()
const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional(), suffix: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
])

/** A work as `references.json` has it: CSL-JSON, where what is unknown is left out. */
export const contractReference = z
  .strictObject({
    id: z
      .string()
      .describe('`ref-` and its number in the bibliography, by which the field `refs` of other records names it.'),
    type: shape.type,
    title: z
      .string()
      .optional()
      .describe(shape.title.description ?? ''),
    author: z
      .array(name)
      .optional()
      .describe(shape.author.description ?? ''),
    'container-title': z
      .string()
      .optional()
      .describe(shape['container-title'].description ?? ''),
    issued: z
      .strictObject({ 'date-parts': z.array(z.array(z.int())) })
      .optional()
      .describe(shape.year.description ?? ''),
    volume: z
      .string()
      .optional()
      .describe(shape.volume.description ?? ''),
    issue: z
      .string()
      .optional()
      .describe(shape.issue.description ?? ''),
    page: z
      .string()
      .optional()
      .describe(shape.page.description ?? ''),
    publisher: z
      .string()
      .optional()
      .describe(shape.publisher.description ?? ''),
    DOI: z
      .string()
      .optional()
      .describe(shape.DOI.description ?? ''),
    URL: z
      .string()
      .optional()
      .describe(shape.URL.description ?? ''),
    editor: z
      .array(name)
      .optional()
      .describe(shape.editor.description ?? ''),
    accessed: z
      .strictObject({ 'date-parts': z.array(z.array(z.int())) })
      .optional()
      .describe(shape.accessed.description ?? ''),
    ...Object.fromEntries(
      moreTexts.map(field => [
        field,
        z
          .string()
          .optional()
          .describe(shape[field].description ?? ''),
      ]),
    ),
    status: z.literal('retracted').optional().describe('Only where the work was retracted.'),
    note: z
      .string()
      .optional()
      .describe('What is odd in the entry, and what the work itself has otherwise, with the ground.'),
    custom: z
      .strictObject({
        url: z.string().describe('The address of its page, relative to the site.'),
        key: shape.key,
        others: z
          .boolean()
          .optional()
          .describe(shape.others.description ?? ''),
        identified: shape.identified,
        status: shape.status,
        'same-as': shape['same-as'],
        printed: z
          .partialRecord(z.enum(correctedFields), z.string().nullable())
          .describe(
            'What the bibliography has where the work itself has something else, which stands above: by field, null where it has nothing.',
          ),
        checks: computed.checks,
        written: z
          .array(z.strictObject({ field: z.string(), text: z.any(), shown: z.string() }))
          .describe(
            'Fields that the review has otherwise than a reader would take them from the item: each with its value as it is typed, and a hash of what stands above.',
          ),
      })
      .describe('What CSL-JSON has no field for.'),
  })
  .describe('A work of the bibliography in CSL-JSON.')
