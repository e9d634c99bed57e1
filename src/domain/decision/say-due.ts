// Says what is due: the proposal or initiative with it noted as said, its event, and the messages.
import { benefitAsked, lateNews, statusAsked } from '../delivery/initiative-messages.ts';
import type { Message } from '../delivery/message.ts';
import type { News } from '../delivery/news.ts';
import { taskHolder } from '../delivery/task-messages.ts';
import { taskReminder } from '../delivery/task-reminder.ts';
import { toChannel } from '../delivery/to-channel.ts';
import { told } from '../delivery/told.ts';
import type { Initiative } from '../initiative/initiative.ts';
import { publishedOf } from '../proposal/decision.ts';
import type { ProposalEvent } from '../proposal/event.ts';
import type { EventKind } from '../proposal/event-kinds.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { workingDaysBetween } from '../shared/working-days.ts';
import type { DueBy, InitiativeDue, ProposalDue } from './due.ts';
import { leadOf } from './due-of-initiative.ts';

const EVENTS = {
  remind: 'reminded',
  escalate: 'escalated',
  late: 'promise-late',
  'ask-later': 'asked-later',
} as const satisfies Record<ProposalDue['kind'], EventKind>;

/**
 * One thing due of a proposal, as it is written. When it was changed is left alone: nobody did
 * anything about it. `now` is an ISO instant. Of those escalated in one morning the channel is told
 * with the first, `others` being how many more there are; with the rest it is left out.
 */
export function sayOfProposal(
  proposal: Proposal,
  due: ProposalDue,
  by: Pick<DueBy, 'calendar' | 'today'> & { readonly now: string; readonly others?: number },
): {
  readonly proposal: Proposal;
  readonly events: readonly ProposalEvent[];
  readonly says: readonly Message[];
} {
  const { no, status, said = [] } = proposal;
  return {
    proposal: { ...proposal, said: [...said, due.key] },
    events: [{ no, kind: EVENTS[due.kind], at: by.now, by: 'system', from: status, to: status }],
    says: messagesOf(proposal, due, by),
  };
}

function messagesOf(
  proposal: Proposal,
  due: ProposalDue,
  {
    calendar,
    today,
    now,
    others,
  }: Pick<DueBy, 'calendar' | 'today'> & { readonly now: string; readonly others?: number },
): readonly Message[] {
  const { dueOn = today } = proposal;
  const daysLeft = workingDaysBetween(today, dueOn, calendar);
  switch (due.kind) {
    case 'remind':
      return taskReminder(proposal, { daysLeft, escalated: false });
    case 'escalate': {
      const holder = taskHolder(proposal);
      const news = { what: 'escalated', dueOn, ...(holder && { holder }) } as const;
      return [
        ...(others === undefined
          ? []
          : [toChannel(proposal, { ...news, ...(others > 0 && { others }) })]),
        ...taskReminder(proposal, { daysLeft, escalated: true }),
      ];
    }
    case 'late': {
      const { title: initiative, horizon } = due;
      return told(proposal, { kind: 'promise', what: 'late', initiative, horizon }, now);
    }
    case 'ask-later': {
      const published = publishedOf(proposal);
      const news: News | undefined = published && {
        kind: 'asked-later',
        outcome: published.outcome,
      };
      return news === undefined ? [] : told(proposal, news, now);
    }
  }
}

/** One thing due of an initiative, as it is written: its lead or its followers hear it. The version stays. */
export function sayOfInitiative(
  initiative: Initiative,
  due: InitiativeDue,
  { register }: Pick<DueBy, 'register'>,
): { readonly initiative: Initiative; readonly says: readonly Message[] } {
  const noted = { ...initiative, said: [...initiative.said, due.key] };
  if (due.kind === 'tell-late') return { initiative: noted, says: lateNews(initiative) };
  const lead = leadOf(initiative, register);
  if (lead === undefined) return { initiative: noted, says: [] };
  return {
    initiative: noted,
    says:
      due.kind === 'ask-benefit'
        ? [benefitAsked(initiative, lead, due.after)]
        : statusAsked(initiative, lead),
  };
}
