import type { Report } from '../problems.ts'
import type { SourceFile } from '../read/source.ts'
import { ruleAt } from '../text/components.ts'
import { isMark } from '../text/footnotes.ts'
import { isComponent, startOf, type TextNode } from '../text/tree.ts'
import { code } from '../words.ts'

/** Reports a link inside a link, which no page can hold: of Markdown or of a component, each in each. */
export function checkLinked(node: TextNode, parents: readonly TextNode[], source: SourceFile, report: Report): void {
  // One component in another of its name is reported as such.
  const around = parents.find(parent => linkOf(parent) === 'whole' && !isSameComponent(parent, node))
  if (around === undefined || linkOf(node) === null) return
  const message = `${called(node, 'A link')} stands inside ${called(around, 'a link')}, and a link can't hold another.`
  report('component/nested', source.placeAt(startOf(node)), message, 'Put it before or after the other.')
}

function linkOf(node: TextNode): 'whole' | 'mark' | null {
  if (isComponent(node)) return ruleAt(node)?.link ?? null
  return node.type === 'link' || node.type === 'linkReference' || isMark(node) ? 'whole' : null
}

const isSameComponent = (one: TextNode, other: TextNode): boolean =>
  isComponent(one) && isComponent(other) && one.name === other.name

const called = (node: TextNode, link: string): string => {
  if (isMark(node)) return 'The mark of a footnote'
  return isComponent(node) ? code(`<${node.name}>`) : link
}
