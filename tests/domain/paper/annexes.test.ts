import { expect, it } from 'vitest';
import { annexesOf } from '../../../src/domain/paper/annexes.ts';

it('puts the one that is recommended first', () => {
  expect(annexesOf({ annexes: ['catalogue', 'overview'], recommended: 'overview' })).toEqual([
    { paper: 'overview', recommended: true },
    { paper: 'catalogue', recommended: false },
  ]);
});

it('has none where none was chosen', () => {
  expect(annexesOf({})).toEqual([]);
});
