// What the cards take of those who experience the same: others' proposals, and others' words.
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Holder } from '../domain/proposal/proposal.ts';
import type { Outcome, Status } from '../domain/proposal/status.ts';
import type { UnitType } from '../domain/shared/register.ts';

/** Somebody else's proposal, as other leaders may see it: never a name or a workplace. */
export interface OthersProposal {
  readonly no: ProposalNo;
  /** Absent when the proposer keeps it to the team. */
  readonly text?: string;
  /** Area ids. */
  readonly areas: readonly string[];
  readonly unitType?: UnitType;
  /** How many experience it, the proposer's among them. */
  readonly workplaces: number;
  readonly people: number;
  readonly status: Status;
  readonly outcome?: Outcome;
  readonly holder: Holder;
  readonly dueOn?: string;
}

/** Those who experience a proposal too, as its handlers see them. */
export interface AlsoView {
  /** Everybody who has it, and their workplaces; those of the proposal alone when absent. */
  readonly people?: number;
  readonly workplaces?: number;
  /** What was said of the hassle, 1 to 5 each. */
  readonly hassles: readonly number[];
  /** Oldest first, without names. */
  readonly examples: readonly {
    readonly at: string;
    readonly text: string;
    readonly unit?: string;
  }[];
}
