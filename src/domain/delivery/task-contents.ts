// What is said of a task, frozen as data: that there is one, that it is due, and that it is over.
import type { ProposalNo } from '../proposal/number.ts';
import type { Holder } from '../proposal/proposal.ts';

/** How a task ended for whoever had it: `moved` to somebody else, `taken-back` by the administration. */
export const TASK_ENDS = ['answered', 'withdrawn', 'moved', 'taken-back'] as const;
export type TaskEnd = (typeof TASK_ENDS)[number];

/** An area's owner or a forum: they have tasks. */
export type TaskHolder = Extract<Holder, { kind: 'owner' | 'forum' }>;

export interface TaskContent {
  readonly kind: 'task';
  readonly no: ProposalNo;
  readonly title: string;
  /** The beginning of the challenge, in its proposer's words. */
  readonly challenge: string;
  readonly holder: TaskHolder;
  /** A day. */
  readonly dueOn: string;
  /** How many workplaces have it. */
  readonly workplaces: number;
  /** What whoever sent it on wrote along. */
  readonly note?: string;
}

/** The same message once there is nothing more to do. */
export interface TaskOverContent {
  readonly kind: 'task-over';
  readonly no: ProposalNo;
  readonly title: string;
  readonly how: TaskEnd;
}

export interface TaskReminder {
  readonly kind: 'task-reminder';
  readonly no: ProposalNo;
  readonly title: string;
  readonly holder: TaskHolder;
  /** The day it is to be answered by. */
  readonly dueOn: string;
  /** Working days until then when it was written; below 0 when it is over. */
  readonly daysLeft: number;
  /** The administration is told too. */
  readonly escalated?: true;
}
