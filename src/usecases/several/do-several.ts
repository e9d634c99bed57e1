// Does with several proposals what was shown: each in a transaction of its own, and once.
import type { Changed } from '../../domain/proposal/change.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../domain/shared/ids.ts';
import type { Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { addDays, dayOf, isDay } from '../../domain/shared/time.ts';
import { cleanText } from '../../domain/shared/typed-text.ts';
import { assign } from '../../domain/triage/assign.ts';
import { saidOf, sendOn } from '../../domain/triage/send-on.ts';
import {
  isEnd,
  SEVERAL_MAX,
  SEVERAL_NOTE_MAX,
  type SeveralEnd,
  type SeveralRefusal,
  severalWay,
  whyLeftOut,
} from '../../domain/triage/several.ts';
import { type ChannelCaller, channelAccess } from '../channel-access.ts';
import { readChallenge } from '../read-challenge.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { assignees } from '../triage/assign-proposal.ts';
import { tryAgain } from '../try-again.ts';
import type { SeveralDeps } from './choose-several.ts';
import {
  type LeftOutProposal,
  leftOut,
  type SeenProposal,
  type SeveralProblem,
} from './look-at-several.ts';

/** Days until the latest day that can be chosen. */
const LATEST_DAYS = 365;

export interface SeveralDone {
  readonly done: readonly ProposalNo[];
  readonly cannot: readonly LeftOutProposal[];
}

export interface BadNote {
  readonly kind: 'bad-note';
  readonly fault: TextProblem;
}

interface Doing {
  readonly deps: SeveralDeps;
  readonly caller: ChannelCaller;
  readonly register: Register;
  readonly end: SeveralEnd;
  readonly dueOn: string;
  /** Empty for none. */
  readonly note: string;
}

/**
 * Exactly what was shown: what was changed since is left out and named. Cut off half-way, the next
 * press goes on; what is done already counts as done.
 */
export async function doSeveral(
  deps: SeveralDeps,
  caller: ChannelCaller,
  given: {
    readonly end: SeveralEnd;
    readonly shown: readonly SeenProposal[];
    readonly dueOn: string;
    /** Told to those who are sent them; empty for nothing. */
    readonly note?: string;
    readonly notCpr?: boolean;
  },
): Promise<Result<SeveralDone, SeveralProblem | { readonly kind: 'bad-day' } | BadNote>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const { end, shown, dueOn, notCpr = false } = given;
  const note = cleanText(given.note ?? '').trim();
  const register = await deps.registry.register(caller.tenant);
  if (!isEnd(end, register) || !(await isKnown(deps, caller, end))) {
    return refused({ kind: 'not-found' });
  }
  const today = dayOf(deps.clock.now());
  const isOpen = isDay(dueOn) && dueOn > today && dueOn <= addDays(today, LATEST_DAYS);
  if (end.kind !== 'assign' && !isOpen) return refused({ kind: 'bad-day' });
  const fault = note === '' ? undefined : problemWith(note, notCpr, SEVERAL_NOTE_MAX);
  if (fault !== undefined) return refused({ kind: 'bad-note', fault });
  const done: ProposalNo[] = [];
  const cannot: LeftOutProposal[] = [];
  const doing = { deps, caller, register, end, dueOn, note };
  for (const one of shown.slice(0, SEVERAL_MAX)) {
    const why = await tryAgain(() => doOne(doing, one));
    if (why === undefined) done.push(one.no);
    else cannot.push(await leftOut(deps, caller, { no: one.no, why }));
  }
  return ok({ done, cannot });
}

/** Undefined once it is done. */
async function doOne(
  doing: Doing,
  one: SeenProposal,
): Promise<SeveralRefusal | 'changed' | undefined> {
  const { deps, caller, end } = doing;
  const before = await deps.proposals.proposal(caller.tenant, one.no);
  if (before === undefined) return 'not-found';
  const changed = changedBy(doing, before.value, one);
  if (!changed.ok) return changed.problem;
  const { proposal, events } = changed.value;
  if (events.length === 0) return undefined;
  const note = doing.note === '' ? undefined : doing.note;
  const says =
    end.kind === 'assign'
      ? []
      : saidOf(proposal, (await readChallenge(deps, proposal)).workplaces, note);
  const operation = operationOf(doing, before.value);
  const written = await deps.proposals.change(operation, { proposal, events, before, says });
  return written === 'changed' ? written : undefined;
}

function changedBy(
  doing: Doing,
  proposal: Proposal,
  one: SeenProposal,
): Result<Changed, SeveralRefusal> {
  const { deps, caller, end } = doing;
  const by = { person: caller.person, now: deps.clock.now().toISOString() };
  return end.kind === 'assign'
    ? assigned(proposal, { ...one, end, to: asId<PersonId>(end.person) }, by)
    : sentOn(doing, proposal, { ...one, by });
}

function assigned(
  proposal: Proposal,
  { seen, assignee, end, to }: Omit<SeenProposal, 'no'> & { end: SeveralEnd; to: PersonId },
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, SeveralRefusal> {
  if (proposal.assignee === to) return ok({ proposal, events: [] });
  const why = whyLeftOut(proposal, end, seen);
  if (why !== undefined) return refused(why);
  const given = assign(proposal, { to, seen: assignee }, by);
  return given.ok ? given : refused('changed-since');
}

function sentOn(
  { register, end, dueOn }: Doing,
  proposal: Proposal,
  { seen, by }: { seen: SeenProposal['seen']; by: { person: PersonId; now: string } },
): Result<Changed, SeveralRefusal> {
  const way = severalWay(proposal, end, register);
  if (!way.ok || way.value === undefined) return refused(way.ok ? 'no-way' : way.problem);
  const forum = way.value.kind === 'forum' ? (way.value.chosen ?? '') : '';
  const typed = { forum, dueOn, answer: '' };
  const sent = sendOn(proposal, { way: way.value, typed, seen, today: dayOf(by.now) }, by);
  // Sent just so already is done, whatever else would speak against it.
  const isDone = sent.ok && sent.value.events.length === 0;
  const why = isDone ? undefined : whyLeftOut(proposal, end, seen);
  if (why !== undefined) return refused(why);
  return sent.ok ? sent : refused('changed-since');
}

/** One who sorts, present in the channel. */
async function isKnown(
  deps: SeveralDeps,
  caller: ChannelCaller,
  end: SeveralEnd,
): Promise<boolean> {
  if (end.kind !== 'assign') return true;
  const known = await assignees(deps, caller);
  return known.ok && known.value.some(({ id }) => id === end.person);
}

/** By what it was before: the same press finds it done, and once it is back it is another time. */
function operationOf({ deps, caller, end }: Doing, { no, changedAt }: Proposal): string {
  return end.kind === 'assign'
    ? `assign-${no}-${deps.ids.fresh()}`
    : `send-on-${no}-${changedAt}-${caller.person}`;
}
