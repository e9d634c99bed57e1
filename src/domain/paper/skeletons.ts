// How a case is built, by skeleton: which headings it has, in which order, and what stands under each.
import type { Matter, Skeleton } from './wanted.ts';

/** What a case is made of, each written once. */
export const CASE_PARTS = [
  'summary',
  'background',
  'results',
  'going',
  'pending',
  'practice',
  'more',
  'earlier',
  'med',
  'economy',
  'next',
  'recommendation',
  'annexes',
  'decided-by',
  'decision',
] as const;
export type CasePart = (typeof CASE_PARTS)[number];

/** The headings there are; what each is called depends on the skeleton. */
export const CASE_HEADINGS = [
  'earlier',
  'summary',
  'background',
  'presentation',
  'economy',
  'next',
  'recommendation',
  'annexes',
  'decided-by',
  'decision',
] as const;
export type CaseHeading = (typeof CASE_HEADINGS)[number];

export interface CaseSection {
  /** None: it stands before the first heading. */
  readonly heading?: CaseHeading;
  /** With more than one part, each has a heading of its own below. */
  readonly parts: readonly CasePart[];
}

const RESULTS = ['results', 'going', 'pending', 'practice', 'more'] as const;

/** The order in which the source documents of each municipality have them. */
export const SECTIONS = {
  copenhagen: [
    { parts: ['summary'] },
    { heading: 'recommendation', parts: ['recommendation'] },
    { heading: 'background', parts: ['background'] },
    { heading: 'presentation', parts: [...RESULTS, 'earlier', 'med'] },
    { heading: 'economy', parts: ['economy'] },
    { heading: 'next', parts: ['next'] },
    { heading: 'decision', parts: ['decision'] },
    { heading: 'annexes', parts: ['annexes'] },
  ],
  herning: [
    { heading: 'summary', parts: ['summary'] },
    {
      heading: 'presentation',
      parts: ['background', ...RESULTS, 'earlier', 'med', 'economy', 'next'],
    },
    { heading: 'recommendation', parts: ['recommendation'] },
    { heading: 'decision', parts: ['decision'] },
    { heading: 'annexes', parts: ['annexes'] },
  ],
  albertslund: [
    { heading: 'background', parts: ['summary', 'background'] },
    { heading: 'presentation', parts: [...RESULTS, 'earlier', 'med', 'next'] },
    { heading: 'economy', parts: ['economy'] },
    { heading: 'recommendation', parts: ['recommendation'] },
    { heading: 'decision', parts: ['decision'] },
    { heading: 'annexes', parts: ['annexes'] },
  ],
  ballerup: [
    { heading: 'earlier', parts: ['earlier'] },
    { heading: 'summary', parts: ['summary'] },
    { heading: 'background', parts: ['background'] },
    { heading: 'presentation', parts: [...RESULTS, 'med', 'next'] },
    { heading: 'economy', parts: ['economy'] },
    { heading: 'annexes', parts: ['annexes'] },
    { heading: 'decided-by', parts: ['decided-by'] },
    { heading: 'recommendation', parts: ['recommendation'] },
    { heading: 'decision', parts: ['decision'] },
  ],
  own: [
    { heading: 'summary', parts: ['summary'] },
    { heading: 'background', parts: ['background'] },
    { heading: 'presentation', parts: [...RESULTS, 'earlier', 'med'] },
    { heading: 'economy', parts: ['economy'] },
    { heading: 'next', parts: ['next'] },
    { heading: 'decided-by', parts: ['decided-by'] },
    { heading: 'recommendation', parts: ['recommendation'] },
    { heading: 'annexes', parts: ['annexes'] },
    { heading: 'decision', parts: ['decision'] },
  ],
} as const satisfies Record<Skeleton, readonly CaseSection[]>;

/** What the forum is asked for: one point, or two where it is to be told again. */
export function asksOf(matter: Matter, somethingToCome: boolean): readonly (Matter | 'again')[] {
  return matter !== 'discussion' && somethingToCome ? [matter, 'again'] : [matter];
}
