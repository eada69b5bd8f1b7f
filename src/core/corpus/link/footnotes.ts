import { holdsBlocks } from '../text/blocks.ts'
import { kindNamed } from '../text/components.ts'
import { isDefinition, marksIn } from '../text/footnotes.ts'
import type { ReadSection } from '../text/section.ts'
import { isComponent, startOf, type TextNode, walk } from '../text/tree.ts'
import { code, suggest } from '../words.ts'
import type { Linking } from './context.ts'

/** What the name of a footnote is made of, since its address holds it. */
const nameForm = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u

/** Checks the footnotes of a text: that a mark leads to each, and that what it says can stand at the foot. */
export function checkFootnotes({ report }: Pick<Linking, 'report'>, { tree, source, footnotes }: ReadSection): void {
  const used = new Set(footnotes.map(({ definition }) => definition))
  const names = new Set<string>()
  walk(tree, (node, parents) => {
    if (!isDefinition(node)) return undefined
    const tell: Tell = (kind, message, hint, at = node) => report(kind, source.placeAt(startOf(at)), message, hint)
    const name = node.identifier ?? ''
    if (!names.has(name) && !used.has(node)) tellUnused(node, tell)
    if (names.has(name))
      tell('footnote/repeated', `${mark(node)} is said twice.`, 'Give one of the two footnotes another name.')
    names.add(name)
    if (!nameForm.test(name))
      tell(
        'footnote/content',
        `${mark(node)} has no name.`,
        'A name has letters, digits, `-`, `_` and `.`: `[^its-name]`.',
      )
    if (parents.some(parent => parent.type !== 'root' && !holdsBlocks(parent)))
      tell(
        'footnote/content',
        `${mark(node)} is said inside a list or a quotation.`,
        'Put it behind an empty line, at the beginning of a line.',
      )
    checkContent(node, tell)
    return undefined
  })
}

type Tell = (
  kind: 'footnote/unused' | 'footnote/repeated' | 'footnote/content',
  message: string,
  hint: string,
  at?: TextNode,
) => void

const mark = ({ label, identifier }: TextNode): string => code(`[^${label ?? identifier ?? ''}]`)

const tellUnused = (node: TextNode, tell: Tell): void =>
  tell(
    'footnote/unused',
    `No mark in the text leads to the footnote ${mark(node)}.`,
    `Put ${mark(node)} behind the words that it is about, or take it out.`,
  )

/** A footnote has words, and nothing that has a place of its own in the text. */
function checkContent(definition: TextNode, tell: Tell): void {
  if ((definition.children ?? []).length === 0)
    tell('footnote/content', `The footnote ${mark(definition)} says nothing.`, 'Write what it says behind the colon.')
  for (const inner of marksIn(definition))
    tell('footnote/content', 'A footnote has the mark of another.', 'Say both in one, or in the text.', inner)
  walk(definition, node => {
    if (node.type === 'heading') tell('footnote/content', 'A footnote has no heading.', 'Take its marks out.', node)
    if (isComponent(node) && node.name && kindNamed(node.name) === 'notes')
      tell(
        'footnote/content',
        'An editorial note stands in a footnote.',
        "Put it into the text, or name it in the footnote's words.",
        node,
      )
    return undefined
  })
}

/** A mark that leads to no footnote: what is said, and what to do. */
export function unknownFootnote(written: string, known: readonly string[]): { message: string; hint: string } {
  const name = written.slice('[^'.length, -1)
  return {
    message: `There is no footnote ${code(name)} in this file.`,
    hint: suggest(name, known) ?? `Write it behind an empty line: ${code(`[^${name}]: What it says.`)}.`,
  }
}
