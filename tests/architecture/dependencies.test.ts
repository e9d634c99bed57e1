// What the program stands on is written down: each package with its licence, and nothing else.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const ALLOWED = new Set(
  'MIT ISC Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD BlueOak-1.0.0 Unlicense PSF-2.0'.split(' '),
);

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const ours: Record<
  'dependencies' | 'devDependencies' | 'allowScripts',
  Record<string, string>
> = json('package.json');
const locked: Record<string, Locked> = json('package-lock.json').packages;
const record = readFileSync('docs/decisions/0030-dependencies.md', 'utf8');

/** The rows of the record's table with this first heading: name and licence. */
function rowsBelow(heading: string): readonly (readonly [string, string])[] {
  const [, after = ''] = record.split(`\n| ${heading} |`);
  const [, , ...rows] = after.split('\n\n')[0]?.split('\n') ?? [];
  return rows.map((row) => {
    const [, name = '', licence = ''] = row.split('|').map((cell) => cell.trim());
    return [name.replaceAll('`', ''), licence];
  });
}

/** Whether one may choose terms that are allowed. */
function isAllowed(licence: string | undefined): boolean {
  const choices = (licence ?? '').replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => ALLOWED.has(choice));
}

describe.each(['dependencies', 'devDependencies'] as const)('the %s', (kind) => {
  const versions = ours[kind];
  const rows = rowsBelow(kind === 'dependencies' ? 'dependency' : 'devDependency');

  it('are all in the record, in order, with the licence each states', () => {
    const installed = Object.keys(versions).map((name) => {
      const stated: { license: string } = json(`node_modules/${name}/package.json`);
      return [name, stated.license];
    });

    expect(rows).toEqual(installed);
  });

  it('are pinned to one version, the one that is installed', () => {
    const installed = Object.keys(versions).map((name) => {
      const { version }: { version: string } = json(`node_modules/${name}/package.json`);
      return [name, version];
    });

    expect(Object.entries(versions)).toEqual(installed);
  });
});

describe('everything that runs', () => {
  const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? '';
  const running = Object.entries(locked).filter(([path, { dev }]) => path !== '' && !dev);
  const exceptions = new Map(rowsBelow('below'));

  it('is under a licence that is allowed, or named as an exception with what it states', () => {
    const odd = running
      .filter(([, { license }]) => !isAllowed(license))
      .map(([path, { license }]): [string, string] => [nameOf(path), license ?? 'none']);

    expect(running.length).toBeGreaterThan(100);
    expect(new Map(odd)).toEqual(exceptions);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(AFL-2.1 OR BSD-3-Clause)', true],
    ['GPL-3.0-or-later', false],
    ['(MIT AND CC-BY-NC-4.0)', false],
    [undefined, false],
  ])('may be under %s: %s', (licence, may) => {
    expect(isAllowed(licence)).toBe(may);
  });
});

describe('scripts that run while packages are installed', () => {
  it('are allowed or refused by name, each one of them', () => {
    const scripted = Object.entries(locked)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1) ?? '');

    expect(Object.keys(ours.allowScripts).sort()).toEqual(scripted.sort());
    expect(Object.entries(ours.allowScripts).filter(([, allowed]) => allowed)).toEqual([
      ['node', true],
    ]);
  });
});
