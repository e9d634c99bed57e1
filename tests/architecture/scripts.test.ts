import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

describe.each(Object.entries(scripts))('npm run %s', (_name, command) => {
  it('opens with the check of the running Node', () => {
    expect(command).toMatch(/^node tools\/node-check\.mjs && /);
  });

  it('runs files that exist', () => {
    const files = command.match(/\b(src|tools)\/\S+/g) ?? [];

    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
