import type { ReadEffects } from '../effects.ts'
import type { Report } from '../problems.ts'
import { broughtFolder } from '../read/brought.ts'
import { decode } from '../read/decode.ts'
import { makeSource } from '../read/source.ts'

/** What a drawing of a site may not have, each with what to do: it would act, or ask another host, where it is opened. */
const refused: { pattern: RegExp; message: string; hint: string }[] = [
  {
    pattern: /<(?:[\w-]+:)?script\b|<[^<>]*?\son[a-z]+\s*=\s*["']|\bhref\s*=\s*["']\s*javascript:/i,
    message: 'The drawing has a script, which would run where somebody opens it.',
    hint: 'Save it anew as plain SVG, without scripts and events.',
  },
  {
    pattern:
      /<(?!a[\s>])[a-z][\w:.-]*\b[^<>]*?\bhref\s*=\s*["']\s*(?:https?:)?\/\/|\burl\(\s*["']?(?:https?:)?\/\/|@import\b/i,
    message: 'The drawing asks another host for a part of itself, which no site shows.',
    hint: 'Save it anew with its pictures, styles and fonts embedded.',
  },
]

/** Reports drawings among the files that a review brings, which do more than to be drawn. */
export async function checkDrawings(brought: readonly string[], effects: ReadEffects, report: Report): Promise<void> {
  for (const path of brought.filter(path => /\.svg$/i.test(path))) {
    const file = `${broughtFolder}/${path}`
    const read = decode((await effects.read(file).catch(() => null)) ?? new Uint8Array())
    if (!read.ok) continue
    const source = makeSource(file, read.text)
    for (const { pattern, message, hint } of refused) {
      const found = pattern.exec(read.text)
      if (found) report('picture/invalid', source.placeAt(found.index), message, hint)
    }
  }
}
