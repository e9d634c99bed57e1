// What the receipt of a proposal is made from.
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Holder, Visibility } from '../domain/proposal/proposal.ts';
import type { Outcome, Status } from '../domain/proposal/status.ts';
import type { Names } from './names-model.ts';

export interface ReceiptView {
  readonly no: ProposalNo;
  /** When it was done, as an ISO instant. */
  readonly at: string;
  readonly holder: Holder;
  readonly dueOn?: string;
  readonly status: Status;
  readonly outcome?: Outcome;
  /** `changed` after an edit, `locally` after "Vi ændrer det selv". */
  readonly kind: 'received' | 'changed' | 'locally' | 'supplemented' | 'withdrawn';
  readonly offerExtra: boolean;
  /** Who sees the proposer's name; told once it is received. */
  readonly visibility?: Visibility;
  /** There is no chat with them yet: nothing can be sent before they open one. */
  readonly outOfReach?: true;
  readonly names: Names;
}
