// What was said and agreed of one of the shortlist: written down by the host or by whoever answers for it.
import type { Pick } from '../../../domain/round/shortlist.ts';
import { type PickFault, readPick, type TypedPick } from '../../../domain/round/typed-pick.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import { sameContent } from '../../../domain/shared/same-content.ts';
import { isoOf } from '../../../domain/shared/time.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { tryAgain } from '../../try-again.ts';
import { mayRound } from '../round-access.ts';
import { closeTasks } from './ask-owners.ts';
import type { LeadProblem } from './find-workshop.ts';
import { landLate } from './land-late.ts';
import { stationsFor } from './stations-for.ts';
import { asWorkshop, type WorkshopDeps } from './workshop-deps.ts';
import { standingOf, type WorkshopStanding } from './workshop-standing.ts';

export interface ShortlistSight {
  readonly standing: WorkshopStanding;
  /** Stations the caller may answer for. */
  readonly stations: readonly string[];
  /** They lead the workshop, and may take in and leave out. */
  readonly leads: boolean;
}

export type PickProblem =
  | LeadProblem
  /** The vote is not over, or the list is to be changed after the workshop. */
  | { readonly kind: 'not-now' }
  | { readonly kind: 'not-filled'; readonly faults: readonly PickFault[] }
  /** Somebody has answered meanwhile. */
  | { readonly kind: 'stale' };

/** The shortlists, for the host and for owners of stations. */
export async function seeShortlist(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<ShortlistSight, LeadProblem>> {
  const stored = await deps.rounds.round(caller.tenant, id);
  const round = asWorkshop(stored?.value);
  if (round === undefined) return refused({ kind: 'not-found' });
  const [leads, theirs] = await Promise.all([
    mayRound(deps, caller, { right: 'conduct', round }),
    stationsFor(deps, caller, round),
  ]);
  const stations = leads ? round.workshop.stations.map((station) => station.id) : theirs;
  if (stations.length === 0) return refused({ kind: 'not-host' });
  return ok({ standing: await standingOf(deps, round), stations, leads });
}

export interface AnswerPress {
  readonly round: RoundId;
  readonly group: string;
  /** The revision the card was made from. */
  readonly revision: number;
  readonly typed: TypedPick;
  readonly notCpr: readonly string[];
}

/**
 * Kept once; said already just so, it is answered as if it were the first time. After the workshop it
 * is written on the proposal at once.
 */
export async function answerPick(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  { round, group, revision, typed, notCpr }: AnswerPress,
): Promise<Result<ShortlistSight, PickProblem>> {
  const read = readPick(typed, notCpr);
  const kept = await changePick(deps, caller, {
    round,
    group,
    ownersToo: true,
    change: (before) => {
      if (!read.ok) return refused({ kind: 'not-filled', faults: read.problem });
      if (sameContent(before.answer, read.value)) return ok(before);
      if (before.revision !== revision) return refused({ kind: 'stale' });
      return ok({ ...before, answer: read.value });
    },
  });
  if (!kept.ok) return kept;
  await landLate(deps, kept.value.standing.round, group);
  await closeTasks(deps, kept.value.standing);
  return kept;
}

/** The host takes a group in that ties, or leaves one out. */
export async function takeIn(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  {
    round,
    group,
    picked,
  }: { readonly round: RoundId; readonly group: string; readonly picked: boolean },
): Promise<Result<ShortlistSight, PickProblem>> {
  const taken = await changePick(deps, caller, {
    round,
    group,
    ownersToo: false,
    change: (before) => ok(before.picked === picked ? before : { ...before, picked }),
  });
  if (taken.ok) await closeTasks(deps, taken.value.standing);
  return taken;
}

interface PickAt {
  readonly round: RoundId;
  readonly group: string;
  /** Whoever answers for the station may do it, not only those who lead. */
  readonly ownersToo: boolean;
  readonly change: (before: Pick) => Result<Pick, PickProblem>;
}

async function changePick(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  at: PickAt,
): Promise<Result<ShortlistSight, PickProblem>> {
  return tryAgain(async () => {
    const seen = await seeShortlist(deps, caller, at.round);
    if (!seen.ok) return seen;
    const problem = whyNot(seen.value, at);
    if (problem !== undefined) return refused({ kind: problem });
    const now = isoOf(deps.clock.now());
    const stored = await deps.workshops.pick({ tenant: caller.tenant, round: at.round }, at.group);
    const before = stored?.value ?? freshPick(caller, at, now);
    const next = at.change(before);
    if (!next.ok) return next;
    if (next.value === before) return seen;
    const revision = before.revision + 1;
    const kept = { ...next.value, revision, by: caller.person, at: now };
    const saved = await deps.workshops.savePick(kept, stored?.tag);
    return saved === 'changed' ? saved : seeShortlist(deps, caller, at.round);
  });
}

function whyNot(
  { standing: { round, groups }, stations, leads }: ShortlistSight,
  at: PickAt,
): 'not-host' | 'not-now' | 'not-found' | undefined {
  if (!(leads || at.ownersToo)) return 'not-host';
  const { phase } = round.workshop;
  const late = phase === 'done' && at.ownersToo;
  if (round.state === 'cancelled' || !(phase === 'answer' || late)) return 'not-now';
  const group = groups.find(({ id }) => id === at.group);
  if (group === undefined) return 'not-found';
  return stations.includes(group.station) ? undefined : 'not-host';
}

function freshPick({ tenant, person }: ChannelCaller, { round, group }: PickAt, at: string): Pick {
  return { tenant, round, group, revision: 0, by: person, at };
}
