// What whoever has a task is told before the day it is to be answered by, and after it.
import type { ProposalNo } from '../proposal/number.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { titleOf } from '../proposal/title.ts';
import type { Audience, Message } from './message.ts';
import { type TaskHolder, taskHolder } from './task-messages.ts';

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

/** Reminds whoever has it; of an area the substitute too, once it is so late that others are told. */
export function taskReminder(
  proposal: Proposal,
  { daysLeft, escalated }: { readonly daysLeft: number; readonly escalated: boolean },
): readonly Message[] {
  const { no, dueOn } = proposal;
  const holder = taskHolder(proposal);
  if (holder === undefined || dueOn === undefined) return [];
  return [
    {
      audience: audienceOf(holder, escalated),
      content: {
        kind: 'task-reminder',
        no,
        title: titleOf(proposal),
        holder,
        dueOn,
        daysLeft,
        ...(escalated && { escalated }),
      },
    },
  ];
}

function audienceOf(holder: TaskHolder, escalated: boolean): Audience {
  return holder.kind === 'owner' && escalated ? { ...holder, all: true } : holder;
}
