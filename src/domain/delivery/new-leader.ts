// What whoever leads a workplace for the first time is told: what it has under way already.
import type { ProposalNo } from '../proposal/number.ts';
import type { Holder } from '../proposal/proposal.ts';
import type { Outcome, Status } from '../proposal/status.ts';

/**
 * A proposal of the workplace. Whoever keeps the name from other leaders is not given away by words
 * that are known to be from there: it has neither number nor title then.
 */
export interface PipelineItem {
  readonly no?: ProposalNo;
  readonly title?: string;
  /** Area ids. */
  readonly areas: readonly string[];
  readonly status: Status;
  readonly outcome?: Outcome;
  readonly holder: Holder;
  /** When there is news at the latest; a day. */
  readonly dueOn?: string;
}

/** How many there are, and the first of them. */
export interface PipelineOf {
  readonly count: number;
  readonly items: readonly PipelineItem[];
}

/** To somebody we know already: the register names them for another workplace now. */
export interface NewLeader {
  readonly kind: 'new-leader';
  /** Names of the workplaces. */
  readonly units: readonly string[];
  readonly pipeline: PipelineOf;
}
