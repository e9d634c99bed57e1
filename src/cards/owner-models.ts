// What the cards of those who answer proposals are made from.
import type { AnswerFault } from '../domain/decision/check-answer.ts';
import type { SeenTask } from '../domain/decision/keep-answer.ts';
import type { BoardReason } from '../domain/decision/owner-outcomes.ts';
import type { DecisionGiven } from '../domain/decision/typed-decision.ts';
import type { TaskContent, TaskHolder, TaskOverContent } from '../domain/delivery/task-contents.ts';
import type { TypedAnswer } from '../domain/proposal/decision.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { RoundId } from '../domain/shared/ids.ts';
import type { Guidance } from '../domain/shared/register.ts';
import type { Names } from './names-model.ts';
import type { AlsoView } from './others-model.ts';

/** The message by which somebody gets a task. */
export interface TaskView {
  readonly task: TaskContent;
  readonly names: Names;
}

export type TaskOverView = Pick<TaskOverContent, 'no' | 'title' | 'how'>;

export interface ListedTask {
  readonly no: ProposalNo;
  readonly title: string;
  readonly holder: TaskHolder;
  readonly dueOn?: string;
  readonly overdue: boolean;
  /** Somebody has begun to answer it. */
  readonly begun: boolean;
}

/** A workshop that waits for answers. */
export interface ListedWorkshop {
  readonly round: RoundId;
  readonly title: string;
  readonly unanswered: number;
}

export interface TaskListView {
  /** Before the items, on the first page. */
  readonly workshops: readonly ListedWorkshop[];
  /** Those of the page. */
  readonly items: readonly ListedTask[];
  readonly total: number;
  readonly overdue: number;
  /** From 0; `pages` in all. */
  readonly page: number;
  readonly pages: number;
  /** The register names the reader for nothing. */
  readonly noPost: boolean;
  readonly names: Names;
}

/** A task with all that is needed to answer it; nothing that only those who sort may see. */
export interface TaskDetailsView {
  readonly proposal: Proposal;
  readonly holder: TaskHolder;
  readonly overdue: boolean;
  readonly names: Names;
  /** Absent when the proposer keeps the name from whoever answers. */
  readonly proposerName?: string;
  readonly also?: AlsoView;
  readonly guidance: readonly Guidance[];
  /** Who keeps an answer to it that is not sent yet. */
  readonly draftBy?: string;
}

/** An initiative that can be chosen. */
export interface RunningView {
  readonly id: string;
  readonly title: string;
}

/** An area that a proposal touches, and who answers for it. */
export interface OtherOwner {
  readonly area: string;
  readonly owner: string;
}

export interface AnswerFormView {
  readonly no: ProposalNo;
  readonly title: string;
  readonly typed: TypedAnswer;
  readonly seen: SeenTask;
  /** Two more parts are asked for. */
  readonly large: boolean;
  readonly faults: readonly AnswerFault[];
  /** Initiatives under way that it can be a part of. */
  readonly running?: readonly RunningView[];
  /** Who has the last word when owners disagree, and who else answers for it; absent where nobody has. */
  readonly dispute?: { readonly board: string; readonly others: readonly OtherOwner[] };
  readonly note?:
    | { readonly kind: 'kept' | 'words-changed' | 'sent-anew' }
    /** Somebody else has kept an answer meanwhile: theirs is shown beside what was typed. */
    | {
        readonly kind: 'meanwhile';
        readonly by?: string;
        readonly at: string;
        readonly theirs: TypedAnswer;
      };
}

/** The answer as it will be read, before it is sent. */
export interface TaskPreviewView {
  readonly no: ProposalNo;
  readonly title: string;
  readonly answer: DecisionGiven;
  readonly seen: SeenTask;
  /** How hard the reason and the parts are to read. */
  readonly lix?: number;
  /** The forum that decides it; absent when the owner does. */
  readonly board?: string;
  readonly why?: BoardReason;
  /** Title of the initiative under way that it is a part of. */
  readonly partOf?: string;
}

/** One text about a task: why things are as they are, or why it is not theirs. */
export interface TaskTextView {
  readonly what: 'explain' | 'hand-back';
  readonly no: ProposalNo;
  readonly title: string;
  readonly typed?: string;
  /** The explanation given before; somebody else's when it came meanwhile. */
  readonly before?: { readonly at: string; readonly text: string; readonly meanwhile: boolean };
  readonly problem?:
    | { readonly kind: 'required' | 'full' }
    | { readonly kind: 'too-long'; readonly max: number }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] };
}

/** What was done about a task. */
export interface TaskDoneView {
  readonly no: ProposalNo;
  readonly title: string;
  readonly what: 'answered' | 'explained' | 'handed-back';
  /** The forum that decides the answer. */
  readonly board?: string;
  /** The answer as it was sent, with who sent it. */
  readonly answer?: DecisionGiven;
  readonly by?: string;
  readonly at?: string;
}
