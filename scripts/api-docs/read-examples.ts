import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** Values that a test file names at its top. */
function constantsOf(source: ts.SourceFile): Map<string, ts.Expression> {
  const found = new Map<string, ts.Expression>()
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer) found.set(name.getText(source), initializer)
  }
  return found
}

const isMemberName = (node: ts.Identifier) =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node)

/** Puts the values themselves in the place of their names, so that the example stands on its own. */
function standalone(
  call: ts.Expression,
  constants: Map<string, ts.Expression>,
  module: string,
): ts.Expression {
  const valueOf = (name: string) => constants.get(name)
  const transformed = ts.transform(call, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        if (ts.isShorthandPropertyAssignment(node)) {
          const value = valueOf(node.name.text)
          return value
            ? ts.factory.createPropertyAssignment(node.name, ts.visitNode(value, visit, ts.isExpression))
            : node
        }
        if (ts.isIdentifier(node) && node.parent && !isMemberName(node)) {
          if (node.text === module) return ts.factory.createIdentifier('WXAPI')
          const value = valueOf(node.text)
          if (value) return ts.visitNode(value, visit)
        }
        if (ts.isAsExpression(node)) return ts.visitNode(node.expression, visit)
        return ts.visitEachChild(node, visit, context)
      }
      return (node) => ts.visitNode(node, visit, ts.isExpression)
    },
  ])
  return transformed.transformed[0] ?? call
}

const isCallRow = (node: ts.Node): node is ts.ObjectLiteralExpression =>
  ts.isObjectLiteralExpression(node) &&
  node.properties.some((property) => property.name?.getText() === 'call')

/** The call of a table's row. */
function callOf(row: ts.Node): ts.Expression | undefined {
  if (!isCallRow(row)) return undefined
  const call = row.properties.find((property) => property.name?.getText() === 'call')
  if (!call || !ts.isPropertyAssignment(call) || !ts.isArrowFunction(call.initializer)) return undefined
  return ts.isExpression(call.initializer.body) ? call.initializer.body : undefined
}

const hasArguments = (call: ts.Expression) => ts.isCallExpression(call) && call.arguments.length > 0

/** The first row that says something about the parameters, else the first one. */
function bestCall(rows: ts.Node): ts.Expression | undefined {
  const all = ts.isArrayLiteralExpression(rows) ? [...rows.elements] : [rows]
  const calls = all.flatMap((row) => callOf(row) ?? [])
  return calls.find(hasArguments) ?? calls[0]
}

/** `kanjia.kanjiaHelp(…)` anywhere in a test, for methods that are not in the table. */
function loose(node: ts.Node, module: string): [string, ts.Expression] | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined
  const { expression, name } = node.expression
  return expression.getText() === module ? [name.text, node] : undefined
}

function examplesOf(path: string, domain: string): [string, string][] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const namespace = source.statements
    .filter(ts.isImportDeclaration)
    .find(({ moduleSpecifier }) => moduleSpecifier.getText() === `'@/services/${domain}'`)
  const bindings = namespace?.importClause?.namedBindings
  const module = bindings && ts.isNamespaceImport(bindings) ? bindings.name.text : domain
  const constants = constantsOf(source)
  const printer = ts.createPrinter({ removeComments: true })
  const found = new Map<string, ts.Expression>()
  const spare = new Map<string, ts.Expression>()
  const visit = (node: ts.Node): void => {
    const call = ts.isPropertyAssignment(node) ? bestCall(node.initializer) : undefined
    if (call && ts.isPropertyAssignment(node)) found.set(node.name.getText(), call)
    const [name, other] = loose(node, module) ?? []
    if (name && other && !spare.has(name)) spare.set(name, other)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...new Map([...spare, ...found])].map(([name, call]) => [
    name,
    printer.printNode(ts.EmitHint.Expression, standalone(call, constants, module), source),
  ])
}

/** An example of every method: the first call its test makes, which the compiler and the test have seen. */
export function readExamples(root: string): Map<string, string> {
  const folder = join(root, 'test/services')
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'))
  return new Map(files.flatMap((name) => examplesOf(join(folder, name), name.replace('.test.ts', ''))))
}
