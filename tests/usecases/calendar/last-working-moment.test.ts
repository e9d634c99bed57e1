import { describe, expect, it } from 'vitest';
import { lastWorkingMoment } from '../../../src/usecases/calendar/last-working-moment.ts';

const weekend = ['2026-11-21', '2026-11-22'];
const calendar = { isOff: (day: string) => weekend.includes(day) };
const from = (instant: string) => lastWorkingMoment(new Date(instant), calendar).toISOString();

describe('lastWorkingMoment', () => {
  it('is now within working hours', () => {
    expect(from('2026-11-23T09:40:00.000Z')).toBe('2026-11-23T09:40:00.000Z');
  });

  it('is the end of Friday on a Sunday, in Danish time', () => {
    expect(from('2026-11-22T20:30:00.000Z')).toBe('2026-11-20T16:30:00.000Z');
  });
});
