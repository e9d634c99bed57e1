import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { taskReminder } from '../../../src/cards/views/task-reminder.ts';
import type { TaskReminder } from '../../../src/domain/delivery/task-contents.ts';
import { NO } from '../samples/data.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (more: Partial<TaskReminder> = {}) =>
  expand(
    taskReminder(
      {
        kind: 'task-reminder',
        no: NO,
        title: 'Tre steder',
        holder: { kind: 'owner', area: 'it' },
        dueOn: '2026-12-07',
        daysLeft: 2,
        team: 'Forenklingsteamet',
        ...more,
      },
      'da',
    ),
  );

describe('a reminder of a task', () => {
  it('says what is left in working days, and the day', () => {
    const text = textIn(shown());

    expect(text).toContain('2 arbejdsdage til fristen');
    expect(text).toContain('“Tre steder” venter på svar.');
    expect(text).toContain('Svar senest');
    expect(text).toContain('mandag 7. december 2026');
  });

  it.each([
    [1, '1 arbejdsdag til fristen'],
    [0, 'Fristen er i dag'],
    [-1, '1 arbejdsdag over fristen'],
    [-3, '3 arbejdsdage over fristen'],
  ])('with %i working days left says “%s”', (daysLeft, said) => {
    expect(textIn(shown({ daysLeft }))).toContain(said);
  });

  it('says so when the administration is told too', () => {
    const told = textIn(shown({ daysLeft: -3, escalated: true }));

    expect(told).toContain('Fristen var');
    expect(told).toContain('Forenklingsteamet har også fået besked');
    expect(textIn(shown({ daysLeft: -1 }))).not.toContain('også fået besked');
  });

  it('leads to the answer, but for a forum, whose secretary writes it down', () => {
    expect(sentBy(shown(), 'Svar')).toEqual({ verb: 'task.answer', no: NO });
    expect(titlesIn(shown({ holder: { kind: 'forum', forum: 'med' } }))).not.toContain('Svar');
  });
});
