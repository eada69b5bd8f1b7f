import { isGathered, type Note } from '../../kinds/note.ts'
import { kindNamed } from '../text/components.ts'
import type { Use } from '../types.ts'
import { code } from '../words.ts'
import type { Linking } from './context.ts'

/** Checks that the texts show a note once, and none of those that are gathered at the end of their section. */
export function checkNotes(linking: Linking): void {
  const seen = new Map<string, Use>()
  for (const { uses } of linking.texts.values())
    for (const use of uses) {
      const [id] = use.ids
      if (id === undefined || kindNamed(use.component) !== 'notes') continue
      const note = linking.known.get('notes', id)?.record
      const first = seen.get(id)
      if (note && isGathered(note)) reportGathered(linking, note, use)
      else if (first) reportTwice(linking, id, use, first)
      else seen.set(id, use)
    }
}

function reportTwice({ report }: Linking, id: string, { place }: Use, { place: first }: Use): void {
  const message = `The note ${code(id)} is shown already, at ${first.file}:${first.line}.`
  report('note/repeated', place, message, 'Keep one of the two: every note has one place.')
}

function reportGathered({ report }: Linking, { id, severity }: Note, { place, words }: Use): void {
  report(
    'note/gathered',
    place,
    `The note ${code(id)} is of the level ${code(severity)}: the end of its section has it.`,
    words ? 'Take the tags out and keep the words.' : 'Take it out of the text, or raise its `severity`.',
  )
}
