import { describe, expect, it } from 'vitest';
import { may, RIGHTS, type Right, ROLES } from '../../../src/domain/shared/permissions.ts';

/** Proposer, successor, endorser, triager, process owner, decider, secretary, host, reader, administrator, the five systems, anybody. */
const MATRIX: readonly (readonly [Right, string])[] = [
  ['propose', 'xxxxxxxxxxxxxxxxx'],
  ['see', 'x..xxxx..xx......'],
  ['edit', 'x................'],
  ['withdraw', 'x................'],
  ['supplement', 'x................'],
  ['reply', 'xx...............'],
  ['unfollow', '..x..............'],
  ['judge', 'xxx..............'],
  ['ask-back', 'xxx..............'],
  ['ask', '...x......x......'],
  ['triage', '...x......x......'],
  ['merge', '...x......x......'],
  ['redact', '..........x......'],
  ['release', '..........x......'],
  ['explain', '....x.....x......'],
  ['answer', '....x.....x......'],
  ['treat', '.....xx...x......'],
  ['decide', '....xxx..........'],
  ['publish', '..........x......'],
  ['initiative', '....x.....x......'],
  ['theme', '..........x......'],
  ['list', '...x.....xx......'],
  ['search', '...x.....xx......'],
  ['digest', '...x.....xx......'],
  ['schedule', '..........x......'],
  ['bind', 'xxxxxxxxxxxxxxxxx'],
  ['move', '..........x......'],
  ['rules', '..........x......'],
  ['grant', '..........x......'],
  ['start', '.......x..x......'],
  ['conduct', '........x.x......'],
  ['results', '........xxx......'],
  ['operations', '..........x......'],
  ['repeat', '..........x......'],
  ['letter', '..........x......'],
  ['wave', '..........x......'],
  ['report', '..........x......'],
  ['journal', '..........x...x..'],
  ['fetch-proposals', '...........x.....'],
  ['fetch-initiatives', '............x....'],
  ['fetch-rounds', '.............x...'],
  ['status', '...............x.'],
];

describe('may', () => {
  it.each(MATRIX)('allows %s: %s', (right, expected) => {
    const answers = ROLES.map((role) => (may([role], right) ? 'x' : '.'));

    expect(answers.join('')).toBe(expected);
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
