import { describe, expect, it } from 'vitest';
import {
  type Amendment,
  amend,
  isSameTime,
  statesAfter,
  wantedOf,
} from '../../../src/domain/initiative/change.ts';
import type { Initiative, InitiativeState } from '../../../src/domain/initiative/initiative.ts';
import { INITIATIVE_STATES } from '../../../src/domain/initiative/initiative.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { anInitiative } from '../../support/an-initiative.ts';

const BY = { person: asId<PersonId>('ole'), now: '2026-11-23T06:00:00.000Z' };
const LATER = { text: '2. halvår 2027', from: '2027-07-01', until: '2027-12-31' };
const STATES = Object.keys(INITIATIVE_STATES) as InitiativeState[];

function amended(
  initiative: Initiative,
  wanted: Partial<Amendment['wanted']>,
  over: Partial<Omit<Amendment, 'wanted'>> = {},
) {
  const all = { ...wantedOf(initiative), ...wanted };
  return amend(initiative, { wanted: all, seen: initiative.version, ...over }, BY);
}

describe('amend', () => {
  it('goes one version on with what is wanted', () => {
    expect(amended(anInitiative('a'), { title: 'Nyt navn' })).toEqual({
      ok: true,
      value: { ...anInitiative('a'), title: 'Nyt navn', version: 2, changedAt: BY.now },
    });
  });

  it('changes nothing when nothing is changed, from however old a card', () => {
    const initiative = anInitiative('a', { version: 5 });

    expect(amended(initiative, {}, { seen: 1 })).toEqual({ ok: true, value: initiative });
  });

  it('writes nothing over what somebody changed meanwhile', () => {
    expect(amended(anInitiative('a', { version: 5 }), { title: 'Mit' }, { seen: 4 })).toEqual({
      ok: false,
      problem: { kind: 'changed-since' },
    });
  });

  it('owes news of another state and of other days, with what was told before and why', () => {
    expect(
      amended(anInitiative('a'), { state: 'started', horizon: LATER }, { why: 'Udbud' }),
    ).toMatchObject({
      value: {
        owed: {
          version: 2,
          by: 'ole',
          at: BY.now,
          state: 'started',
          before: { text: '1. halvår 2027' },
          why: 'Udbud',
        },
      },
    });
  });

  it('remembers each time that was told before, and when it was moved', () => {
    const once = amended(anInitiative('a'), { horizon: LATER });
    const { horizon: _, ...open } = anInitiative('a');

    expect(once).toMatchObject({ value: { moved: [{ until: '2027-06-30', at: BY.now }] } });
    expect(amended(anInitiative('a'), { state: 'started' })).not.toHaveProperty('value.moved');
    expect(amended(open, { horizon: LATER })).not.toHaveProperty('value.moved');
  });

  it('owes no news of other words for the same time', () => {
    const same = { text: 'første halvår', from: '2027-01-01', until: '2027-06-30' };
    const changed = amended(anInitiative('a'), { horizon: same });

    expect(changed).toMatchObject({ value: { version: 2, horizon: same } });
    expect(changed.ok && changed.value.owed).toBeUndefined();
  });

  it('owes news of a time that is taken away, and takes it away', () => {
    const { horizon: _, ...without } = wantedOf(anInitiative('a'));
    const changed = amend(anInitiative('a'), { wanted: without, seen: 1 }, BY);

    expect(changed.ok && changed.value.horizon).toBeUndefined();
    expect(changed).toMatchObject({ value: { owed: { before: { text: '1. halvår 2027' } } } });
  });

  it('asks why when it is dropped', () => {
    expect(amended(anInitiative('a'), { state: 'dropped' })).toEqual({
      ok: false,
      problem: { kind: 'why-required' },
    });
    expect(amended(anInitiative('a'), { state: 'dropped' }, { why: 'Ingen midler' })).toMatchObject(
      { value: { state: 'dropped', doneAt: BY.now } },
    );
  });

  it.each(STATES)('leads from %s only where the table says', (from) => {
    const initiative = anInitiative('a', { state: from });
    const reached = STATES.filter((state) => amended(initiative, { state }, { why: 'x' }).ok);

    expect(new Set(reached)).toEqual(new Set(statesAfter(from)));
  });

  it('leaves what is over as everybody was told it', () => {
    expect(amended(anInitiative('a', { state: 'done' }), { title: 'Andet' })).toMatchObject({
      problem: { kind: 'not-from-here' },
    });
    expect(statesAfter('done')).toEqual(['done']);
    expect(statesAfter('dropped')).toEqual(['dropped']);
  });
});

describe('isSameTime', () => {
  it('goes by the days', () => {
    expect(isSameTime(LATER, { ...LATER, text: 'H2 2027' })).toBe(true);
    expect(isSameTime(LATER, { ...LATER, until: '2027-12-30' })).toBe(false);
    expect(isSameTime(undefined, LATER)).toBe(false);
    expect(isSameTime(undefined, undefined)).toBe(true);
  });
});
