// What is said of surveys, polls and workshops, in Danish.

import type { Conduct } from '../../domain/round/conduct.ts';
import type { RoundKind, RoundState } from '../../domain/round/round.ts';
import { anonymous } from './rounds/anonymous.ts';
import { answering } from './rounds/answering.ts';
import { form } from './rounds/form.ts';
import { hiding } from './rounds/hiding.ts';
import { leading } from './rounds/leading.ts';
import { problems } from './rounds/problems.ts';
import { results } from './rounds/results.ts';
import { resultsFile } from './rounds/results-file.ts';
import { screen } from './rounds/screen.ts';
import { whoSees } from './rounds/who-sees.ts';

export const rounds = {
  anonymous,
  answering,
  form,
  leading,
  problems,
  screen,
  hiding,
  results,
  resultsFile,
  whoSees,
  kinds: {
    survey: 'Undersøgelse',
    poll: 'Afstemning',
    workshop: 'Workshop',
    collection: 'Indsamling',
  } satisfies Record<RoundKind, string>,
  states: {
    prepared: 'Ikke startet',
    open: 'Åben',
    paused: 'Sat på pause',
    closed: 'Lukket',
    cancelled: 'Aflyst',
  } satisfies Record<RoundState, string>,
  handedIn: (count: number) => (count === 1 ? '1 har svaret' : `${count} har svaret`),
  until: (time: string) => `Lukker ${time}`,
  entranceSummary: (kind: string, title: string) => `${kind}: ${title}`,
  boardSummary: (title: string, count: number) =>
    `${title}: ${count === 1 ? '1 har svaret' : `${count} har svaret`}`,
  conducts: {
    open: 'Start',
    pause: 'Sæt på pause',
    resume: 'Fortsæt',
    extend: 'Forlæng 5 minutter',
    close: 'Luk',
    cancel: 'Aflys',
  } satisfies Record<Conduct, string>,
  started: {
    survey: 'Undersøgelsen er startet',
    poll: 'Afstemningen er startet',
    workshop: 'Workshoppen er startet',
    collection: 'Indsamlingen er startet',
  } satisfies Record<RoundKind, string>,
  buttons: { answer: 'Svar', control: 'Styr' },
};
