// How it is told that a promise changed, was kept, or was not, in Danish.
import type { InitiativeState } from '../../../domain/initiative/initiative.ts';

const states = {
  planned: 'Det er planlagt',
  started: 'Nu er det sat i gang',
  running: 'Nu er det i gang',
  done: 'Nu er det færdigt',
  dropped: 'Det bliver alligevel ikke til noget',
  'already-under-way': 'Det er allerede i gang',
} satisfies Record<InitiativeState, string>;

export const promise = {
  changed: 'Tidspunktet er ændret',
  late: 'Det er blevet forsinket',
  states,
  initiative: 'Det gør vi',
  now: 'Nu',
  before: 'Før',
  promised: 'Vi havde sagt',
  why: 'Hvorfor',
  lateText: 'Det nåede vi ikke. Du hører fra os, når der er et nyt tidspunkt.',
  summary: (what: string, title: string) => `${what}: “${title}”`,
};

export const completed = {
  title: 'Det er meldt færdigt',
  initiative: 'Det er gjort',
  summary: (title: string) => `Meldt færdigt: “${title}” – er problemet løst?`,
};

export const reopened = {
  title: 'Vi tager det op igen',
  text: 'Det er ikke løst endnu, så vi ser på det igen. Du hører fra os.',
  summary: (title: string) => `Vi tager “${title}” op igen`,
};
