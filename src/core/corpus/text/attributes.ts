import type { TextNode } from './tree.ts'

/** The attributes of a component as its author gave them; null where one is missing or of another type. */
export interface Given {
  text(name: string): string | null
  numbers(name: string): number[] | null
}

/** Reads the attributes of a component. */
export const givenTo = (node: TextNode): Given => ({
  text: name => attributeText(node, name),
  numbers: name => attributeNumbers(node, name),
})

const written = ({ attributes }: TextNode, name: string) =>
  attributes?.find(attribute => attribute.name === name)?.value

/** A string of program code that holds nothing to be worked out: no escape, no `${…}`. */
const literal = /^\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)'|`([^`\\$]*)`)\s*$/

/** The text of an attribute, in quotes or as a string in braces; null where it is neither. */
function attributeText(node: TextNode, name: string): string | null {
  const value = written(node, name)
  if (typeof value !== 'object' || value === null) return value ?? null
  const [, double, single, back] = literal.exec(value.value) ?? []
  return double ?? single ?? back ?? null
}

/** The numbers of an attribute such as `refs={[76, 77]}`, or null where it is no such list. */
function attributeNumbers(node: TextNode, name: string): number[] | null {
  const value = written(node, name)
  if (typeof value !== 'object' || value === null) return null
  const inner = /^\s*\[\s*((?:\d+\s*,\s*)*\d+)\s*,?\s*\]\s*$/.exec(value.value)?.[1]
  return inner === undefined ? null : inner.split(',').map(Number)
}
