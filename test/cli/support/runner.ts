/**
 * A process that runs one command after the other, as it is told: most of what a small review takes is the start of the
 * engine, which happens once here. It ends with whoever started it.
 */
import process from 'node:process'
import { answerNamed } from '../../../src/tools/cli/commands.ts'
import type { Ran } from './run.ts'

process.on('message', async (words: string[]) => {
  const ran: Ran = { status: 0, out: '', err: '' }
  const out = (text: string) => {
    ran.out += text
  }
  const err = (text: string) => {
    ran.err += text
  }
  ran.status = await answerNamed(words, { out, err, colours: false })
  process.send?.(ran)
})
process.on('disconnect', () => process.exit())
