import { describe, expect, it } from 'vitest';
import { may, RIGHTS, type Right, ROLES } from '../../../src/domain/shared/permissions.ts';

/** Proposer, successor, administrator, anybody. */
const MATRIX: readonly (readonly [Right, string])[] = [
  ['propose', 'yes yes yes yes'],
  ['see', 'yes no yes no'],
  ['edit', 'yes no no no'],
  ['withdraw', 'yes no no no'],
  ['supplement', 'yes no no no'],
  ['reply', 'yes yes no no'],
  ['ask', 'no no yes no'],
  ['triage', 'no no yes no'],
  ['list', 'no no yes no'],
  ['search', 'no no yes no'],
  ['digest', 'no no yes no'],
  ['schedule', 'no no yes no'],
  ['bind', 'yes yes yes yes'],
  ['move', 'no no yes no'],
  ['operations', 'no no yes no'],
  ['repeat', 'no no yes no'],
  ['letter', 'no no yes no'],
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
