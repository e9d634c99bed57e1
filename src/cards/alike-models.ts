// What the cards about others' proposals are made from.
import type { Endorsement } from '../domain/proposal/endorse.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Holder } from '../domain/proposal/proposal.ts';
import type { Outcome, Status } from '../domain/proposal/status.ts';
import type { DraftId } from '../domain/shared/ids.ts';
import type { UnitType } from '../domain/shared/register.ts';
import type { Names } from './view-models.ts';

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

/** Others' proposals like a draft, before it goes on. */
export interface AlikeView {
  readonly draft: DraftId;
  readonly revision: number;
  /** At most three, and the words that led to each. */
  readonly found: readonly (OthersProposal & { readonly shared: readonly string[] })[];
  readonly note?: 'alike-ended' | 'alike-own';
  readonly names: Names;
}

/** A person is counted among those who experience it. */
export interface EndorsedReceiptView {
  /** ISO instant. */
  readonly at: string;
  readonly proposal: OthersProposal;
  readonly names: Names;
}

/** Somebody else's proposal that the reader experiences too. */
export interface EndorsedView {
  readonly proposal: OthersProposal;
  /** The answer given with the decision. */
  readonly answer?: string;
  readonly endorsement: Endorsement;
  readonly names: Names;
}
