// What the headings of a case are called in each municipality's order, in Danish.
import type { CaseHeading } from '../../../../domain/paper/skeletons.ts';
import type { Skeleton } from '../../../../domain/paper/wanted.ts';

const usual = {
  earlier: 'Tidligere behandling',
  summary: 'Sagsresumé',
  background: 'Baggrund',
  presentation: 'Sagsfremstilling',
  economy: 'Økonomi',
  next: 'Videre proces',
  recommendation: 'Indstilling',
  annexes: 'Bilag',
  'decided-by': 'Beslutningen træffes af',
  decision: 'Beslutning',
} satisfies Record<CaseHeading, string>;

export const headings = {
  copenhagen: { ...usual, background: 'Problemstilling', presentation: 'Løsning' },
  herning: { ...usual, summary: 'Sagsresume' },
  albertslund: { ...usual, background: 'Anledning' },
  ballerup: {
    ...usual,
    summary: 'Sammendrag',
    economy: 'Økonomiske konsekvenser og finansiering',
  },
  own: usual,
} satisfies Record<Skeleton, Record<CaseHeading, string>>;

/** Below a heading that holds several parts. */
export const parts = {
  results: 'Det viser forslagene',
  going: 'Det er sat i gang',
  pending: 'Forslag, der venter på en beslutning',
  practice: 'Eksempler fra praksis',
  more: 'Det, der kræver mere',
  earlier: 'Tidligere behandling',
  med: 'Inddragelse af MED-organisationen',
  economy: 'Økonomi',
  next: 'Den videre proces',
};
