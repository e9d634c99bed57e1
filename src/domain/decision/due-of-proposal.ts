// What is due of one proposal today: a reminder, an escalation, a promise that was not kept, a year gone.
import { taskHolder } from '../delivery/task-messages.ts';
import { type Initiative, isLate } from '../initiative/initiative.ts';
import { type Published, publishedOf } from '../proposal/decision.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { HorizonGiven } from '../shared/horizon.ts';
import { dayOf } from '../shared/time.ts';
import { addWorkingDays, workingDaysBefore } from '../shared/working-days.ts';
import { askedLaterKey, askedLaterOn, isAskedLater } from './asked-later.ts';
import type { DueBy, ProposalDue } from './due.ts';

/**
 * Everything due of a proposal that is not said yet; `initiatives` are those it is linked to. The same
 * input gives the same rows under the same keys.
 */
export function dueOfProposal(
  proposal: Proposal,
  initiatives: readonly Initiative[],
  by: DueBy,
): readonly ProposalDue[] {
  const said = proposal.said ?? [];
  const found = [
    ...dueOfTask(proposal, by),
    ...dueOfPromises(proposal, initiatives, by),
    ...dueAfterAYear(proposal, by),
  ];
  return found.filter(({ key }) => !said.includes(key));
}

/**
 * Before the day and after it, whoever has it is told once for each time it was sent to them and each
 * day it is to be answered by, but not on the very day they got it. What was missed is made up for by what is due by then.
 */
function dueOfTask(proposal: Proposal, by: DueBy): readonly ProposalDue[] {
  const { no, dueOn, sentOnAt } = proposal;
  const { deadlines, calendar, today } = by;
  const { said = [] } = proposal;
  const holder = taskHolder(proposal);
  if (holder === undefined || dueOn === undefined) return [];
  const former = `${holder.kind === 'owner' ? holder.area : holder.forum}~${dueOn}`;
  const of = sentOnAt === undefined ? former : `${former}~${sentOnAt}`;
  // Rows from before it was counted by the time it was sent have the former key.
  const unsaid = (kind: 'remind' | 'escalate'): readonly ProposalDue[] =>
    said.includes(`${kind}~${former}`) ? [] : [{ kind, no, key: `${kind}~${of}` }];
  const escalated = addWorkingDays(dueOn, Math.max(1, deadlines.escalation), calendar);
  if (today >= escalated) return unsaid('escalate');
  const isFresh = sentOnAt !== undefined && dayOf(sentOnAt) >= today;
  if (isFresh || today < workingDaysBefore(dueOn, deadlines.warning, calendar)) return [];
  return unsaid('remind');
}

/** Each promise once for the day it was to be kept by; without an initiative, that of the decision. */
function dueOfPromises(
  proposal: Proposal,
  initiatives: readonly Initiative[],
  { today }: DueBy,
): readonly ProposalDue[] {
  const published = publishedOf(proposal);
  if (published === undefined || proposal.status !== 'decided') return [];
  const late = (of: string, title: string, horizon: HorizonGiven): ProposalDue => ({
    kind: 'late',
    no: proposal.no,
    key: `late~${of}~${horizon.until}`,
    title,
    horizon,
  });
  const { parts } = published;
  if (initiatives.length === 0) {
    const { horizon, initiative = '' } = parts ?? {};
    return isBroken(horizon, published, today) ? [late('decision', initiative, horizon)] : [];
  }
  return initiatives.flatMap((one) => {
    const { id, title, horizon } = one;
    return isLate(one, today) && isBroken(horizon, published, today)
      ? [late(id, title, horizon)]
      : [];
  });
}

/** A time that was over when it was told is no promise. */
function isBroken(
  horizon: HorizonGiven | undefined,
  { publishedAt }: Published,
  today: string,
): horizon is HorizonGiven {
  return horizon !== undefined && horizon.until < today && horizon.until >= dayOf(publishedAt);
}

/** Nothing is asked of what was withdrawn, merged, taken up again, or is not for us. */
function dueAfterAYear(proposal: Proposal, { calendar, today }: DueBy): readonly ProposalDue[] {
  const published = publishedOf(proposal);
  const { no, status } = proposal;
  if (published === undefined || (status !== 'decided' && status !== 'closed')) return [];
  if (published.outcome === 'not-for-us') return [];
  if (today < askedLaterOn(published, calendar) || isAskedLater(proposal)) return [];
  return [{ kind: 'ask-later', no, key: askedLaterKey(published) }];
}
