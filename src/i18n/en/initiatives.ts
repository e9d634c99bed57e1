// What is said of initiatives, in English.
import type { Catalogue } from '../da/index.ts';

export const initiatives: Catalogue['initiatives'] = {
  states: {
    planned: 'planned',
    started: 'begun',
    running: 'well under way',
    done: 'done',
    dropped: 'dropped',
    'already-under-way': 'was already under way',
  },
  horizon: (text, until) => `${text} (by ${until} at the latest)`,
  news: {
    eyebrow: 'News of an initiative you follow',
    state: 'Status',
    when: 'When',
    before: (text) => `Before: ${text}`,
    why: 'Why',
    summary: (title) => `News of “${title}”`,
  },
  status: {
    eyebrow: 'How is it going?',
    asks: (until) => `We have promised it done by ${until}. Does that hold?`,
    why: 'If you answer now, we can tell those who wait before the day has passed.',
    holds: 'It holds',
    late: 'It will be late',
    done: 'It is done',
    summary: (title) => `Does the time for “${title}” hold?`,
  },
  benefitAsked: {
    eyebrow: (months) => (months === 3 ? 'Three months after' : 'A year after'),
    asks: 'What came of it? A good guess is enough.',
    open: 'Write what it gave',
    summary: (title) => `What came of “${title}”?`,
  },
};
