import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CASE_PLACES, CONTENT, FIELD_PLACES } from '../../../src/papers/word/places.ts';

it('are all named where IT is told of templates', () => {
  const told = readFileSync('docs/operations.md', 'utf8');
  const missing = [CONTENT, ...FIELD_PLACES, ...CASE_PLACES].filter(
    (place) => !told.includes(`\`{{${place}}}\``),
  );
  expect(missing).toEqual([]);
});
