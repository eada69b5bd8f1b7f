import type { Report } from '../problems.ts'
import type { SourceFile } from '../read/source.ts'
import { givenTo } from '../text/attributes.ts'
import { holdsBlocks, isLoose } from '../text/blocks.ts'
import { type AttributeRule, type ComponentRule, ruleAt, usableNames, wraps } from '../text/components.ts'
import { insteadOfElement } from '../text/html-names.ts'
import { endOf, isComponent, startOf, type TextAttribute, type TextNode } from '../text/tree.ts'
import { code, list, suggest } from '../words.ts'

/** A component with its rule. */
interface Written {
  name: string
  node: TextNode
  rule: ComponentRule
}

/**
 * Checks the form of a component: its name, its place, the words inside it, its attributes. Gives its rule where its
 * attributes are sound, else null.
 */
export function checkForm(
  node: TextNode,
  parents: readonly TextNode[],
  source: SourceFile,
  report: Report,
): ComponentRule | null {
  const name = node.name ?? ''
  const rule = ruleAt(node)
  if (!rule) {
    reportUnknown(name, node, source, report)
    return null
  }
  const written = { name, node, rule }
  checkPlace(written, parents, source, report)
  checkContent(written, source, report)
  return checkAttributes(written, source, report) ? rule : null
}

function reportUnknown(name: string, node: TextNode, source: SourceFile, report: Report): void {
  const hint = insteadOfElement(name) ?? suggest(name, usableNames()) ?? `Choose from ${list(usableNames())}.`
  const message = name === '' ? 'A component has no name.' : `There is no component ${code(`<${name}>`)}.`
  report('component/unknown', source.placeAt(startOf(node)), message, hint)
}

function checkPlace(
  { name, node, rule }: Written,
  parents: readonly TextNode[],
  source: SourceFile,
  report: Report,
): void {
  const at = source.placeAt(startOf(node))
  const tag = code(`<${name}>`)
  if (parents.some(parent => isComponent(parent) && parent.name === name))
    report('component/nested', at, `${tag} stands inside another ${tag}.`, 'Close the first one before it.')
  const around = parents.filter(parent => !holdsBlocks(parent))
  const alone = around.length === 1 && node.type === 'mdxJsxFlowElement'
  if ((rule.block || rule.holds) && !alone)
    report(
      'component/place',
      at,
      `${tag} stands inside a paragraph or a list.`,
      'Put it on a line of its own, with an empty line before and after it' +
        (rule.around ? `, or around words: ${code(rule.around.example)}.` : '.'),
    )
}

function checkContent({ name, node, rule }: Written, source: SourceFile, report: Report): void {
  const { example } = rule
  const children = node.children ?? []
  const at = source.placeAt(startOf(node))
  const tag = code(`<${name}>`)
  if (wraps(rule) && children.length === 0)
    report('component/content', at, `${tag} wraps no words.`, `Write ${code(example)}.`)
  if (rule.holds && children.length === 0)
    report('component/content', at, `${tag} holds no paragraph.`, `Write ${code(example)}.`)
  if (!wraps(rule) && !rule.holds && children.length > 0)
    report('component/content', at, `${tag} takes no words.`, `Write ${code(example)}.`)
  if (wraps(rule) && children.some(({ type }) => type === 'paragraph' || type === 'list'))
    report(
      'component/place',
      at,
      `The words of ${tag} stand on lines of their own.`,
      `Keep the words on the line of the tags: ${code(example)}.`,
    )
}

/** Reports a component that fills a line of a paragraph, which the parser takes for the paragraph's end. */
export function checkTorn(siblings: readonly TextNode[], index: number, source: SourceFile, report: Report): void {
  const node = siblings[index]
  if (!node?.name || !isLoose(node) || !ruleAt(node)) return
  const touches = (one: TextNode | undefined, other: TextNode | undefined) =>
    one !== undefined && other !== undefined && !/\n[ \t]*\r?\n/.test(source.text.slice(endOf(one), startOf(other)))
  const [before, after] = [siblings[index - 1], siblings[index + 1]]
  const torn =
    (before?.type === 'paragraph' && touches(before, node)) || (after?.type === 'paragraph' && touches(node, after))
  if (!torn) return
  const message = `${code(`<${node.name}>`)} fills a line of its own inside a paragraph, which ends the paragraph there.`
  report('component/place', source.placeAt(startOf(node)), message, 'Join this line with the one before or after it.')
}

