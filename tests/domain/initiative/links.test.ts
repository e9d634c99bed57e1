import { describe, expect, it } from 'vitest';
import {
  follow,
  MOST_PROPOSALS,
  setLinks,
  unfollow,
} from '../../../src/domain/initiative/links.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';

const NOW = '2026-11-23T06:00:00.000Z';
const [ONE, TWO, THREE] = nos('2026-1', '2026-2', '2026-3');
const linked = anInitiative('a', { proposals: nos('2026-1', '2026-2') });

describe('setLinks', () => {
  it('ties and unties, each once', () => {
    expect(
      setLinks(linked, { add: nos('2026-2', '2026-3'), remove: nos('2026-1'), seen: 1 }, NOW),
    ).toMatchObject({ value: { version: 2, proposals: [TWO, THREE] } });
  });

  it('changes nothing a second time', () => {
    expect(setLinks(linked, { add: nos('2026-1'), remove: [], seen: 9 }, NOW)).toEqual({
      ok: true,
      value: linked,
    });
  });

  it.each([
    [{ seen: 2 }, {}, 'changed-since'],
    [{}, { state: 'done' }, 'not-from-here'],
  ] as const)('is refused: %j %j', (over, differs, kind) => {
    const wanted = { add: nos('2026-3'), remove: [], seen: 1, ...over };

    expect(setLinks({ ...linked, ...differs }, wanted, NOW)).toMatchObject({ problem: { kind } });
  });

  it('ties no more than can be told in a while', () => {
    const many = Array.from({ length: MOST_PROPOSALS + 1 }, (_, at) => `2026-${at + 1}`);

    expect(setLinks(linked, { add: nos(...many), remove: [], seen: 1 }, NOW)).toMatchObject({
      problem: { kind: 'too-many' },
    });
    expect(linked.proposals).toContain(ONE);
  });
});

describe('follow', () => {
  it('counts a person once, and stops when they stop', () => {
    const karen = asId<PersonId>('karen');
    const followed = follow(anInitiative('a'), karen);

    expect(followed.followers).toEqual([karen]);
    expect(follow(followed, karen)).toBe(followed);
    expect(unfollow(followed, karen).followers).toEqual([]);
  });
});
