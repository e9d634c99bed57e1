import { describe, expect, it } from 'vitest';
import { isWatched } from '../../../src/usecases/calendar/watched-hours.ts';

const calendar = { isOff: (day: string) => day === '2026-12-25' };

describe('isWatched', () => {
  it('is true from seven until six on a working day', () => {
    const at = (time: string) => isWatched({ day: '2026-11-23', time }, calendar);

    expect(['06:59', '07:00', '17:59', '18:00'].map(at)).toEqual([false, true, true, false]);
  });

  it('is false on a day off', () => {
    expect(isWatched({ day: '2026-12-25', time: '10:00' }, calendar)).toBe(false);
  });
});
