import { decodeEntity } from '../text/entities.ts'
import type { ReadSection } from '../text/section.ts'
import { endOf, startOf, type TextNode, walk } from '../text/tree.ts'
import { code } from '../words.ts'
import type { Linking } from './context.ts'
import { unknownFootnote } from './footnotes.ts'

/** Says what is wrong at an offset. */
type Tell = (offset: number, message: string, hint: string) => void

/** Reports what other notations of Markdown have and a section's text has not: nobody would see it as it was meant. */
export function checkNotation({ report }: Pick<Linking, 'report'>, { tree, source, footnotes }: ReadSection): void {
  const names = footnotes.map(({ name }) => name)
  const tell: Tell = (offset, message, hint) => report('mdx/notation', source.placeAt(offset), message, hint)
  walk(tree, node => {
    refused[node.type]?.(node, tell)
    if (holders.has(node.type)) {
      checkWords(node, source.text, tell)
      for (const { 0: mark, index } of marksIn(node, source.text).matchAll(footnoteMark)) {
        const { message, hint } = unknownFootnote(mark, names)
        report('footnote/unknown', source.placeAt(startOf(node) + index), message, hint)
      }
    }
    return undefined
  })
  checkHeadings(tree, (offset, message, hint) => report('heading/level', source.placeAt(offset), message, hint))
}

/** What is to be said of a node that can't be shown. */
const refused: Record<string, (node: TextNode, tell: Tell) => void> = {
  delete: (node, tell) =>
    tell(
      startOf(node),
      'A text has no words that are struck out.',
      'Take them out; `\\~` is the mere character, and ≈ says "about".',
    ),
  listItem: (node, tell) => {
    if (typeof node.checked === 'boolean')
      tell(startOf(node), 'A list of a text has no boxes to tick.', 'Write the item without the brackets.')
  },
}

/** The mark of a footnote that the text does not have: of others the parser makes a node. */
const footnoteMark = /(?<!\\)\[\^[^\]\n]+\]/g

/** What holds words of a line. */
const holders = new Set(['paragraph', 'heading', 'tableCell'])

interface Notation {
  pattern: RegExp
  message: string
  hint: string
  means?: (content: string) => boolean
}

/** Directions and planes of crystals stand in brackets as well. */
const isNoPlane = (words: string): boolean => !/^(?:[-\d\s,]|\p{M})+$/u.test(words)

