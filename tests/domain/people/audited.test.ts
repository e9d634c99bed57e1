import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AUDITED } from '../../../src/domain/people/audited.ts';

/** What the program and the tools beside it do. */
const written = globSync(['src/usecases/**/*.ts', 'tools/**/*.ts'])
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('what is kept of who did what', () => {
  it.each(AUDITED)('is written by somebody: %s', (what) => {
    expect(written).toMatch(new RegExp(`(?:what|: |\\? )[^\\n]*'${what}'`));
  });
});
