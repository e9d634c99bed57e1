import { describe, expect, it } from 'vitest';
import { may, RIGHTS, type Right, ROLES } from '../../../src/domain/shared/permissions.ts';

/** Proposer, administrator, anybody. */
const MATRIX: readonly (readonly [Right, string])[] = [
  ['propose', 'yes yes yes'],
  ['see', 'yes yes no'],
  ['edit', 'yes no no'],
  ['withdraw', 'yes no no'],
  ['supplement', 'yes no no'],
  ['ask', 'no yes no'],
  ['triage', 'no yes no'],
  ['list', 'no yes no'],
  ['search', 'no yes no'],
  ['digest', 'no yes no'],
  ['schedule', 'no yes no'],
  ['bind', 'yes yes yes'],
  ['move', 'no yes no'],
  ['operations', 'no yes no'],
  ['repeat', 'no yes no'],
  ['letter', 'no yes no'],
];

describe('may', () => {
  it.each(MATRIX)('allows %s: %s', (right, expected) => {
    const answers = ROLES.map((role) => (may([role], right) ? 'yes' : 'no'));

    expect(answers.join(' ')).toBe(expected);
  });

  it('has every right in the matrix', () => {
    expect(MATRIX.map(([right]) => right)).toEqual(RIGHTS);
  });

  it('is content with one of several roles', () => {
    expect(may(['administrator', 'proposer'], 'edit')).toBe(true);
    expect(may([], 'list')).toBe(false);
    expect(may([], 'propose')).toBe(true);
  });
});
