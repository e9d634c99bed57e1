// Builds small source trees in a temporary folder, so that rules can be tried on what must not exist here.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** Files of a tree with what each imports: a path from the root (`src/…`), or a package or module. */
export type Imports = Readonly<Record<string, readonly string[]>>;

/** How an import may be written. A rule that sees only one of them is no rule. */
export type Manner = 'import' | 'type' | 'dynamic' | 'require';

const WRITTEN: Readonly<Record<Manner, (specifier: string) => string>> = {
  import: (specifier) => `import '${specifier}';`,
  type: (specifier) =>
    `import type * as named from '${specifier}';\nexport type Named = typeof named;`,
  dynamic: (specifier) => `export const later = () => import('${specifier}');`,
  require: (specifier) =>
    `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\nexport const got = require('${specifier}');`,
};

/** Writes `text` to `file` below `root`, with the folders it needs. */
export function plantText(root: string, file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Writes files that import what `imports` says and do nothing else. */
export function plantImports(root: string, imports: Imports, manner: Manner = 'import'): void {
  for (const [file, names] of Object.entries(imports)) {
    const lines = names.map((name) => WRITTEN[manner](specifier(file, name)));
    plantText(root, file, `${lines.join('\n')}\nexport {};\n`);
  }
}

function specifier(file: string, name: string): string {
  if (!/^(src|tests|tools)\//.test(name)) return name;

  const path = relative(dirname(file), name);
  return path.startsWith('.') ? path : `./${path}`;
}

/** Empty packages, of which `listed` are dependencies and `development` devDependencies. */
export function plantPackages(
  root: string,
  packages: Readonly<Record<'listed' | 'development' | 'unlisted', readonly string[]>>,
): void {
  const versions = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, '1.0.0']));
  const manifest = {
    type: 'module',
    dependencies: versions(packages.listed),
    devDependencies: versions(packages.development),
  };
  plantText(root, 'package.json', JSON.stringify(manifest));

  for (const name of Object.values(packages).flat()) {
    plantText(
      root,
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, main: 'index.js' }),
    );
    plantText(root, `node_modules/${name}/index.js`, 'module.exports = {};\n');
    plantText(root, `node_modules/${name}/v4/index.js`, 'module.exports = {};\n');
  }
}

/** A new empty folder outside the repository. The caller removes it with `fell`. */
export function clearGround(): string {
  return mkdtempSync(join(tmpdir(), 'forenkl-planted-'));
}

/** Removes a planted tree. */
export function fell(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
