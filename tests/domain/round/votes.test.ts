import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../src/domain/round/note-groups.ts';
import { readVotes, tallyOf, votersIn } from '../../../src/domain/round/votes.ts';
import { aNote, aParticipant } from '../../support/a-workshop.ts';

const GROUPS = groupsOf([
  aNote({ id: 'a' }),
  aNote({ id: 'b' }),
  aNote({ id: 'c' }),
  aNote({ id: 'd' }),
  aNote({ id: 'x', station: 's2' }),
]);
const read = (typed: string) => readVotes(typed, { station: 's1', groups: GROUPS, most: 3 });

describe('readVotes', () => {
  it('takes up to as many as each has, each once', () => {
    expect(read('a, b,a,c')).toEqual({ ok: true, value: ['a', 'b', 'c'] });
    expect(read('')).toEqual({ ok: true, value: [] });
  });

  it('refuses one too many, and what is not at the station', () => {
    expect(read('a,b,c,d')).toMatchObject({ problem: { kind: 'too-many' } });
    expect(read('a,x')).toMatchObject({ problem: { kind: 'gone' } });
    expect(read('made-up')).toMatchObject({ problem: { kind: 'gone' } });
  });
});

describe('votes', () => {
  it('are counted over all stations of everybody', () => {
    const people = [
      aParticipant('karen', { votes: { s1: ['a', 'b'], s2: ['x'] } }),
      aParticipant('bo', { votes: { s1: ['a'] } }),
      aParticipant('jens'),
    ];
    expect(Object.fromEntries(tallyOf(people))).toEqual({ a: 2, b: 1, x: 1 });
    expect(votersIn(people)).toBe(2);
  });
});
