import { z } from 'zod'
import { naming } from '../schema/choices.ts'
import { id, prose } from '../schema/id.ts'

/** What a record from later literature is to be read beside. */
export const besides = {
  besides: z
    .array(naming({ records: ['measurements', 'findings'] }, id))
    .default([])
    .describe('Of an addition: the older measurements or findings that it is to be read beside, by id.'),
  differs: prose
    .nullable()
    .default(null)
    .describe('Of an addition: how it differs from them, and under which conditions each was found.'),
}
