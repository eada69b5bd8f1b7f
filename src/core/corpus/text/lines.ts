import { plainTex } from '../../math/tex.ts'
import { type Aligned, AlignedLater, align, type Notation } from './align.ts'
import { givenTo } from './attributes.ts'
import type { TextBlock } from './blocks.ts'
import { ruleAt } from './components.ts'
import { asSeen, barrier, joinedText } from './seen.ts'
import { endOf, startOf, type TextNode, walk } from './tree.ts'

/** Words that a reader takes in as one: a paragraph, a heading, a cell, what stands for a picture. */
export interface SeenLine {
  /** As they are seen, with the place of each unit in the source. */
  words: Aligned
  /** The same with a barrier in the place of code, where nothing but code is meant. */
  withoutCode: Aligned
}

interface Piece {
  words: Aligned
  isCode: boolean
}

const prose: Notation = { escapes: true, entities: true }
const literal: Notation = { escapes: false, entities: false }
/** What holds words of the line, not of a paragraph of its own. */
const holders = new Set(['paragraph', 'heading', 'tableCell'])
/** What stands before the words of code. */
const openings: Record<string, RegExp> = { inlineCode: /^`+/, code: /^(?:`+|~+)[^\n]*\n/ }
const inLine = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference'])

/** All that a reader is given to read in a text, line by line. */
export function linesOf(blocks: readonly TextBlock[], tree: TextNode, source: string): SeenLine[] {
  const reading = new Reading(source)
  for (const { nodes } of blocks) reading.line(nodes)
  walk(tree, node => {
    if (node.type === 'definition') reading.aside(node.title, node)
    return undefined
  })
  return reading.lines
}

class Reading {
  readonly lines: SeenLine[] = []
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  /** Reads nodes that stand in one line. */
  line(nodes: readonly TextNode[]): void {
    const pieces: Piece[] = []
    for (const node of nodes) this.#collect(node, pieces)
    if (pieces.length === 0) return
    const words = seen(pieces)
    const withoutCode = pieces.some(({ isCode }) => isCode) ? seen(pieces.map(hidden)) : words
    this.lines.push({ words, withoutCode })
  }

  /** Reads words that are shown apart from the line: the title of a link, what stands for a picture. */
  aside(text: string | null | undefined, node: TextNode, from = startOf(node)): void {
    if (!text) return
    const words = asSeen(align(text, this.#source, from, endOf(node), prose))
    this.lines.push({ words, withoutCode: words })
  }

  #collect(node: TextNode, pieces: Piece[]): void {
    const add = (text: string) => pieces.push({ words: { text, offsets: [startOf(node)] }, isCode: false })
    const children = node.children ?? []
    switch (node.type) {
      case 'text':
        pieces.push(this.#piece(node, prose))
        return
      case 'inlineCode':
      case 'code':
        pieces.push(this.#piece(node, literal))
        return
      case 'break':
        add(' ')
        return
      case 'image':
      case 'imageReference':
        this.aside(node.alt, node, startOf(node) + '!['.length)
        this.aside(node.title, node, this.#titleOf(node))
        add(barrier)
        return
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        return
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        if (printsNothing(node)) return
        if (node.name === 'Tex') {
          pieces.push(inWords(node))
          return
        }
        if (ruleAt(node)?.prints !== 'words') add(barrier)
        for (const child of children) this.#collect(child, pieces)
        return
      default:
        if (inLine.has(node.type)) {
          this.aside(node.title, node, this.#titleOf(node))
          for (const child of children) this.#collect(child, pieces)
        } else if (holders.has(node.type)) this.line(children)
        else for (const child of children) this.#collect(child, pieces)
    }
  }

  #piece(node: TextNode, notation: Notation): Piece {
    const opening = openings[node.type]?.exec(this.#source.slice(startOf(node), endOf(node)))?.[0].length ?? 0
    const words = align(node.value ?? '', this.#source, startOf(node) + opening, endOf(node), notation)
    return { words, isCode: notation === literal }
  }

  #titleOf(node: TextNode): number {
    const at = this.#source.slice(startOf(node), endOf(node)).lastIndexOf(node.title ?? '')
    return startOf(node) + Math.max(at, 0)
  }
}

const seen = (pieces: readonly Piece[]): Aligned => asSeen(joinedText(pieces.map(({ words }) => words)))

const hidden = (piece: Piece): Piece =>
  piece.isCode ? { words: new AlignedLater(barrier, () => piece.words.offsets.slice(0, 1)), isCode: true } : piece

/** Mathematics in words, of which each stands where it begins; no formula of chemistry is looked for in it. */
function inWords(node: TextNode): Piece {
  const given = givenTo(node)
  const text = plainTex(given.text('f') ?? '', given.text('display') === 'block')
  return { words: { text, offsets: Array.from(text, () => startOf(node)) }, isCode: true }
}

/** Whether a component adds nothing to the words around it: a citation is a number above the line. */
const printsNothing = ({ name }: TextNode): boolean => name === 'Cite'
