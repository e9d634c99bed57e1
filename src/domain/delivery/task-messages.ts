// What whoever is to answer a proposal is told: the task, and that it is done or theirs no more.
import { workplacesOf } from '../proposal/endorse.ts';
import { fieldsOf } from '../proposal/fields.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { titleOf } from '../proposal/title.ts';
import type { Audience, Message, Thread } from './message.ts';
import type { TaskEnd, TaskHolder } from './task-contents.ts';

/** As much of a challenge as a task shows, in characters; the rest is behind its button. */
export const EXCERPT_MAX = 600;

/**
 * The task, to whoever a proposal was sent on to; none when it is with nobody of the kind. Of one into
 * which others were merged `workplaces` are those of all. `note` is written along.
 */
export function taskGiven(
  proposal: Proposal,
  workplaces = workplacesOf(proposal),
  note?: string,
): readonly Message[] {
  const { no, answers, dueOn, sentOnAt } = proposal;
  const holder = taskHolder(proposal);
  if (holder === undefined || dueOn === undefined || sentOnAt === undefined) return [];
  const { challenge } = fieldsOf(answers);
  return [
    {
      audience: audienceOf(holder),
      content: {
        kind: 'task',
        no,
        title: titleOf(proposal),
        challenge: [...challenge].slice(0, EXCERPT_MAX).join(''),
        holder,
        dueOn,
        workplaces,
        ...(note !== undefined && { note }),
      },
      thread: threadOf(no, sentOnAt, 1),
    },
  ];
}

/** A change by which somebody's task is theirs no more: its message is closed in place. */
export function taskOver(before: Proposal, after: Proposal): readonly Message[] {
  const { no, sentOnAt } = before;
  const holder = taskHolder(before);
  if (holder === undefined || sentOnAt === undefined || after.sentOnAt === sentOnAt) return [];
  return [
    {
      audience: audienceOf(holder),
      content: { kind: 'task-over', no, title: titleOf(after), how: endOf(before, after) },
      thread: threadOf(no, sentOnAt, 2),
    },
  ];
}

/** Whose task it is now. */
export function taskHolder({ status, holder }: Proposal): TaskHolder | undefined {
  if (status !== 'forwarded') return undefined;
  return holder.kind === 'owner' || holder.kind === 'forum' ? holder : undefined;
}

function endOf(before: Proposal, after: Proposal): TaskEnd {
  if (after.status === 'withdrawn') return 'withdrawn';
  if (after.decision !== undefined && after.decision.version !== before.decision?.version) {
    return 'answered';
  }
  return taskHolder(after) === undefined ? 'taken-back' : 'moved';
}

function audienceOf(holder: TaskHolder): Audience {
  return holder;
}

function threadOf(no: ProposalNo, sentOnAt: string, revision: number): Thread {
  return { id: `task~${no}~${sentOnAt}`, revision };
}
