import { parseFormula } from '../../chem/index.ts'
import { readTex } from '../../math/tex.ts'
import type { Report } from '../problems.ts'
import { reportCredentials } from '../read/characters.ts'
import type { SourceFile } from '../read/source.ts'
import { givenTo } from '../text/attributes.ts'
import { holdsBlocks } from '../text/blocks.ts'
import type { ComponentRule, NamedThing } from '../text/components.ts'
import { definitionsIn } from '../text/footnotes.ts'
import type { ReadSection } from '../text/section.ts'
import { isComponent, startOf, type TextNode, walk } from '../text/tree.ts'
import { idsIn } from '../text/uses.ts'
import type { Place } from '../types.ts'
import { code } from '../words.ts'
import { attributeOffset, checkForm, checkTorn } from './components.ts'
import type { At, Linking } from './context.ts'
import { named } from './formulas.ts'
import { checkFigure, checkKnown, checkSection } from './known.ts'
import { checkLinked } from './linked.ts'

/** Checks the components of a section's text, that what they name exists, and that nothing else is in it but words. */
export function checkText(linking: Linking, { tree, source }: ReadSection): void {
  const { report } = linking
  reportCredentials(source.text, offset => source.placeAt(offset), report)
  for (const holder of [tree, ...(tree.children ?? []).filter(holdsBlocks), ...definitionsIn(tree)]) {
    const blocks = holder.children ?? []
    for (const index of blocks.keys()) checkTorn(blocks, index, source, report)
  }
  walk(tree, (node, parents) => {
    checkLinked(node, parents, source, report)
    if (!isComponent(node)) checkWords(node, source, report)
    else {
      const rule = checkForm(node, parents, source, report)
      if (rule) checkNames(linking, node, rule, source)
    }
    return undefined
  })
}

function checkWords(node: TextNode, source: SourceFile, report: Report): void {
  const tell = (message: string, hint: string) => report('mdx/expression', source.placeAt(startOf(node)), message, hint)
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
    checkExpression((node.value ?? '').trim(), tell)
  else if (node.type === 'mdxjsEsm')
    tell('A text holds no program code.', 'A paragraph can\'t begin with the word "import" or "export".')
  else if (node.type === 'yaml' || node.type === 'toml')
    tell('A text has no front matter.', 'Its number and title stand in `data/review.yaml`.')
}

/** Braces in a text are program code, unless they hold a comment. */
function checkExpression(content: string, tell: (message: string, hint: string) => void): void {
  if (content === '' || /^\/\*[\s\S]*\*\/$/.test(content)) return
  const hint = parseFormula(content).ok
    ? `Here a formula is ${code(`<Chem f="${content}"/>`)}.`
    : 'Write `\\{` for the brace itself.'
  tell(`Braces can't hold ${code(content.slice(0, 40))} in a text.`, hint)
}

/** Checks that what a component names exists, and then whatever else its rule asks. */
function checkNames(linking: Linking, node: TextNode, rule: ComponentRule, source: SourceFile): void {
  const { known, report } = linking
  const given = givenTo(node)
  const at =
    (attribute: string, item = 0): At =>
    () =>
      source.placeAt(attributeOffset(node, { type: 'mdxJsxAttribute', name: attribute }, source, item))
  if (rule.names) {
    const { what, by } = rule.names
    for (const [item, id] of idsIn(given, rule).entries())
      if (what === 'mathematics')
        checkMath(linking, id, given.text('display') === 'block', placeOfValue(node, by, source))
      else checkNamed(linking, what, id, at(by, item))
  }
  // Of works one of which there is not, nobody can say which place is whose.
  if (node.attributes?.some(({ isTold }) => isTold)) return
  const found = rule.problem?.(given, { measurement: id => known.get('measurements', id)?.record ?? undefined })
  if (found) report(found.problem, at(found.attribute, found.item)(), found.message, found.hint)
}

function checkNamed(linking: Linking, what: Exclude<NamedThing, 'mathematics'>, id: string, at: At): void {
  if (what === 'section') checkSection(linking, id, at)
  else if (what === 'formula') checkFormula(linking, id, at)
  else if (what === 'figures') checkFigure(linking, id, at)
  else checkKnown(linking, what, id, at)
}

/** Where the value of an attribute begins, which a short form says and a tag has behind a quotation mark. */
function placeOfValue(node: TextNode, name: string, source: SourceFile): Place {
  const isShort = node.attributes?.some(({ offsets }) => offsets !== undefined)
  const at = attributeOffset(node, { type: 'mdxJsxAttribute', name }, source)
  return source.placeAt(isShort ? at : at + `${name}="`.length)
}

/** Checks TeX, which stands as it is written from a place on. */
function checkMath({ report }: Linking, tex: string, display: boolean, { file, line, column }: Place): void {
  const read = readTex(tex, display)
  if (!('offset' in read)) return
  const before = tex.slice(0, read.offset).split('\n')
  const place = {
    file,
    line: line + before.length - 1,
    column: (before.length === 1 ? column : 1) + (before.at(-1) ?? '').length,
  }
  report('math/invalid', place, `This is no mathematics: ${read.message}.`, mathHint)
}

const mathHint = 'Between dollars stands TeX, `$E = mc^2$`; a sign of the dollar itself is written `\\$`.'

function checkFormula({ report }: Linking, formula: string, at: At): void {
  const parsed = parseFormula(formula)
  if (!parsed.ok) report('formula/invalid', at(), `${named(formula)} is no formula: ${parsed.message}.`)
}
