// What a proposal of the made-up municipality Bakkekøbing is: handed in, and what became of it.
import type { Outcome } from '../../src/domain/proposal/status.ts';
import type { Amount } from '../../src/domain/shared/answer.ts';
import type { TownAreaId } from './town-areas.ts';

/** Answers by question id of the built-in set `forslag`, version 1. */
export interface TownAnswers {
  readonly challenge: string;
  readonly hassle: number;
  readonly need?: string;
  readonly area?: readonly TownAreaId[];
  readonly wish?: string;
  readonly rule?: string;
  readonly scope?: string;
  readonly origin?: string;
  readonly frequency?: string;
  readonly name?: 'handlers' | 'team' | 'all';
  readonly minutes?: number;
  readonly people?: number;
  readonly waiting?: Amount;
  readonly systems?: string;
  readonly ruleName?: string;
  readonly spread?: string;
  readonly example?: string;
}

/** One thing that happened to it, so many days before today; today is 0. */
export type TownStep = { readonly daysAgo: number } & (
  | { readonly kind: 'assessing' }
  | { readonly kind: 'asked'; readonly question: string }
  | { readonly kind: 'replied'; readonly text: string }
  /** To the area's owner, who must answer within so many days from today; negative is overdue. */
  | { readonly kind: 'forwarded'; readonly area: TownAreaId; readonly dueInDays: number }
  | { readonly kind: 'decided'; readonly outcome: Outcome; readonly answer: string }
  | { readonly kind: 'closed'; readonly outcome: Outcome; readonly answer: string }
  | { readonly kind: 'withdrawn' }
);

export interface TownProposal {
  /** Mail of who hands it in: somebody in the register, or one of the people of the Playground. */
  readonly by: string;
  /** Name of the unit in the register; the one the person leads when left out. */
  readonly unit?: string;
  /** When it was handed in: so many days before today, at least 1, and the time of day. */
  readonly daysAgo: number;
  readonly at: string;
  readonly answers: TownAnswers;
  /** Handed in with "Vi ændrer det selv": closed at once. */
  readonly locally?: true;
  /** What happened then, in order. */
  readonly steps: readonly TownStep[];
}
