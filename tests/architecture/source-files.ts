// Reads TypeScript files as syntax trees, for the tests that judge their size, names and promises.

import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** The parsed files that match `pattern`, sorted by name. */
export function parseFiles(pattern: string): readonly ts.SourceFile[] {
  return globSync(pattern)
    .sort()
    .map((file) => parseText(file, readFileSync(file, 'utf8')));
}

/** `text` parsed as the file named `file`. */
export function parseText(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Every node of the tree below `node`, itself first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** Lines from the first to the last character of `node`, comments before it left out. */
export function lineCount(node: ts.Node): number {
  const file = node.getSourceFile();
  const line = (position: number) => file.getLineAndCharacterOfPosition(position).line;

  return line(node.getEnd()) - line(node.getStart()) + 1;
}

/** Where `node` stands, as an editor opens it. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());

  return `${file.fileName}:${line + 1}`;
}

/** Whether `file` exports something that can be called. Types and tables have nothing to test. */
export function exportsFunction(file: ts.SourceFile): boolean {
  return file.statements.some(
    (statement) =>
      isExported(statement) && (ts.isFunctionDeclaration(statement) || holdsFunction(statement)),
  );
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;

  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function holdsFunction(statement: ts.Statement): boolean {
  return (
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(
      ({ initializer }) =>
        initializer !== undefined &&
        (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
    )
  );
}
