import { describe, expect, it } from 'vitest';
import type { ScheduleView } from '../../../src/cards/digest-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { SCHEDULE_INPUTS, schedule } from '../../../src/cards/views/schedule.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const view: ScheduleView = { schedule: { frequency: 'weekly', weekday: 1, time: '08:00' } };
const shown = (more: Partial<ScheduleView> = {}) => expand(schedule({ ...view, ...more }, 'da'));

describe('schedule', () => {
  it('asks how often, which day and when, beginning with what is chosen now', () => {
    expect(inputIn(shown(), SCHEDULE_INPUTS.frequency)['value']).toBe('weekly');
    expect(inputIn(shown(), SCHEDULE_INPUTS.weekday)).toMatchObject({
      value: '1',
      choices: expect.arrayContaining([{ title: 'Mandag', value: '1' }]),
    });
    expect(inputIn(shown(), SCHEDULE_INPUTS.time)['value']).toBe('08:00');
    expect(sentBy(shown(), 'Gem')).toEqual({ verb: 'digest.schedule-save' });
  });

  it('says what is wrong beside the field', () => {
    expect(textIn(shown({ problem: 'bad-time' }))).toContain('⚠ Vælg et tidspunkt');
    expect(textIn(shown({ problem: 'bad-frequency' }))).toContain('⚠ Vælg, hvor ofte');
  });

  it('tells when the next one comes once it is saved', () => {
    const card = shown({ saved: '2026-11-30T07:00:00.000Z' });

    expect(textIn(card)).toContain('Hver mandag kl. 8.00.');
    expect(textIn(card)).toContain('Næste overblik kommer mandag 30. november 2026 kl. 8.00.');
    expect(nodesIn(card, 'Input')).toEqual([]);
  });

  it('is titled by what was done: the time chosen, or the channel', () => {
    const saved = '2026-11-30T07:00:00.000Z';

    expect(textIn(shown({ saved }))).toContain('Tidspunktet er gemt');
    expect(textIn(shown({ saved, bound: true }))).toMatch(/Kanalen er klar\nHver mandag kl. 8.00/);
  });

  it('says so when none comes by itself', () => {
    const never = { ...view.schedule, frequency: 'never' } as const;

    expect(textIn(shown({ schedule: never, saved: 'never' }))).toContain(
      'Der kommer ikke flere af sig selv.',
    );
  });
});
