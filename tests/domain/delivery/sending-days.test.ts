import { describe, expect, it } from 'vitest';
import { sendingDays } from '../../../src/domain/delivery/sending-days.ts';
import { holidays } from '../../../src/jobs/holidays.ts';

const calendar = holidays();
const EIGHT = '2026-11-23T07:00:00.000Z';
const days = (manner: 'letter' | 'case' | 'at-once', counts: Record<string, number>, rate = 20) =>
  sendingDays(new Map(Object.entries(counts)), { manner, rate, calendar });

describe('sendingDays', () => {
  it('tells when the last of a day goes, by the rate', () => {
    expect(days('letter', { [EIGHT]: 30_000 })).toEqual([
      { day: '2026-11-23', from: EIGHT, until: '2026-11-23T07:25:00.000Z', count: 30_000 },
    ]);
  });

  it('counts what does not fit in before 16.00 for the next working day', () => {
    const friday = '2026-11-27T14:30:00.000Z';

    expect(days('letter', { [friday]: 3_000 }, 1)).toEqual([
      { day: '2026-11-27', from: friday, until: '2026-11-27T15:00:00.000Z', count: 1_800 },
      {
        day: '2026-11-30',
        from: '2026-11-30T07:00:00.000Z',
        until: '2026-11-30T07:20:00.000Z',
        count: 1_200,
      },
    ]);
  });

  it('lets those planned for the next day stand behind those left over', () => {
    const late = '2026-11-23T14:59:30.000Z';
    const tomorrow = '2026-11-24T07:00:00.000Z';

    expect(days('letter', { [tomorrow]: 60, [late]: 90 }, 1)).toEqual([
      { day: '2026-11-23', from: late, until: '2026-11-23T15:00:00.000Z', count: 30 },
      { day: '2026-11-24', from: tomorrow, until: '2026-11-24T07:02:00.000Z', count: 120 },
    ]);
  });

  it('gives news of cases until 18.00, and what is said at once any hour', () => {
    const late = '2026-11-23T16:59:50.000Z';

    expect(days('case', { [late]: 20 }, 1).map(({ count }) => count)).toEqual([10, 10]);
    expect(days('at-once', { [late]: 20 }, 1)).toMatchObject([{ day: '2026-11-23', count: 20 }]);
  });

  it('is nothing for nobody', () => {
    expect(days('letter', {})).toEqual([]);
  });
});
