import { z } from 'zod'
import { Refusal } from '../release/refusal.ts'
import { readData } from './text.ts'

/** What a registry of works answers to a path such as `works/10.1038%2Fnature21707`; null where it knows nothing there. */
export type Ask = (path: string) => Promise<unknown>

/** The answers of a registry, as they are kept in a file. */
const savedAnswers = z.strictObject({
  registry: z.string(),
  on: z.iso.date(),
  answers: z.record(z.string(), z.unknown()),
})
export type SavedAnswers = z.infer<typeof savedAnswers>

/** Reads saved answers. Throws a `Refusal` for a file that holds none. */
export function parseAnswers(text: string): SavedAnswers {
  const read = savedAnswers.safeParse(readData(text, 'The file of answers'))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Refusal(
    `The file holds no answers of a registry: ${issue?.path.join('.') || 'the whole'} is wrong. \`npm run resolve -- --save FILE\` writes one.`,
  )
}

/** Asks saved answers. What was never asked is told as that. */
export const savedAsk =
  ({ answers }: SavedAnswers, missing: (path: string) => void): Ask =>
  async path => {
    if (!(path in answers)) missing(path)
    return answers[path] ?? null
  }

/** Asks a registry on the network, one question after the other. Throws a `Refusal` where it does not answer. */
export const networkAsk =
  (registry: string, fetched: typeof fetch = fetch): Ask =>
  async path => {
    const address = `${registry}${path}`
    let response: Response
    try {
      response = await fetched(address, {
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(30_000),
      })
    } catch (error) {
      const { message, cause } = error as Error
      throw new Refusal(
        `${address} can't be asked: ${cause instanceof Error ? cause.message : message}. Where there is no network, work from saved answers: --answers FILE.`,
      )
    }
    if (response.status === 404) return null
    if (!response.ok) throw new Refusal(`${address} answers ${response.status} ${response.statusText}.`)
    const text = await response.text()
    try {
      return JSON.parse(text) as unknown
    } catch {
      throw new Refusal(`${address} answers something that is no JSON: it is no registry of Crossref's shape.`)
    }
  }
