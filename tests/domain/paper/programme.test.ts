import { describe, expect, it } from 'vitest';
import { byFocus, isOfYear, isPast, programmeOf } from '../../../src/domain/paper/programme.ts';
import type { PaperInitiative } from '../../../src/domain/paper/stock.ts';
import { aStock } from '../../support/a-stock.ts';
import { anInitiative } from '../../support/an-initiative.ts';

/** Planned for the first half of 2027, made on 20 November 2026. */
const one = (differs: Partial<PaperInitiative>) => anInitiative('a', differs);

describe('the programme of a year', () => {
  it('holds what was begun by then and is not over, and what was done in it', () => {
    const done = { state: 'done', doneAt: '2026-12-31T23:30:00.000Z' } as const;

    expect([2026, 2027, 2028].map((year) => isOfYear(one({}), year))).toEqual([false, true, true]);
    expect([2026, 2027, 2028].map((year) => isOfYear(one(done), year))).toEqual([
      false,
      true,
      false,
    ]);
    expect(isOfYear(one({ state: 'dropped' }), 2027)).toBe(false);
    expect(isOfYear(one({ createdAt: '2028-02-01T09:00:00.000Z' }), 2027)).toBe(false);
    const { horizon: _, ...open } = one({});
    expect(isOfYear(open, 2026)).toBe(true);
  });

  it('is in the order of departments and focus areas, those without one last', () => {
    const initiatives = [
      one({ area: 'unknown' }),
      one({ focus: 'Ærlige skemaer' }),
      one({ focus: 'Enklere indkøb', title: 'B' }),
      one({ focus: 'Enklere indkøb', title: 'A' }),
      one({}),
    ];
    const groups = programmeOf(
      aStock({ wanted: { kind: 'programme', scope: { year: 2027 } }, initiatives }),
    );

    expect(groups.map(({ department }) => department)).toEqual(['It og Digitalisering', undefined]);
    expect(groups[0]?.focuses.map(({ focus }) => focus)).toEqual([
      'Enklere indkøb',
      'Ærlige skemaer',
      undefined,
    ]);
    expect(groups[0]?.focuses[0]?.initiatives.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('is that of one area when that is asked for', () => {
    const initiatives = [one({}), one({ area: 'hr' })];
    const scope = { year: 2027, area: 'it' };

    expect(
      programmeOf(aStock({ wanted: { kind: 'programme', scope }, initiatives })).flatMap(
        ({ focuses }) => focuses.flatMap((group) => group.initiatives),
      ),
    ).toEqual([initiatives[0]]);
  });

  it('has what ends first at the top, and what has no time at the bottom', () => {
    const { horizon: _, ...open } = one({ title: 'Uden tid' });
    const soon = { text: 'januar 2027', from: '2027-01-01', until: '2027-01-31' };
    const [group] = byFocus([open, one({ title: 'Sent' }), one({ title: 'Snart', horizon: soon })]);

    expect(group?.initiatives.map(({ title }) => title)).toEqual(['Snart', 'Sent', 'Uden tid']);
  });

  it('calls past what is not over the day after its time', () => {
    expect(isPast(one({}), '2027-06-30')).toBe(false);
    expect(isPast(one({}), '2027-07-01')).toBe(true);
    expect(isPast(one({ state: 'done' }), '2027-07-01')).toBe(false);
  });
});
