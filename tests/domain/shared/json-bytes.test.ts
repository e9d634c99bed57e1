import { expect, it } from 'vitest';
import { jsonBytes } from '../../../src/domain/shared/json-bytes.ts';

it('counts what goes over the wire: quotes, escapes, and letters beyond ASCII', () => {
  expect(['a', 'å', '😊', '"', '\n', { a: [1] }].map(jsonBytes)).toEqual([3, 4, 6, 4, 4, 9]);
});
