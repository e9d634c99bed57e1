// What a changed initiative does to a proposal it answers, and what is told of it.
import type { News } from '../delivery/news.ts';
import type { ProposalEvent } from '../proposal/event.ts';
import type { Proposal } from '../proposal/proposal.ts';
import {
  INITIATIVE_STATES,
  type Initiative,
  type InitiativeState,
  type Owed,
} from './initiative.ts';

/** An initiative that owes news of its last change. */
export type Owing = Initiative & { readonly owed: Owed };

export interface FollowedUp {
  readonly proposal: Proposal;
  readonly events: readonly ProposalEvent[];
  readonly news: News;
}

/**
 * Undefined unless the proposal was answered and is not over: to nobody else anything was promised.
 * It is over with the last of its initiatives, `others` being those beside this one: as done when one
 * of them was done since it was decided, else as not carried out, for the reason given.
 */
export function followUp(
  proposal: Proposal,
  initiative: Owing,
  others: readonly Initiative[],
): FollowedUp | undefined {
  if (proposal.status !== 'decided') return undefined;
  const since = proposal.decision?.publishedAt ?? proposal.answeredAt ?? '';
  const all = [initiative, ...others.filter(({ doneAt = since }) => doneAt >= since)];
  const { owed } = initiative;
  if (owed.state === undefined || !all.every(isOver)) return promised(proposal, initiative);
  if (all.some(({ state }) => state === 'done')) return completed(proposal, initiative);
  return droppedOf(proposal, initiative);
}

function isOver({ state }: Initiative): boolean {
  return INITIATIVE_STATES[state].over;
}

function promised(proposal: Proposal, initiative: Owing): FollowedUp {
  const { owed, state } = initiative;
  const outcome =
    proposal.outcome === 'planned' && isBegun(state) ? 'in-progress' : proposal.outcome;
  return {
    proposal: { ...proposal, changedAt: owed.at, ...(outcome !== undefined && { outcome }) },
    events: [
      {
        ...eventOf(proposal, owed),
        kind: 'promise-changed',
        to: proposal.status,
        ...(outcome !== undefined && outcome !== proposal.outcome && { outcome }),
      },
    ],
    news: changedNews(initiative),
  };
}

function completed(proposal: Proposal, initiative: Owing): FollowedUp {
  const { owed, title } = initiative;
  return {
    proposal: closed({ ...proposal, outcome: 'done' }, owed),
    events: [{ ...eventOf(proposal, owed), kind: 'completed', to: 'closed', outcome: 'done' }],
    news: { kind: 'completed', initiative: title },
  };
}

function droppedOf(proposal: Proposal, initiative: Owing): FollowedUp {
  const { owed } = initiative;
  const answer = owed.why ?? proposal.answer;
  const outcome = 'not-carried-out';
  const ended = { ...proposal, outcome, ...(answer !== undefined && { answer }) } as const;
  return {
    proposal: closed(ended, owed),
    events: [{ ...eventOf(proposal, owed), kind: 'closed', to: 'closed', outcome }],
    news: changedNews(initiative),
  };
}

function changedNews({ title, horizon, owed }: Owing): News {
  const { state, before, why } = owed;
  return {
    kind: 'promise',
    what: 'changed',
    initiative: title,
    ...(state !== undefined && { state }),
    ...(horizon !== undefined && { horizon }),
    ...(before !== undefined && { before }),
    ...(why !== undefined && { why }),
  };
}

function closed({ dueOn: _, ...proposal }: Proposal, { at }: Owed): Proposal {
  return { ...proposal, status: 'closed', holder: { kind: 'nobody' }, changedAt: at };
}

function isBegun(state: InitiativeState): boolean {
  return state === 'started' || state === 'running';
}

function eventOf(
  { no, status }: Proposal,
  { at, by }: Owed,
): Pick<ProposalEvent, 'no' | 'at' | 'by' | 'from'> {
  return { no, at, by, from: status };
}
