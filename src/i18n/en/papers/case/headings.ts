// What the headings of a case are called in each municipality's order, in English.
import type { CaseHeading } from '../../../../domain/paper/skeletons.ts';
import type { Skeleton } from '../../../../domain/paper/wanted.ts';

const usual = {
  earlier: 'Earlier handling',
  summary: 'Summary',
  background: 'Background',
  presentation: 'Presentation of the case',
  economy: 'Economy',
  next: 'What comes next',
  recommendation: 'Recommendation',
  annexes: 'Annexes',
  'decided-by': 'The decision is made by',
  decision: 'Decision',
} satisfies Record<CaseHeading, string>;

export const headings = {
  copenhagen: { ...usual, background: 'The problem', presentation: 'The solution' },
  herning: usual,
  albertslund: { ...usual, background: 'Occasion' },
  ballerup: { ...usual, economy: 'Economic consequences and funding' },
  own: usual,
} satisfies Record<Skeleton, Record<CaseHeading, string>>;

/** Below a heading that holds several parts. */
export const parts = {
  results: 'What the proposals show',
  going: 'What has been set going',
  pending: 'Proposals that wait for a decision',
  practice: 'Examples from practice',
  more: 'What takes more',
  earlier: 'Earlier handling',
  med: 'Involvement of the codetermination committees',
  economy: 'Economy',
  next: 'What comes next',
};
