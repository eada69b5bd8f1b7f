/**
 * A process that runs one command after the other, as it is told: most of what a small review takes is the start of the
 * engine, which happens once here. It ends with whoever started it.
 */
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { commandsOf } from '../../../bin/bundled.mjs'
import { type Ran, root } from './run.ts'

// As it starts where somebody calls it: bundled, where the bundle is of these modules.
const { answerNamed } = await import(pathToFileURL(commandsOf(root)).href)

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
