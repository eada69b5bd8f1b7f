import { parseFormula } from '../../chem/index.ts'
import { kindOfComponent } from '../corpus.ts'
import type { Report } from '../problems.ts'
import type { Source } from '../read/source.ts'
import { attributeNumbers, attributeText } from '../text/blocks.ts'
import { isKnown } from '../text/components.ts'
import type { ReadSection } from '../text/section.ts'
import { isComponent, startOf, type TextNode, walk } from '../text/tree.ts'
import { code, suggest } from '../words.ts'
import { attributeOffset, checkForm, checkTorn } from './components.ts'
import type { At, Linking } from './context.ts'
import { checkFigure, checkKnown, checkSection } from './known.ts'

/** Checks the components of a section's text, that what they name exists, and that nothing else is in it but words. */
export function checkText(linking: Linking, { tree, source }: ReadSection): void {
  const { report } = linking
  const blocks = tree.children ?? []
  for (const index of blocks.keys()) checkTorn(blocks, index, source, report)
  walk(tree, (node, parents) => {
    if (!isComponent(node)) checkWords(node, source, report)
    else if (checkForm(node, parents, source, report)) checkNames(linking, node, source)
    return undefined
  })
}

function checkWords(node: TextNode, source: Source, report: Report): void {
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

function checkNames(linking: Linking, node: TextNode, source: Source): void {
  const name = node.name ?? ''
  const text = (attribute: string) => attributeText(node, attribute) ?? ''
  const at =
    (attribute: string): At =>
    () =>
      source.placeAt(attributeOffset(node, { type: 'mdxJsxAttribute', name: attribute }, source))
  if (name === 'Cite')
    for (const number of attributeNumbers(node, 'refs') ?? [])
      checkKnown(linking, 'references', String(number), at('refs'))
  else if (name === 'Fig') checkFigure(linking, text('n'), at('n'))
  else if (name === 'Sec') checkSection(linking, text('n'), at('n'))
  else if (name === 'Chem') checkFormula(linking, text('f'), at('f'))
  else {
    const kind = isKnown(name) ? kindOfComponent[name] : undefined
    if (kind && checkKnown(linking, kind, text('id'), at('id')) && name === 'Q') checkQuantity(linking, node, at)
  }
}

function checkFormula({ report }: Linking, formula: string, at: At): void {
  const parsed = parseFormula(formula)
  if (!parsed.ok) report('formula/invalid', at(), `${code(formula)} is no formula: ${parsed.message}.`)
}

/** Checks that a quantity has the condition, or the end of a range or change, that is to be printed. */
function checkQuantity({ known, report }: Linking, node: TextNode, at: (attribute: string) => At): void {
  const record = known.get('measurements', attributeText(node, 'id') ?? '')?.record
  if (!record) return
  const property = attributeText(node, 'condition')
  const condition = record.conditions.find(condition => condition.property === property)
  if (property !== null && !condition) {
    const names = record.conditions.map(({ property }) => property)
    const hint = names.length > 0 ? suggest(property, names) : 'It has no conditions at all.'
    report('condition/unknown', at('condition')(), `${code(record.id)} has no condition ${code(property)}.`, hint)
    return
  }
  const form = attributeText(node, 'form')
  const shown = condition ?? record
  if ((form === 'from' || form === 'to' || form === 'min' || form === 'max') && shown[form] === null) {
    const message = `${code(record.id)} has no ${code(form)}: its qualifier is ${code(shown.qualifier)}.`
    report(
      'attribute/invalid',
      at('form')(),
      message,
      'Only a range has `min` and `max`, and only a change `from` and `to`.',
    )
  }
}
