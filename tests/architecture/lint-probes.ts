// For each lint rule that the design leans on, at least one line that breaks it and where it stands.

export interface LintProbe {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

const DOMAIN_GLOBALS = [
  'Date.now()',
  'new Date(0)',
  'performance.now()',
  'crypto.randomUUID()',
  'process.cwd()',
  "fetch('/')",
  'setTimeout(String, 1)',
  'setInterval(String, 1)',
  'setImmediate(String)',
  'queueMicrotask(String)',
  'Temporal',
  'globalThis.Date',
];

const domainProbes: readonly LintProbe[] = DOMAIN_GLOBALS.map((expression, index) => ({
  rule: 'noRestrictedGlobals',
  file: `src/domain/proposal/impure-${index}.ts`,
  text: `export const impure = () => ${expression};\n`,
}));

const manyBranches = Array.from(
  { length: 8 },
  (_, n) => `  if (a > ${n} && b < ${n}) { if (b) a++; }`,
);
const manyLines = Array.from({ length: 70 }, (_, n) => `  a += ${n};`);

export const LINT_PROBES: readonly LintProbe[] = [
  ...domainProbes,
  {
    rule: 'noJsRestrictedProperties',
    file: 'src/domain/proposal/random.ts',
    text: 'export const impure = () => Math.random();\n',
  },
  {
    rule: 'noExplicitAny',
    file: 'src/usecases/any.ts',
    text: 'export const f = (x: any) => x;\n',
  },
  {
    rule: 'noNonNullAssertion',
    file: 'src/usecases/non-null.ts',
    text: 'export const f = (x: { y?: number }) => x.y!;\n',
  },
  { rule: 'noEnum', file: 'src/usecases/enum.ts', text: 'export enum Colour {\n  Red,\n}\n' },
  {
    rule: 'noDefaultExport',
    file: 'src/usecases/default.ts',
    text: 'export default function f() {}\n',
  },
  {
    rule: 'noConsole',
    file: 'src/usecases/console.ts',
    text: "export const f = () => console.log('x');\n",
  },
  {
    rule: 'noProcessEnv',
    file: 'src/usecases/env.ts',
    text: "export const f = () => process.env['X'];\n",
  },
  { rule: 'noProcessEnv', file: 'src/compose.ts', text: 'export const f = () => process.env.X;\n' },
  {
    rule: 'noFloatingPromises',
    file: 'src/usecases/floating.ts',
    text: "import { send } from '../ports/send.ts';\n\nexport function f() {\n  send();\n}\n",
  },
  {
    rule: 'noFloatingPromises',
    file: 'src/usecases/floating-member.ts',
    text: "import type { Store } from '../ports/send.ts';\n\nexport function f(store: Store) {\n  store.save();\n}\n",
  },
  {
    rule: 'noMisusedPromises',
    file: 'src/usecases/misused.ts',
    text: "import { send } from '../ports/send.ts';\n\nexport const f = () => (send() ? 1 : 2);\n",
  },
  {
    rule: 'useMaxParams',
    file: 'src/usecases/params.ts',
    text: 'export const f = (a: 1, b: 1, c: 1, d: 1) => a + b + c + d;\n',
  },
  {
    rule: 'noExcessiveCognitiveComplexity',
    file: 'src/usecases/complex.ts',
    text: `export function f(a: number, b: number) {\n${manyBranches.join('\n')}\n  return a;\n}\n`,
  },
  {
    rule: 'noExcessiveLinesPerFunction',
    file: 'src/usecases/long.ts',
    text: `export function f(a: number) {\n${manyLines.join('\n')}\n  return a;\n}\n`,
  },
  {
    rule: 'useImportExtensions',
    file: 'src/usecases/extension.ts',
    text: "export { send } from '../ports/send';\n",
  },
  {
    rule: 'useFilenamingConvention',
    file: 'src/usecases/camelCase.ts',
    text: 'export const f = 1;\n',
  },
  {
    rule: 'noParameterAssign',
    file: 'src/usecases/assigns.ts',
    text: 'export function f(a: number) {\n  a = 2;\n  return a;\n}\n',
  },
  {
    rule: 'useThrowOnlyError',
    file: 'src/usecases/throws.ts',
    text: "export function f() {\n  throw 'x';\n}\n",
  },
  {
    rule: 'noUnusedVariables',
    file: 'src/usecases/unused.ts',
    text: 'const unused = 1;\nexport {};\n',
  },
  {
    rule: 'noFocusedTests',
    file: 'tests/usecases/focused.test.ts',
    text: "import { it } from 'vitest';\n\nit.only('answers', () => {});\n",
  },
  {
    rule: 'noSkippedTests',
    file: 'tests/usecases/skipped.test.ts',
    text: "import { it } from 'vitest';\n\nit.skip('answers', () => {});\n",
  },
];

/** Allowed where they stand; the first three are forbidden everywhere else. */
export const LINT_ALLOWED: Readonly<Record<string, string>> = {
  'src/domain/shared/time.ts': 'export const asDate = (ms: number) => new Date(ms);\n',
  'src/config/read.ts': "export const read = () => process.env['PORT'];\n",
  'vitest.config.ts': 'export default {};\n',
  'src/ports/send.ts':
    'export async function send(): Promise<void> {}\n\nexport interface Store {\n  readonly save: () => Promise<void>;\n}\n',
  'src/domain/proposal/clock-type.ts':
    'export interface Named {\n  readonly Date: string;\n}\n\nexport const label = (named: Named) => named.Date;\n',
};
