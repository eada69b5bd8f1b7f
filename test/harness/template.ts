/** The syntax tree of an Astro file's template. */
import { parse } from '@astrojs/compiler-rs'

/** A node of the tree; each type has some of the keys. */
export interface Node {
  type: string
  start: number
  end: number
  value?: unknown
  name?: Node & { name: string }
  openingElement?: Node
  attributes?: Node[]
  children?: Node[]
  expression?: Node
  right?: Node
  consequent?: Node
  alternate?: Node
  callee?: Node
  property?: Node & { name: string }
  arguments?: Node[]
  body?: Node | Node[]
  quasi?: Node
  quasis?: { value: { cooked: string } }[]
}

/** The nodes that stand side by side at the top of a file's template. */
export const templateOf = (file: string): Node[] => parse(file).ast['body']

/** All nodes in a part of the tree, each before those inside it. */
export function* nodesOf(part: unknown): Generator<Node> {
  if (part === null || typeof part !== 'object') return
  if ('type' in part) yield part as Node
  for (const inner of Object.values(part)) yield* nodesOf(inner)
}

/** The line of an offset in a text, counted from 1. */
export const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length
