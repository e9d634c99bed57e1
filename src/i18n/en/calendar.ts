// What the calendar says by itself: reminders to those who have a task, in English.
import type { Catalogue } from '../da/index.ts';

const workingDays = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

const left = (days: number): string =>
  days < 0
    ? `${workingDays(-days)} overdue`
    : days === 0
      ? 'Due today'
      : `${workingDays(days)} to go`;

export const calendar: Catalogue['calendar'] = {
  reminder: {
    title: left,
    about: (title) => `“${title}” is waiting for an answer.`,
    due: { ahead: 'Answer by', over: 'It was due on' },
    waiting: 'Those who have the problem are waiting to hear from you.',
    escalated: (team) => `${team} has also been told that the answer is missing.`,
    summary: (days, title) => `${left(days)}: “${title}”`,
  },
};
