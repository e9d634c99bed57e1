// What those who follow or run an initiative are written, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['initiatives'];

export const news: Words['news'] = {
  title: 'News of an initiative',
  state: 'Status',
  when: 'When',
  before: (text) => `Before: ${text}`,
  why: 'Why',
  summary: (title) => `News of “${title}”`,
};

export const status: Words['status'] = {
  title: 'How is it going?',
  asks: (until) => `We have promised it done by ${until}. Does that hold?`,
  why: 'If you answer now, we can tell those who wait before the day has passed.',
  holds: 'It holds',
  late: 'It will be late',
  done: 'It is done',
  summary: (title) => `Does the time for “${title}” hold?`,
};

export const benefitAsked: Words['benefitAsked'] = {
  title: (months) => (months === 3 ? 'Three months after' : 'A year after'),
  asks: 'What came of it? A good guess is enough.',
  open: 'Write what it gave',
  summary: (title) => `What came of “${title}”?`,
};
