import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { METRICS } from '../../src/telemetry/meters.ts';

it('stands in docs/operations.md with every metric and its unit, and no other', () => {
  const text = readFileSync('docs/operations.md', 'utf8');
  const rows = [...text.matchAll(/^\| `(forenkl\.[a-z.]+)` \| (\w+) \|/gm)];

  expect(Object.fromEntries(rows.map(([, name, unit]) => [name, unit]))).toEqual(METRICS);
});
