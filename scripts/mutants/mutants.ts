import ts from 'typescript'

/** One small change of a module that its tests should notice. */
export interface Mutant {
  /** Counted from 1. */
  line: number
  from: string
  to: string
  /** The module's whole text with the change in it. */
  text: string
}

const swapped: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
}

const opposite: Record<string, string> = { some: 'every', every: 'some', max: 'min', min: 'max' }
const skippable = new Set(['filter', 'sort', 'slice', 'reverse', 'trim'])

/** What may be put in the place of a node, as pairs of the node that goes and the text that comes. */
function changesOf(node: ts.Node): [ts.Node, string][] {
  if (ts.isBinaryExpression(node)) {
    const operator = swapped[node.operatorToken.kind]
    if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
      return [
        [node, `(${node.left.getText()})`],
        [node, `(${node.right.getText()})`],
      ]
    return operator ? [[node.operatorToken, operator]] : []
  }
  if (ts.isConditionalExpression(node) || ts.isIfStatement(node)) {
    const condition = ts.isIfStatement(node) ? node.expression : node.condition
    return [
      [condition, 'true'],
      [condition, 'false'],
    ]
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [[node, node.operand.getText()]]
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression
    const other = opposite[name.text]
    if (other) return [[name, other]]
    return skippable.has(name.text) ? [[node, expression.getText()]] : []
  }
  if (ts.isNumericLiteral(node)) return [[node, `(${node.text} + 1)`]]
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return [[node, node.text === '' ? "'mutant'" : "''"]]
  if (ts.isRegularExpressionLiteral(node)) {
    const [start, end] = [node.text.replace(/^\/\^/, '/'), node.text.replace(/\$(\/[a-z]*)$/, '$1')]
    return [start, end].filter(text => text !== node.text && !/^\/\/[a-z]*$/.test(text)).map(text => [node, text])
  }
  return []
}

/** Types, imports and the keys of objects are no behaviour: a change there does not run, or says nothing. */
const isApart = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node)

/** Every mutant of a module, in the order of its text. */
export function mutantsOf(text: string): Mutant[] {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  const found: Mutant[] = []
  const visit = (node: ts.Node): void => {
    if (isApart(node)) return
    for (const [gone, to] of changesOf(node)) {
      const [start, end] = [gone.getStart(), gone.getEnd()]
      const { line } = source.getLineAndCharacterOfPosition(start)
      found.push({
        line: line + 1,
        from: text.slice(start, end),
        to,
        text: text.slice(0, start) + to + text.slice(end),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
