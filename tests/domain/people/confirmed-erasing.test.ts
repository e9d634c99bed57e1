import { expect, it } from 'vitest';
import { isErasingConfirmed } from '../../../src/domain/people/confirmed-erasing.ts';

it.each([
  ['SLET', true],
  [' slet ', true],
  ['Delete', true],
  ['ja', false],
  ['slet ikke', false],
  ['', false],
  [undefined, false],
  [true, false],
])('takes %j as the word: %s', (typed, confirmed) => {
  expect(isErasingConfirmed(typed)).toBe(confirmed);
});
