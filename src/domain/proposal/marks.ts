// What those who handle a proposal note on it beside the assessment; proposers never see it.
import type { PersonId } from '../shared/ids.ts';

/** Stages of a task that a machine could do, in their order. */
export const AUTOMATION_STAGES = [
  'identified',
  'selected',
  'qualified',
  'developing',
  'running',
] as const;
export type AutomationStage = (typeof AUTOMATION_STAGES)[number];

export const BUDGET_KINDS = ['investment', 'efficiency', 'reduced-service'] as const;
export type BudgetKind = (typeof BUDGET_KINDS)[number];

/** What it asks of a budget, or gives it. */
export interface BudgetInput {
  readonly year: number;
  readonly kind?: BudgetKind;
  /** Kroner: what it costs (above 0) or saves (below). */
  readonly amount?: number;
}

export interface Flags {
  /** It moves work to others: what it saves less what it gives them, in hours a year. */
  readonly movesWork?: { readonly netHours?: number };
  /** It touches control or law: a named reviewer must look at it. */
  readonly touchesLaw?: {
    readonly reviewer: string;
    /** The day it was looked through and found in order. */
    readonly reviewedAt?: string;
    /** Who wrote that down. */
    readonly notedBy?: PersonId;
  };
  /** It concerns the codetermination committees. */
  readonly concernsMed?: true;
  /** Input to the budget of a year. */
  readonly budget?: BudgetInput;
  readonly automation?: AutomationStage;
}

/** A note among those who handle it. */
export interface InternalNote {
  readonly by: PersonId;
  /** ISO instant. */
  readonly at: string;
  readonly text: string;
}

/** What somebody who raised or endorsed it says once it is reported done, or a year later. */
export interface Verdict {
  readonly person: PersonId;
  /** ISO instant of the latest answer. */
  readonly at: string;
  /** Is the problem solved at your place? */
  readonly solved?: Degree;
  /** ISO instant of the answer to that. */
  readonly solvedAt?: string;
  /** Did you feel heard on the way? */
  readonly heard?: Degree;
  /** What is missing, in their own words. */
  readonly missing?: string;
}

export const DEGREES = ['yes', 'partly', 'no'] as const;
export type Degree = (typeof DEGREES)[number];
