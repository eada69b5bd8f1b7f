/** The nodes of a text's syntax tree that matter here, as the parser gives them. Offsets count UTF-16 units. */
export interface TextNode {
  type: string
  position: { start: { offset: number }; end: { offset: number } }
  children?: TextNode[]
  value?: string
  /** The name of a component. */
  name?: string | null
  attributes?: TextAttribute[]
  /** Where a link leads, or where a picture lies. */
  url?: string
  /** What stands for a picture. */
  alt?: string | null
  /** What a pointer over a link or a picture shows. */
  title?: string | null
  /** The name of a footnote, in small letters. */
  identifier?: string
  /** The same as it is written. */
  label?: string
  /** The level of a heading. */
  depth?: number
  /** Whether an item of a list has a box, and it is ticked. */
  checked?: boolean | null
}
export interface TextAttribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute'
  name?: string
  /** Text in quotes, code in braces, or null for a bare name. */
  value?: string | null | { value: string }
  /** Where what it says stands, of a list one for each item, where a short form gave it. */
  offsets?: number[]
  /** Whether something in it is not there, and that has been told. */
  isTold?: boolean
}

export const startOf = (node: TextNode): number => node.position.start.offset
export const endOf = (node: TextNode): number => node.position.end.offset

/** Whether a node is a component: one that stands in a line, or one on lines of its own. */
export const isComponent = ({ type }: TextNode): boolean => type === 'mdxJsxTextElement' || type === 'mdxJsxFlowElement'

/** Visits a node and all that it holds, in the order of the text. `visit` returns false to pass over what a node holds. */
export function walk(
  node: TextNode,
  visit: (node: TextNode, parents: readonly TextNode[]) => boolean | undefined,
  parents: readonly TextNode[] = [],
): void {
  if (visit(node, parents) === false) return
  for (const child of node.children ?? []) walk(child, visit, [...parents, node])
}
