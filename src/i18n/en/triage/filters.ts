// The parts of the queue, and what people write to see one, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['triage'];

export const filters: Words['filters'] = {
  all: 'The whole queue',
  untouched: 'Not looked at',
  unassessed: 'Not assessed',
  assessed: 'Assessed, not sent on',
  overdue: 'Overdue',
  mine: 'Mine',
  movesWork: 'Moves work',
  touchesLaw: 'Control or law',
  concernsMed: 'Concerns MED',
  budget: 'Budget',
  automation: 'Can be automated',
};

export const filterWords: Words['filterWords'] = {
  untouched: ['not looked at', 'untouched', 'new'],
  unassessed: ['not assessed', 'unassessed'],
  assessed: ['assessed', 'ready'],
  overdue: ['overdue', 'late', 'past due'],
  mine: ['my own', 'assigned to me'],
  movesWork: ['moves work', 'work'],
  touchesLaw: ['law', 'control'],
  concernsMed: ['concerns med', 'codetermination'],
  budget: ['budget', 'the budget'],
  automation: ['automation', 'automated', 'robot'],
};
