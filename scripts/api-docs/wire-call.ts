import ts from 'typescript'
import type { WireCall } from './model'

const SENDERS = ['get', 'post', 'upload', 'address']

/** The members of the call's options that are written out. */
function optionsOf(node: ts.CallExpression): Map<string, string> {
  const found = new Map<string, string>()
  const last = node.arguments.at(-1)
  if (!last || !ts.isObjectLiteralExpression(last) || node.arguments.length < 3) return found
  for (const property of last.properties)
    if (ts.isPropertyAssignment(property))
      found.set(property.name.getText(), property.initializer.getText().replace(/^'|'$/g, ''))
  return found
}

/** With and without a login. */
const isFree = (auth: string | undefined) => auth === 'optional' || auth === 'own'

/** Uploads always carry the token; the address of a picture is a GET that somebody else makes. */
function toWireCall(sender: string, path: string, options: Map<string, string>): WireCall {
  const verb = sender === 'get' || sender === 'address' ? 'GET' : 'POST'
  const auth = options.get('auth')
  return {
    verb,
    path,
    host: options.get('host') ?? 'api',
    subDomain: options.get('subDomain') !== 'false',
    auth: sender === 'upload' || auth === 'true' ? 'token' : isFree(auth) ? 'optional' : 'none',
    kind: (options.get('kind') ?? (verb === 'GET' ? 'read' : 'write')) === 'read' ? 'read' : 'write',
  }
}

/** Functions of the same file that a body calls: some services are a second name, or share a helper. */
function calledIn(body: ts.Node, source: ts.SourceFile): ts.Node[] {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) names.add(node.expression.text)
    ts.forEachChild(node, visit)
  }
  visit(body)
  return source.statements.flatMap((statement): ts.Node[] => {
    if (ts.isFunctionDeclaration(statement)) return names.has(statement.name?.text ?? '') ? [statement] : []
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.filter(({ name }) => names.has(name.getText()))
  })
}

/** The request a service sends, read from its body. */
export function wireCallOf(
  body: ts.Node,
  source: ts.SourceFile,
  seen = new Set<ts.Node>(),
): WireCall | undefined {
  let found: WireCall | undefined
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && SENDERS.includes(node.expression.getText())) {
      const [path] = node.arguments
      if (path && ts.isStringLiteral(path))
        found = toWireCall(node.expression.getText(), path.text, optionsOf(node))
    }
    ts.forEachChild(node, visit)
  }
  visit(body)
  if (found) return found
  for (const other of calledIn(body, source)) {
    if (seen.has(other)) continue
    seen.add(other)
    const theirs = wireCallOf(other, source, seen)
    if (theirs) return theirs
  }
  return undefined
}
