/**
 * Finds the words that a module says to readers by itself. All words of the interface stand in the catalogue, in every
 * language; a module of the core, the outputs, a pack, the pages or their scripts holds none, but for those that the test spares. What is thrown is for who changes the
 * program, what describes a schema for who programs with the data: both are English.
 */
import ts from 'typescript'

/** Symbols of units, which are the same in every language. */
const units = /(?<!\p{L})(?:nm|cm|mA|mol|[km]?g|min|[hCVW])(?:⁻?[¹²³])?(?!\p{L})/gu

/** Two words beside each other, a word beside a place, or a word with a capital. */
const isSaid = (said: string): boolean => hasWords(said.replace(units, ''))

const hasWords = (text: string): boolean =>
  /\p{L}{2,}[.,:;]? (?:\p{L}|¤)|¤[.,:;]? \p{Ll}{2,}|^\p{Lu}\p{Ll}{2,}$/u.test(text) && !isCode(text)

/** Selectors, names of media, classes, keys, styles of fonts, addresses, names of files and formats, code in other languages. */
const isCode = (text: string): boolean =>
  /^[.#[]|^[\w-]+ ?[.#[>][\w[]|https?:|^\w+\/[\w.+-]+$|^(?:minmax|matchMedia)|px|\\n|^ ?class="| \.\w|^PRIMARY|^FOREIGN|^\(prefers-|^CREATE|^INSERT|^standing is-|^facet ¤/.test(
    text,
  ) || /^(?:Enter|Esc|Escape|Backspace|Tab|Home|End|Delete|Shift|Markdown)$/.test(text)

/** Calls whose texts no reader sees: what is thrown, what describes a schema, patterns. */
const silent =
  /^(?:.*Error|.*\.describe|describe|.*\.(?:refine|regex|querySelector|querySelectorAll|closest|matches)|need|present|RegExp|recordOf|code)$/

const isSilent = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeNode(node) ||
  ((ts.isCallExpression(node) || ts.isNewExpression(node)) && silent.test(node.expression.getText()))

const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('¤')
}

const isCompared = ({ parent }: ts.Node): boolean =>
  (ts.isBinaryExpression(parent) && /^[=!]==$/.test(parent.operatorToken.getText())) ||
  ts.isCaseClause(parent) ||
  ts.isElementAccessExpression(parent) ||
  (ts.isPropertyAssignment(parent) &&
    /^(?:class|id|kind|role|type|href|family|path|name@)$/.test(parent.name.getText()))

/** The words of a module that are its own, each with its line, counted from 1. */
export function wordsOfModule(path: string, text: string): { line: number; text: string }[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: { line: number; text: string }[] = []
  const look = (node: ts.Node): void => {
    if (isSilent(node)) return
    const own = textOf(node)
    if (own !== null && !isCompared(node)) {
      const seen = own.replace(/<[^>]*>?|^[^<]*>(?=.*<)/g, ' ').trim()
      if (isSaid(seen)) found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: seen })
    }
    ts.forEachChild(node, look)
  }
  look(file)
  return found
}
