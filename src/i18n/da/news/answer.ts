// How an answer is told, in Danish.
import type { Outcome } from '../../../domain/proposal/status.ts';

/** What it comes to, said first. */
export const outcomes = {
  planned: 'Det bliver gjort',
  'in-progress': 'Det er i gang',
  done: 'Det er gjort',
  'not-carried-out': 'Det gennemføres ikke',
  'already-under-way': 'Det er allerede i gang',
  guidance: 'Der er en vejledning, der løser det',
  'decided-locally': 'Det kan I selv beslutte',
  'passed-on': 'Vi har sendt det videre',
  'sent-back': 'Det skal behandles igen',
  'not-for-us': 'Det hører ikke til hos os',
} satisfies Record<Outcome, string>;

export const parts = {
  challenge: 'Udfordringen',
  initiative: 'Det gør vi',
  improvement: 'Det betyder for jer',
  when: 'Hvornår',
  lead: 'Ansvarlig',
  reason: 'Hvorfor',
  now: 'Det kan vi gøre nu',
  first: 'Det skal afklares først',
};
