import { expect, it } from 'vitest';
import { chosenBy, isForForum } from '../../../src/domain/paper/for-forum.ts';
import { CASE } from '../../support/a-case.ts';

const scope = { forum: 'oeu', since: '2026-01-01' };

it('is of everything, whomever a case is for, unless only theirs is wanted', () => {
  expect(chosenBy({ kind: 'case', scope, case: CASE }).scope).toEqual({ since: '2026-01-01' });
  expect(chosenBy({ kind: 'case', scope, case: { ...CASE, only: 'forum' } }).scope).toEqual(scope);
  expect(chosenBy({ kind: 'med', scope }).scope).toEqual({ since: '2026-01-01' });
});

it('takes in what a status does when the case gives a status since a day', () => {
  const status = { ...CASE, matter: 'status' } as const;
  expect(chosenBy({ kind: 'case', scope, case: status }).kind).toBe('status');
  expect(chosenBy({ kind: 'case', scope: {}, case: status }).kind).toBe('case');
});

it('leaves other papers as they are', () => {
  expect(isForForum('status')).toBe(false);
  expect(chosenBy({ kind: 'status', scope })).toEqual({ kind: 'status', scope });
});