const notations: Notation[] = [
  {
    pattern: /\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gi,
    message: 'A text has no boxes for warnings.',
    hint: 'Write a paragraph; an editorial remark is a note, `<Note id="…"/>`.',
  },
  {
    pattern: /(?<![=\\\p{L}\d])==(?=[^\s=])[^=\n]*[^\s=\\]==(?!=)/gu,
    message: 'A text has no words that are marked with a colour.',
    hint: 'Stress words with asterisks: `*words*`.',
  },
  {
    pattern: /(?<=[\p{L}\d)\]])\^[^\s^\\]{1,20}\^|(?<=[\p{L}\d)\]])~[^\s~\\]{1,20}~/gu,
    message: 'A text has no raised or lowered characters between marks.',
    hint: 'Write a formula as `<Chem f="…"/>`, other indices as characters such as ² and ₂.',
  },
  {
    pattern: /(?<!\\)!?\[([^\][\n]+)\]\[[^\][\n]*\]/g,
    means: isNoPlane,
    message: 'This link has no address.',
    hint: 'Write `[words](https://…)`, or say at the end of the file where it leads: `[name]: https://…`.',
  },
  {
    pattern: /(?<!\\)!?\[[^\][\n]*\]\((?:[/.#<]|[a-z]+:)[^)\n]*\)/gi,
    message: 'This is no link: its address holds a space or another character that none has, or its words a mark.',
    hint: 'Write `%20` for a space; the mark of a footnote stands behind the link.',
  },
  {
    pattern: /(?<!\\)\[(?:q:|=)[^\][\n]{0,80}\]/g,
    message: 'This short form can not be read.',
    hint: 'Write `[q:its-id]` or `[=H2O]`, without a space behind the sign; a mere bracket is `\\[`.',
  },
  {
    pattern: /(?<!\\)\[(?:q:|[=@](?=\w))[^\][\n]*(?=[[\n]|$)/g,
    message: 'This short form is not closed.',
    hint: 'Close it by `]` on the same line, as in `[q:its-id]`, `[@7; 12]` or `[=H2O]`; a mere bracket is `\\[`.',
  },
  {
    pattern: /(?<!\\)!?\[\[([^\][\n]+)\]\]/g,
    means: isNoPlane,
    message: 'A text has no links of a wiki.',
    hint: 'Write `[words](/s/2/)` for a page of this site, `<Sec n="2"/>` for a section, `![what it shows](/its-name.png)` for a picture.',
  },
  {
    pattern: /(?<!\\)(&(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});)/gi,
    means: reference => decodeEntity(reference) === null,
    message: 'This stands for no character.',
    hint: 'Write the character itself; `\\&` is the mere sign.',
  },
  {
    pattern: /(?<!\\)&(?:nbsp|thinsp|ensp|emsp|shy|lt|gt|amp|deg|times|micro|plusmn|minus|ndash|mdash)(?![;\w])/g,
    message: 'The name of a character ends in a semicolon.',
    hint: 'Write the character itself, or `&nbsp;`; `\\&` is the mere sign.',
  },
  {
    pattern: /(?<!\\)\$\$/g,
    message: '`$$` has no partner in this paragraph.',
    hint: 'Close the mathematics by `$$`; a sign of the dollar itself is written `\\$`.',
  },
  {
    // A price has no raised and lowered characters, and no commands.
    pattern: /(?<![\\$\p{L}\d])\$(?![\s$])(?=[^\s$]*(?:[\^_]|\\[a-z]))/giu,
    message: '`$` has no partner in this paragraph.',
    hint: 'Close the mathematics by `$`, without a space before it; a sign of the dollar itself is written `\\$`.',
  },
  {
    pattern: /\\\((?:(?!\\\))[^\n])*(?:[\^_]|\\[a-z])(?:(?!\\\))[^\n])*\\\)/gi,
    message: 'Mathematics does not stand between `\\(` and `\\)` here.',
    hint: 'Write it between dollars: `$E = mc^2$`.',
  },
  {
    pattern: /\\\[(?:(?!\\\])[^\n])*(?:[\^_]|\\[a-z])(?:(?!\\\])[^\n])*\\\]/gi,
    message: 'Mathematics does not stand between `\\[` and `\\]` here.',
    hint: 'Write it between two dollars each, in a paragraph of its own: `$$E = mc^2$$`.',
  },
  {
    pattern: /(?<=^|\n)[ \t]*\|[^\n|]*\|[^\n]*\|?[ \t]*\r?\n[ \t]*\|[^\n|]*\|/g,
    message: 'This is no table: it lacks the line under its first one, or that has another number of columns.',
    hint: 'Write `| --- | --- |` under the heads, with as many columns as they have, and an empty line above the table.',
  },
  {
    pattern: /(?<=\n):[ \t]+(?=\S)/g,
    message: 'A text has no lists of terms with what they mean.',
    hint: 'A term with its definition belongs in `data/terms.yaml`; a list is `- **term**: what it means`.',
  },
  {
    pattern: /(?<!\\)%%[^%\n]+%%/g,
    message: 'A text has no comments between percent signs.',
    hint: 'Write a comment as `{/* … */}`.',
  },
  {
    pattern: /(?<![\p{L}\d:\\]):[a-z][a-z_]{2,30}:(?![\p{L}\d:])/gu,
    message: 'A text has no names of pictures between colons.',
    hint: 'Write words, or the character itself.',
  },
]

/** Looks for marks that are left in the words of a line. */
function checkWords(line: TextNode, source: string, tell: Tell): void {
  const written = marksIn(line, source)
  for (const { pattern, means, message, hint } of notations)
    for (const found of written.matchAll(pattern))
      if (!means || means(found[1] ?? found[2] ?? '')) tell(startOf(line) + found.index, message, hint)
}

/** A line as its source has it, with spaces in the place of code, addresses and components. */
function marksIn(line: TextNode, source: string): string {
  const from = startOf(line)
  let written = ''
  walk(line, node => {
    if (node.type !== 'text' && node.type !== 'mdxTextExpression') return undefined
    written = written.padEnd(startOf(node) - from) + source.slice(startOf(node), endOf(node))
    return undefined
  })
  return written
}

/** The title of a section is of the first level: headings of its text begin with the second, and leave none out. */
function checkHeadings(tree: TextNode, tell: Tell): void {
  let above = 1
  walk(tree, node => {
    if (node.type !== 'heading') return undefined
    const depth = node.depth ?? 1
    const marks = '#'.repeat(Math.min(above + 1, 6))
    if (depth === 1)
      tell(
        startOf(node),
        'The title of a section is its heading of the first level.',
        `Write ${code('## ')} for a heading within it.`,
      )
    else if (depth > above + 1)
      tell(startOf(node), `A heading of level ${depth} follows one of level ${above}.`, `Write ${code(`${marks} `)}.`)
    if ((node.children ?? []).length === 0)
      tell(startOf(node), 'A heading has no words.', 'Write some, or take its marks out.')
    above = Math.max(depth, 2)
    return undefined
  })
}
