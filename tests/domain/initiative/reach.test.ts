import { describe, expect, it } from 'vitest';
import type { Initiative } from '../../../src/domain/initiative/initiative.ts';
import { choiceCode, focusesOf, placesOf, setReach } from '../../../src/domain/initiative/reach.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { REGISTER } from '../../support/leader-world.ts';

const AT = { now: '2027-08-02T09:00:00.000Z', today: '2027-08-02' };
const set = (differs: Partial<Initiative>, focus: string, spread: readonly string[], seen = 1) =>
  setReach(anInitiative('a', differs), { focus, spread, seen }, AT);

describe('setReach', () => {
  it('keeps the focus area and the places, each once and with its day', () => {
    expect(set({}, 'Færre systemer', ['school', 'school'])).toMatchObject({
      value: {
        version: 2,
        focus: 'Færre systemer',
        spread: [{ to: 'school', on: '2027-08-02' }],
        changedAt: AT.now,
      },
    });
    const before = { spread: [{ to: 'school', on: '2027-03-01' }] };
    expect(set(before, '', ['day-care', 'school'])).toMatchObject({
      value: {
        spread: [
          { to: 'day-care', on: '2027-08-02' },
          { to: 'school', on: '2027-03-01' },
        ],
      },
    });
  });

  it('takes both away when nothing is left, of what is over too', () => {
    const given = {
      state: 'done',
      focus: 'Færre systemer',
      spread: [{ to: 'school', on: '2027-03-01' }],
    } as const;
    const cleared = set(given, '', []);

    expect(cleared).toMatchObject({ ok: true, value: { version: 2, state: 'done' } });
    expect(cleared).not.toHaveProperty('value.focus');
    expect(cleared).not.toHaveProperty('value.spread');
  });

  it('changes nothing when it is the same, and nothing that somebody changed meanwhile', () => {
    const given = { version: 4, focus: 'A', spread: [{ to: 'school', on: '2027-03-01' }] };

    expect(set(given, 'A', ['school'])).toEqual({ ok: true, value: anInitiative('a', given) });
    expect(set(given, 'B', ['school'])).toEqual({
      ok: false,
      problem: { kind: 'changed-since' },
    });
  });
});

describe('what there is to choose', () => {
  it('are the kinds and departments of the register, and every focus area once', () => {
    const [unit] = REGISTER.units;
    if (unit === undefined) throw new Error('no units');
    const units = [
      { ...unit, type: 'school', department: 'Børn og Unge' },
      { ...unit, type: 'day-care', department: 'Børn og Unge' },
      { ...unit, type: 'school', department: '' },
    ] as const;

    expect(placesOf({ units })).toEqual(['school', 'day-care', 'Børn og Unge']);
    expect(focusesOf([{ focus: 'Å' }, { focus: 'B' }, {}, { focus: 'B' }])).toEqual(['B', 'Å']);
  });

  it('has no comma where several are sent with commas between', () => {
    expect(choiceCode('Kultur, Fritid og By')).toBe('Kultur; Fritid og By');
  });
});
