import { elementsIn, findElement, findElements, isElement, type PageElement, type PageNode } from '../document/tree.ts'

/** A table as GFM has it, its caption before it; a cell over several columns is followed by empty ones. */
export function table(element: PageElement, line: (nodes: readonly PageNode[]) => string): string[] {
  const caption = findElement(element, ({ name }) => name === 'caption')
  const rows = findElements(element, ({ name }) => name === 'tr')
  const head = rows.find(isHead)
  const texts = rows.filter(row => row !== head).map(row => cells(row, line))
  const names = head ? cells(head, line) : []
  const width = Math.max(names.length, ...texts.map(row => row.length))
  if (width === 0 || rows.length === 0) return []
  const printed = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => row[index] ?? '').join(' | ')} |`
  const lines = [printed(names), printed(Array.from({ length: width }, () => '---')), ...texts.map(printed)]
  return [caption ? `**${line(caption.children)}**` : '', lines.join('\n')]
}

const isHead = (row: PageElement): boolean =>
  row.parent !== null && isElement(row.parent as PageNode) && (row.parent as PageElement).name === 'thead'

const cells = (row: PageElement, line: (nodes: readonly PageNode[]) => string): string[] =>
  elementsIn(row).flatMap(cell => [
    line(cell.children),
    ...Array.from({ length: Number(cell.attribs['colspan'] ?? 1) - 1 }, () => ''),
  ])
