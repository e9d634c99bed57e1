// How far a proposal is, and what came of it, in Danish.
import type { Outcome, Status } from '../../../domain/proposal/status.ts';

export const statuses = {
  received: 'Modtaget',
  assessing: 'Vi læser det',
  waiting: 'Venter',
  forwarded: 'Sendt videre',
  decided: 'Besluttet',
  closed: 'Afsluttet',
  withdrawn: 'Trukket tilbage',
  merged: 'Samlet med et andet',
} satisfies Record<Status, string>;

export const outcomes = {
  planned: 'Det bliver gjort',
  'in-progress': 'I gang',
  done: 'Gennemført',
  'not-carried-out': 'Gennemføres ikke',
  'already-under-way': 'Allerede i gang',
  guidance: 'Løst med vejledning',
  'decided-locally': 'Besluttes lokalt',
  'passed-on': 'Sendt videre',
  'sent-back': 'Sendt tilbage',
  'not-for-us': 'Hører ikke til her',
} satisfies Record<Outcome, string>;
