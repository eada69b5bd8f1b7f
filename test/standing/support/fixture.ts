import { join } from 'node:path'

/** The folder of the review that has a record of each standing, named by it. */
export const fixture = join(import.meta.dirname, '../../fixtures/standing')
