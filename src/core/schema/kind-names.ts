import { z } from 'zod'
import type { RenamedKind } from '../catalogue/kind-names.ts'

/** A name of plain words: it is put into sentences of the interface. */
const plainName = z
  .string()
  .max(40, 'the name of a kind has 40 letters at most')
  .regex(
    /^[\p{L}\p{M}\p{N}]+(?:[ '’‑–-][\p{L}\p{M}\p{N}]+)*$/u,
    'the name of a kind is words of letters and digits, as in `ice core`',
  )

const names = z.strictObject({
  one: plainName.describe('What one is called, as a sentence has it: `species`.'),
  many: plainName.describe('What several are called: `species`.'),
})

/** What pages call kinds of record in place of their usual names; addresses, files and ids stay as they are. */
export const kindNames = z.strictObject({
  material: names.optional().describe('What records are about: species, patients, planets.'),
  technique: names.optional().describe('How something is observed or built: instruments, trials.'),
  reference: names.optional().describe('The works that are cited: studies, sources.'),
  measurement: names.optional().describe('Quantities that somebody reported: observations.'),
  finding: names.optional().describe('Claims in words: results.'),
  pathway: names.optional().describe('Ordered steps: sequences, courses.'),
  challenge: names.optional().describe('Open problems: questions.'),
} satisfies Record<RenamedKind, unknown>)
