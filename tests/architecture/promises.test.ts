import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, parseText, placeOf } from './source-files.ts';

// The lint rule sees promises of our own functions; it does not read the types of packages and Node.

const SETTINGS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.NodeNext,
  types: ['node'],
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
};

const IMPORTS =
  "import { rm } from 'node:fs/promises';\nimport type { TableClient } from '@azure/data-tables';\n";

const FLOATING: readonly string[] = [
  "rm('x');",
  'export const f = (table: TableClient) => {\n  table.createTable();\n};',
  "export const f = (on: boolean) => {\n  on && rm('x');\n};",
  "export const f = () => {\n  rm('x').then(String);\n};",
];

const HELD: readonly string[] = [
  "await rm('x');",
  "void rm('x');",
  "export const f = () => rm('x');",
  "let kept: Promise<void> | undefined;\nkept ??= rm('x');\nawait kept;",
  "export const f = (on: boolean) => {\n  on && String('x');\n};",
];

/** Every file is type-checked: on a busy machine that takes longer than a test usually may. */
const CHECKED_MS = 90_000;

/** A program of `files` and of `planted` texts, which stand in src without being there. */
function compile(files: readonly string[], planted: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(SETTINGS);
  const parseStored = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const text = planted.get(name);
    return text === undefined ? parseStored(name, ...rest) : parseText(name, IMPORTS + text);
  };

  return ts.createProgram([...files, ...planted.keys()], SETTINGS, host);
}

/** Places where a promise is made and neither awaited, returned, nor let go with `void`. */
function floatingPromises(program: ts.Program, name: string): readonly string[] {
  const checker = program.getTypeChecker();
  const floats = (node: ts.Node): boolean => {
    if (!ts.isExpressionStatement(node) || isAssignment(node.expression)) return false;
    const type = checker.getTypeAtLocation(node.expression);
    const parts = type.isUnion() ? type.types : [type];
    return parts.some((part) => checker.getPropertyOfType(part, 'then') !== undefined);
  };
  const file = program.getSourceFile(name);
  if (file === undefined) throw new Error(`The compiler did not read ${name}`);

  return [...nodesOf(file)].filter(floats).map(placeOf);
}

/** A promise that is assigned is kept, and awaited by whoever reads it. */
function isAssignment(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;

  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

describe('promises', () => {
  const plantedName = (text: string) =>
    join(process.cwd(), `src/planted-${[...FLOATING, ...HELD].indexOf(text)}.ts`);
  const files = ts.sys.readDirectory(process.cwd(), ['.ts'], [], ['src/**/*', 'tools/**/*']);
  const planted = new Map([...FLOATING, ...HELD].map((text) => [plantedName(text), text]));
  const program = compile(files, planted);

  it(
    'are never left floating',
    () => {
      expect(files.length).toBeGreaterThan(0);
      expect(files.flatMap((file) => floatingPromises(program, file))).toEqual([]);
    },
    CHECKED_MS,
  );

  it.each(FLOATING)('float in %j', (text) => {
    expect(floatingPromises(program, plantedName(text))).toHaveLength(1);
  });

  it.each(HELD)('do not float in %j', (text) => {
    expect(floatingPromises(program, plantedName(text))).toEqual([]);
  });
});