function checkAttributes(written: Written, source: SourceFile, report: Report): boolean {
  const { name, node, rule } = written
  const given = node.attributes ?? []
  const faults = given.flatMap(attribute => attributeFault(written, attribute) ?? [])
  for (const { attribute, problem, message, hint } of faults)
    report(problem, source.placeAt(attributeOffset(node, attribute, source)), message, hint)
  const isGiven = (wanted: string) =>
    given.some(({ name, type }) => name === wanted || type === 'mdxJsxExpressionAttribute')
  const missing = Object.entries(rule.attributes).filter(([wanted, { required }]) => required && !isGiven(wanted))
  for (const [wanted] of missing)
    report(
      'attribute/missing',
      source.placeAt(startOf(node)),
      `${code(`<${name}>`)} needs ${code(wanted)}.`,
      `Write ${code(rule.example)}.`,
    )
  return faults.length === 0 && missing.length === 0
}

interface AttributeFault {
  attribute: TextAttribute
  problem: 'attribute/unknown' | 'attribute/invalid' | 'list/repeated'
  message: string
  hint: string | null
}

function attributeFault({ name, node, rule }: Written, attribute: TextAttribute): AttributeFault | null {
  const { attributes, example } = rule
  const key = attribute.name ?? ''
  const invalid = (message: string, hint: string | null = `Write ${code(example)}.`): AttributeFault => ({
    attribute,
    problem: 'attribute/invalid',
    message,
    hint,
  })
  if (attribute.type === 'mdxJsxExpressionAttribute') return invalid('A text holds no program code.')
  const wanted: AttributeRule | undefined = Object.hasOwn(attributes, key) ? attributes[key] : undefined
  if (!wanted)
    return {
      attribute,
      problem: 'attribute/unknown',
      message: `${code(`<${name}>`)} has no attribute ${code(key)}.`,
      hint: suggest(key, Object.keys(attributes)),
    }
  if (node.attributes?.find(other => other.name === key) !== attribute)
    return invalid(`${code(key)} stands twice in this component.`, 'Keep one of the two.')
  if (attribute.isTold) return null
  if (wanted.type === 'numbers') {
    const numbers = givenTo(node).numbers(key)
    if (!numbers && attribute.offsets) return invalid('A work is named by its number here.', 'Write `[@7; 12]`.')
    if (!numbers)
      return invalid(`${code(key)} is a list of numbers, or of keys in quotation marks, in braces and brackets.`)
    const again = numbers.find((number, index) => numbers.indexOf(number) !== index)
    return again === undefined
      ? null
      : {
          attribute,
          problem: 'list/repeated',
          message: `${code(String(again))} stands twice in ${code(key)}.`,
          hint: 'Keep one of the two.',
        }
  }
  const text = givenTo(node).text(key) ?? ''
  if (text.trim() === '') return invalid(`${code(key)} is text in quotes.`)
  return wanted.choices && !wanted.choices.includes(text)
    ? invalid(`${code(key)} can't be ${code(text)}.`, suggest(text.trim(), wanted.choices))
    : null
}

/** The parser keeps no places of attributes: they are looked up in the tag's own text, past its quoted values. */
export function attributeOffset(
  node: TextNode,
  { name, value, type }: Pick<TextAttribute, 'name' | 'value' | 'type'>,
  { text }: SourceFile,
  item = 0,
): number {
  const given = node.attributes?.find(attribute => attribute.name === name)?.offsets
  if (given) return given[item] ?? given[0] ?? startOf(node)
  const tag = text.slice(startOf(node), endOf(node))
  const isCode = type === 'mdxJsxExpressionAttribute'
  const words = [...tag.matchAll(/"[^"]*"|'[^']*'|[\w:.-]+|\{/g)].slice(1)
  const found = words.find(({ 0: word, index }) =>
    isCode ? word === '{' : word === name && (value === null || /^\s*=/.test(tag.slice(index + word.length))),
  )
  return startOf(node) + (found?.index ?? 0)
}
