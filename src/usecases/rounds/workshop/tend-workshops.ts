// What workshops need, second by second: slots that end in time, alike notes together, the board, and in
// the end everything on the proposals.
import { boardMessage } from '../../../domain/delivery/round-messages.ts';
import { accepting } from '../../../domain/round/accepting.ts';
import { boardFigures, firstBoard, nextBoard } from '../../../domain/round/board.ts';
import type { Round } from '../../../domain/round/round.ts';
import { inTime } from '../../../domain/round/workshop-steps.ts';
import type { TenantId } from '../../../domain/shared/ids.ts';
import { isoOf, msBetween } from '../../../domain/shared/time.ts';
import { askOwners } from './ask-owners.ts';
import { type GroupDeps, groupNotes } from './group-notes.ts';
import { landAnswers } from './land-answers.ts';
import { landNotes } from './land-notes.ts';
import { tellWorkshop } from './tell-workshop.ts';
import { asWorkshop, type LandDeps, type WorkshopRound } from './workshop-deps.ts';
import { standingOf } from './workshop-standing.ts';

export type TendWorkshopDeps = LandDeps & GroupDeps;

/** Longer than any board waits between two wordings. */
const SETTLED_MS = 60_000;

interface Stopping {
  readonly aborted: boolean;
}

/**
 * Looks after every workshop that has not landed; safe in several processes at once, as each write is
 * under a tag or has a name of its own. True when something was written. One that cannot be looked
 * after holds up no other: what went wrong is thrown when all have been looked at.
 */
export async function tendWorkshops(
  deps: TendWorkshopDeps,
  tenant: TenantId,
  stopping?: Stopping,
): Promise<boolean> {
  let wrote = false;
  const failed: unknown[] = [];
  for (const { id, ...known } of await deps.rounds.all(tenant)) {
    if (stopping?.aborted) break;
    if (!isUnderWay(known, deps.clock.now())) continue;
    try {
      wrote = (await tendStored(deps, { tenant, id }, stopping)) || wrote;
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw failed[0];
  return wrote;
}

/** As it is stored now: what was listed may be some seconds old. */
async function tendStored(
  deps: TendWorkshopDeps,
  { tenant, id }: Pick<Round, 'tenant' | 'id'>,
  stopping: Stopping | undefined,
): Promise<boolean> {
  const stored = await deps.rounds.round(tenant, id);
  const round = asWorkshop(stored?.value);
  if (stored === undefined || round === undefined) return false;
  if (!isUnderWay(round, deps.clock.now())) return false;
  return tendOne(deps, { round, tag: stored.tag }, stopping);
}

/** A while after everything has landed, too: its board may have been too young to say that it is over. */
function isUnderWay({ state, workshop }: Pick<Round, 'state' | 'workshop'>, now: Date): boolean {
  if (workshop === undefined) return false;
  const { landedAt } = workshop;
  if (landedAt !== undefined && msBetween(landedAt, now) > SETTLED_MS) return false;
  return state === 'open' || state === 'paused' || state === 'closed';
}

async function tendOne(
  deps: TendWorkshopDeps,
  { round: before, tag }: { readonly round: WorkshopRound; readonly tag: string },
  stopping: Stopping | undefined,
): Promise<boolean> {
  const now = deps.clock.now();
  const workshop = before.state === 'open' ? inTime(before.workshop, now) : before.workshop;
  const moved = workshop !== before.workshop;
  const round = { ...before, workshop };
  if (moved) {
    const next = { ...round, revision: round.revision + 1, changedAt: isoOf(now) };
    // What another process is just changing is looked at again next time.
    if ((await deps.rounds.save(next, tag, [])) === 'changed') return false;
  }
  const asked = !moved && (await askOwners(deps, { value: round, tag }));
  if (isOver(round, now)) return (await landAll(deps, round, stopping)) || asked || moved;
  const grouped = await groupNotes(deps, round);
  return (await tendBoard(deps, round)) || grouped || asked || moved;
}

/** The host has ended it, or has closed it before its end: what was written is not lost by that. */
function isOver(round: WorkshopRound, now: Date): boolean {
  const closed = round.state === 'closed' && accepting(round, now) !== 'grace';
  return closed || round.workshop.phase === 'done';
}

async function landAll(
  deps: TendWorkshopDeps,
  round: WorkshopRound,
  stopping: Stopping | undefined,
): Promise<boolean> {
  const shown = await tendBoard(deps, round);
  if (round.workshop.landedAt !== undefined) return shown;
  if (!(await landNotes(deps, round, stopping))) return true;
  await landAnswers(deps, round);
  while (!stopping?.aborted && (await tellWorkshop(deps, round)));
  return true;
}

async function tendBoard(deps: TendWorkshopDeps, round: WorkshopRound): Promise<boolean> {
  if (round.place === undefined) return false;
  const now = deps.clock.now();
  const { notes, participants, voters } = await standingOf(deps, round);
  const stored = await deps.rounds.board(round.tenant, round.id);
  const shown = stored?.value ?? { ...firstBoard(round, now), at: round.openedAt ?? isoOf(now) };
  const { phase, phaseEndsAt: endsAt, slots } = round.workshop;
  const { endsAt: _, ...figures } = boardFigures(round, participants.length);
  const next = nextBoard(
    shown,
    {
      ...figures,
      ...(endsAt !== undefined && { endsAt }),
      slots,
      notes: notes.length,
      ...(phase === 'vote' && { voters }),
    },
    now,
  );
  if (next === undefined) return false;
  return (await deps.rounds.saveBoard(next, stored?.tag, boardMessage(round, next))) !== 'changed';
}
