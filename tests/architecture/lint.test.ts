import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINT_ALLOWED, LINT_PROBES } from './lint-probes.ts';
import { clearGround, fell, plantText } from './planted-tree.ts';

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
}

/** What the linter says of the tree at `root`, as "rule in file". It ends badly when it finds anything. */
function lint(root: string): readonly string[] {
  const { diagnostics }: Report = JSON.parse(output(root));

  return diagnostics.map(
    ({ category, location }) => `${category.split('/').at(-1)} in ${location.path}`,
  );
}

function output(root: string): string {
  const args = [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none'];
  try {
    return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

describe('the lint rules', () => {
  let root: string;
  let found: readonly string[];

  beforeAll(() => {
    root = clearGround();
    copyFileSync('biome.json', join(root, 'biome.json'));
    plantText(root, 'package.json', '{ "type": "module" }\n');
    for (const [file, text] of Object.entries(LINT_ALLOWED)) plantText(root, file, text);
    for (const { file, text } of LINT_PROBES) plantText(root, file, text);
    found = lint(root);
  });

  afterAll(() => fell(root));

  it.each(LINT_PROBES.map(({ rule, file, text }) => ({ breach: `${rule} in ${file}`, text })))(
    'catch $breach',
    ({ breach }) => {
      expect(found).toContain(breach);
    },
  );

  it.each(Object.keys(LINT_ALLOWED))('allow what stands in %s', (file) => {
    expect(found.filter((breach) => breach.endsWith(` in ${file}`))).toEqual([]);
  });
});
