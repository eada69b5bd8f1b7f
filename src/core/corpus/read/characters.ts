import { type UnfitCharacter, unfitCharacters } from '../../basics/characters.ts'
import { credentialsIn } from '../../basics/credentials.ts'
import type { Report } from '../problems.ts'
import type { Place } from '../types.ts'
import { code } from '../words.ts'
import type { Node } from './node.ts'
import type { SourceFile } from './source.ts'

/** Nothing but letters, digits and signs of ASCII, at least one of which a reader sees: what most cells of a table are. */
const plain = /^[ -~]*[!-~][ -~]*$/

const ignorable = /[\p{Default_Ignorable_Code_Point}\s]/gu

/** The first character of a text that no page can show as it is meant; null where it has none. */
export const unfitIn = (text: string): UnfitCharacter | null => unfitCharacters(text)[0] ?? null

/** Reports such a character. */
export const reportUnfit = ({ name, fault }: UnfitCharacter, place: Place, report: Report): void =>
  report(
    'value/character',
    place,
    `This text holds the character ${name}, which ${fault}.`,
    /encoding|could not/.test(fault)
      ? 'Write the letter that is meant, and save the file as UTF-8.'
      : 'Take it out: it comes along where text is copied from another program.',
  )

/** Reports every address of a text with a password in it, which whoever reads the site would have. */
export function reportCredentials(text: string, placeAt: (offset: number) => Place, report: Report): void {
  for (const { offset, written } of credentialsIn(text)) {
    const place = placeAt(offset)
    report(
      'value/password',
      place,
      `The address ${code(written.replace(/:\/\/[\s\S]*/, '://…@…'))} holds a user's name or password.`,
      'Take out what stands before the @, and change the password: it is in the history of the file.',
      // The field of an address says so too.
      { explains: ({ code, file, line }) => code === 'value/invalid' && file === place.file && line === place.line },
    )
  }
}

/** Reports every text of a data file that holds a character which no reader sees, or nothing else. */
export function checkCharacters(root: Node, source: SourceFile, report: Report): void {
  if (root.type === 'list') for (const item of root.items) checkCharacters(item, source, report)
  else if (root.type === 'map') for (const { value } of root.entries) checkCharacters(value, source, report)
  else if (typeof root.value === 'string') checkText(root.value, root, source, report)
}

function checkText(text: string, { start, end }: Node, source: SourceFile, report: Report): void {
  if (text.includes('://')) {
    const written = source.text.slice(start, end)
    reportCredentials(
      text,
      offset => source.placeAt(start + Math.max(0, written.indexOf(text.slice(offset, offset + 9)))),
      report,
    )
  }
  if (plain.test(text)) return
  const found = unfitIn(text)
  if (found) {
    // As it stands in the file, unless it is written there in another way, such as "\x01".
    const written = unfitIn(source.text.slice(start, end))
    reportUnfit(found, source.placeAt(start + (written?.offset ?? 0)), report)
  } else if (text.trim() !== '' && text.replace(ignorable, '') === '')
    report('value/character', source.placeAt(start), 'This text holds nothing that a reader sees.', 'Write some words.')
}
