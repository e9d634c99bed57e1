// What happened to a proposal, as those who handle it are told, in Danish.
import type { ToldKind } from '../../../domain/proposal/event-kinds.ts';
import { type Line, mine, SUCCESSOR_REPLIED } from './own-history.ts';

export const theirs = {
  ...mine,
  merged: (words) => (words.other === undefined ? mine.merged() : `Samlet med ${words.other}`),
  absorbed: (words) => (words.other === undefined ? mine.absorbed() : `Samlet med ${words.other}`),
  unmerged: (words) =>
    words.other === undefined ? mine.unmerged() : `Delt op igen fra ${words.other}`,
  received: () => 'Forslaget blev sendt',
  edited: () => 'Forslagsstilleren rettede det',
  supplemented: ({ byAnother }): string =>
    byAnother ? 'En anden leder stillede et spørgsmål' : 'Forslagsstilleren tilføjede noget',
  asked: () => 'Forslagsstilleren blev spurgt',
  replied: ({ byAnother }): string => (byAnother ? SUCCESSOR_REPLIED : 'Forslagsstilleren svarede'),
  withdrawn: () => 'Forslagsstilleren trak det tilbage',
  'decided-locally': () => 'Arbejdspladsen ændrer det selv',
  assessing: () => 'Vurdering begyndt',
  assessed: ({ judged }) => (judged === undefined ? 'Vurderet' : `Vurderet: ${judged}`),
  explained: () => 'Forslagsstilleren fik at vide, hvorfor det er sådan',
  'judged-solved': () => 'En leder fortalte, om det er løst',
  'asked-later': () => 'Lederne blev spurgt, hvad der kom ud af det',
  drafted: () => 'Udkast til svar gemt',
  flagged: () => 'Markeringer ændret',
  assigned: () => 'Fordelt til en kollega',
  noted: () => 'Intern note skrevet',
  reminded: () => 'Der blev mindet om fristen',
  'status-offered': () => 'Der er gået et år, og en status er tilbudt',
  escalated: () => 'Fristen er overskredet, og det er meldt videre',
  'answered-back': () => 'Et spørgsmål til svaret blev besvaret',
  released: () => 'Eksempel frigivet',
  'taken-back': () => 'Eksempel trukket tilbage',
  journalled: () => 'Journalnummer skrevet',
} satisfies Record<ToldKind, Line>;
