// What a proposal is shown from.
import type { Extent, Value } from '../domain/proposal/assessment.ts';
import type { EventKind } from '../domain/proposal/event-kinds.ts';
import type { Holder, Proposal } from '../domain/proposal/proposal.ts';
import type { Outcome, Status } from '../domain/proposal/status.ts';
import type { QuestionSet } from '../domain/questions/question-set.ts';
import type { PersonId } from '../domain/shared/ids.ts';
import type { Priority } from '../domain/triage/matrix.ts';
import type { Names } from './names-model.ts';
import type { AlsoView } from './others-model.ts';
import type { QueueNote } from './triage-models.ts';

export interface ProposalView {
  readonly proposal: Proposal;
  readonly set: QuestionSet;
  readonly history: readonly {
    readonly at: string;
    readonly kind: EventKind;
    readonly by?: PersonId | 'system';
    readonly from?: Status;
    readonly holder?: Holder;
    readonly outcome?: Outcome;
    readonly extent?: Extent;
    readonly value?: Value;
    /** Number of the proposal it was merged with, or id of a forum. */
    readonly with?: string;
  }[];
  /** `proposer` sees the buttons to change it; `handler` sees who and where, by the visibility chosen. */
  readonly reader: 'proposer' | 'handler';
  readonly proposerName?: string;
  /** Told to handlers. */
  readonly also?: AlsoView;
  /** What was merged into it; told to handlers. */
  readonly children?: readonly Proposal[];
  readonly priority?: Priority;
  /** Names of those who wrote notes or have taken it on; told to handlers. */
  readonly people?: Readonly<Record<string, string>>;
  /** Several assessors judge it together. */
  readonly several?: boolean;
  readonly overdue: boolean;
  /** What was just done beside it; told to handlers. */
  readonly note?: QueueNote;
  readonly names: Names;
}
