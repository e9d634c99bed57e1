import { expect, it } from 'vitest';
import { belongs } from '../../../src/domain/paper/belongs.ts';
import { aPromised } from '../../support/an-initiative.ts';

it('keeps a promise nobody touched in a status, and out of a paper about what is new', () => {
  const scope = { since: '2027-11-01' };
  const promised = aPromised('2026-0001');
  const closed = { ...promised, status: 'closed' } as const;

  expect(belongs(promised, { kind: 'status', scope }, new Set())).toBe(true);
  expect(belongs(promised, { kind: 'catalogue', scope }, new Set())).toBe(false);
  expect(belongs(closed, { kind: 'status', scope }, new Set())).toBe(false);
  const elsewhere = { ...scope, forum: 'board' };
  expect(belongs(promised, { kind: 'status', scope: elsewhere }, new Set())).toBe(false);
});
