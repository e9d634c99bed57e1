// What happened to a proposal, as its proposer is told it, in Danish.
import type { OpenKind } from '../../../domain/proposal/event-kinds.ts';

/** What a line of history may name. */
export interface HistoryWords {
  readonly holder?: string;
  readonly outcome?: string;
  /** By somebody else than the proposer. */
  readonly byAnother?: true;
  /** Number of the one it was merged with; said to those who handle it only. */
  readonly other?: string;
  /** How it was judged; said to those who handle it only. */
  readonly judged?: string;
}

export type Line = (words: HistoryWords) => string;

/** When the proposer has left. */
export const SUCCESSOR_REPLIED = 'Arbejdspladsens leder svarede';

export const mine = {
  received: () => 'Du sendte forslaget',
  edited: () => 'Du rettede forslaget',
  supplemented: (_words): string => 'Du tilføjede noget',
  asked: () => 'Vi stillede dig et spørgsmål',
  replied: ({ byAnother }): string => (byAnother ? SUCCESSOR_REPLIED : 'Du svarede'),
  withdrawn: () => 'Du trak forslaget tilbage',
  'decided-locally': () => 'I ændrer det selv',
  assessing: () => 'Vi læser det',
  assessed: () => 'Vi har læst det',
  waiting: ({ holder }) => (holder === undefined ? 'Det venter' : `Det venter på ${holder}`),
  forwarded: ({ holder }) => (holder === undefined ? 'Sendt videre' : `Sendt videre til ${holder}`),
  decided: ({ outcome }) => (outcome === undefined ? 'Besluttet' : `Besluttet: ${outcome}`),
  closed: ({ outcome }) => (outcome === undefined ? 'Afsluttet' : `Afsluttet: ${outcome}`),
  merged: () => 'Samlet med et forslag om det samme',
  responded: ({ holder }) =>
    holder === undefined
      ? 'Der er kommet et svar, som gennemgås'
      : `${holder} har svaret, og svaret gennemgås`,
  treated: ({ holder }) =>
    holder === undefined ? 'Behandlet på et møde' : `Behandlet i ${holder}`,
  explained: () => 'Du fik at vide, hvorfor det er sådan',
  'promise-changed': () => 'Tidspunktet blev ændret',
  'promise-late': () => 'Tidspunktet blev ikke holdt',
  completed: () => 'Meldt færdigt',
  'judged-solved': ({ byAnother }): string =>
    byAnother ? 'En leder fortalte, om det er løst' : 'Du fortalte, om det er løst',
  reopened: () => 'Taget op igen',
  absorbed: () => 'Samlet med flere om det samme',
  unmerged: () => 'Delt op igen',
  'asked-later': () => 'Du blev spurgt, hvad der kom ud af det',
  redacted: () => 'Personoplysninger blev skjult',
} satisfies Record<OpenKind, Line>;
