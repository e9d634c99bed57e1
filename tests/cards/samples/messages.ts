// Cards the bot writes to people of its own accord.
import { letter as fillLetter } from '../../../src/cards/views/letter.ts';
import { question as fillQuestion } from '../../../src/cards/views/question.ts';
import { questionAnswered as fillQuestionAnswered } from '../../../src/cards/views/question-answered.ts';
import { taskReminder as fillTaskReminder } from '../../../src/cards/views/task-reminder.ts';
import type { TaskReminder } from '../../../src/domain/delivery/task-contents.ts';
import { type Fill, NO } from './data.ts';

export function messages(): Record<string, Fill> {
  const reminder =
    (more: Partial<TaskReminder>): Fill =>
    (typed, language) =>
      fillTaskReminder(
        {
          kind: 'task-reminder',
          no: NO,
          title: typed.long(4_000),
          holder: { kind: 'owner', area: 'it' },
          dueOn: '2026-12-07',
          daysLeft: 2,
          team: 'Forenklingsteamet',
          ...more,
        },
        language,
      );
  return {
    'task-reminder': reminder({}),
    'task-reminder-today': reminder({ daysLeft: 0, holder: { kind: 'forum', forum: 'med' } }),
    'task-reminder-escalated': reminder({ daysLeft: -3, escalated: true }),
    question: (typed, language) =>
      fillQuestion(
        {
          no: NO,
          title: typed.long(4_000),
          question: typed.long(1_000),
          team: 'Forenklingsteamet',
        },
        language,
      ),
    'question-answered': (typed, language) =>
      fillQuestionAnswered({ no: NO, title: typed.long(4_000), replied: true }, language),
    'question-moot': (typed, language) =>
      fillQuestionAnswered({ no: NO, title: typed.long(4_000) }, language),
    letter: (typed, language) =>
      fillLetter(
        {
          title: typed.long(100),
          text: typed.long(2_000),
          by: typed.name,
          team: 'Forenklingsteamet',
        },
        language,
      ),
  };
}
