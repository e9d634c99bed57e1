// What whoever has a task is told before the day it is to be answered by, and after it.
import type { Proposal } from '../proposal/proposal.ts';
import { titleOf } from '../proposal/title.ts';
import type { Audience, Message } from './message.ts';
import type { TaskHolder } from './task-contents.ts';
import { taskHolder } from './task-messages.ts';

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
