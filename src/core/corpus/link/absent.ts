import { kinds, one } from '../../kinds/kinds.ts'
import type { Kind } from '../../kinds/types.ts'
import type { FoundProblem } from '../causes.ts'
import { textFile } from '../text/section.ts'
import { code, count } from '../words.ts'
import type { Linking } from './context.ts'

/** One record that is not there may be a slip; where there are more, and no file, it is the file that is not there. */
const enough = 2

/**
 * Reports a file of a section's records that is not there, where other sections have theirs and the text of this one
 * names records of the kind that nobody knows: it was taken away, or goes by another name.
 */
export function checkAbsent(linking: Linking, found: readonly FoundProblem[]): void {
  for (const kind of kinds) {
    const formats = sectionFiles(linking, kind)
    const [format] = formats.values()
    if (format === undefined) continue
    for (const { number } of linking.sections) {
      const lost = formats.has(number) ? [] : unknownIn(textFile(number), kind, found)
      if (lost.length >= enough) reportAbsent(linking, `data/${kind}/${number}.${format}`, kind, lost)
    }
  }
}

/** The files of a kind that go by a section's number: their formats by that number. */
function sectionFiles({ entries, numbers }: Linking, kind: Kind): Map<string, string> {
  const files = new Set(entries.filter(entry => entry.kind === kind).map(({ source }) => source.file))
  return new Map(
    [...files].flatMap(file => {
      const [, number, format] = /\/([^/]+)\.([a-z]+)$/.exec(file) ?? []
      return number !== undefined && format !== undefined && numbers.has(number) ? [[number, format] as const] : []
    }),
  )
}

/** The records of a kind that a text names and nobody knows, as problems name them. */
function unknownIn(text: string, kind: Kind, found: readonly FoundProblem[]): string[] {
  const problem = `${one(kind)}/unknown`
  return [...new Set(found.flatMap(({ code, file, about }) => (code === problem && file === text && about) || []))]
}

function reportAbsent({ report }: Linking, file: string, kind: Kind, lost: readonly string[]): void {
  const gone = new Set(lost)
  report(
    'file/missing',
    { file, line: 1, column: 1 },
    `The file ${code(file)} is missing: the text of its section names ${count(lost.length, one(kind), kind)} that no file holds.`,
    'Put the file back, or list them in it.',
    { explains: ({ about }) => about !== null && gone.has(about) },
  )
}
