// What rounds need while they run, second by second: closing in time, entrance and board up to date.
import { boardMessage, entranceNow } from '../../domain/delivery/round-messages.ts';
import { boardFigures, firstBoard, nextBoard } from '../../domain/round/board.ts';
import { conduct } from '../../domain/round/conduct.ts';
import type { Round } from '../../domain/round/round.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { isoOf, msBetween } from '../../domain/shared/time.ts';
import { noteRound } from './note-round.ts';
import { countRound } from './results/count-round.ts';
import type { CountDeps } from './results/result-deps.ts';
import { roundCounts } from './round-counts.ts';
import type { RoundDeps } from './round-deps.ts';

export type TendDeps = CountDeps & Pick<RoundDeps, 'audit'>;

/** What is left to do of a round that was called off is done by then. */
const SETTLED_MS = 10 * 60_000;

/**
 * Looks after every round that is not at its end yet; safe in several processes at once, as each write
 * is under a tag. True when something was written. One that cannot be looked after holds up no other:
 * what went wrong is thrown when all have been looked at.
 */
export async function tendRounds(
  deps: TendDeps,
  tenant: TenantId,
  stopping?: Pick<AbortSignal, 'aborted'>,
): Promise<boolean> {
  let wrote = false;
  const failed: unknown[] = [];
  const now = deps.clock.now();
  for (const round of await deps.rounds.all(tenant)) {
    if (stopping?.aborted) break;
    if (!needsTending(round, now)) continue;
    try {
      wrote = (await tendOne(deps, round)) || wrote;
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw failed[0];
  return wrote;
}

/**
 * Anything but what was never opened, what is over in every way, and what has no place and so no board
 * or entrance: a wave is weeks in people's own chats, and needs nothing before its time is up.
 */
function needsTending(round: Round, now: Date): boolean {
  const { state, shown, openedAt, closedAt, countedAt, place, endsAt } = round;
  if (openedAt === undefined) return false;
  if (shown !== undefined && shown !== state) return true;
  switch (state) {
    case 'closed':
      return countedAt === undefined;
    case 'cancelled':
      return closedAt === undefined || msBetween(closedAt, now) < SETTLED_MS;
    default:
      return place !== undefined || (endsAt !== undefined && endsAt <= isoOf(now));
  }
}

async function tendOne(deps: TendDeps, { tenant, id }: Round): Promise<boolean> {
  const stored = await deps.rounds.round(tenant, id);
  if (stored === undefined) return false;
  const now = deps.clock.now();
  const { round, says } = entranceNow(inTime(stored.value, now), now);
  const moved = round !== stored.value;
  // Results of it are never worked out, which would seal it.
  if (round.privacy === 'anonymous' && round.state === 'cancelled') {
    await deps.responses.sealAnonymous({ tenant, round: id });
  }
  const saved = moved ? await deps.rounds.save(round, stored.tag, says) : 'changed';
  // What another process is just changing is looked at again next time.
  if (moved && saved === 'changed') return false;
  // Told twice, when it closes and when its entrance does, as a crash in between would lose it.
  const inItsTime = round.state === 'closed' && round.closedAt === round.endsAt;
  if (moved && inItsTime) await noteRound(deps, round, 'system');
  if ((await tendBoard(deps, round)) || moved) return true;
  return countRound(deps, stored);
}

/** Closed when its time is up, as of that very time. */
function inTime(round: Round, now: Date): Round {
  const { state, endsAt } = round;
  if (state !== 'open' || endsAt === undefined || isoOf(now) < endsAt) return round;
  const closed = conduct(round, 'close', { now: endsAt });
  return closed.ok ? closed.value : round;
}

async function tendBoard(deps: TendDeps, round: Round): Promise<boolean> {
  // The board of a workshop says more, and is looked after with its notes.
  if (round.place === undefined || round.workshop !== undefined) return false;
  const now = deps.clock.now();
  const [stored, { handedIn }] = await Promise.all([
    deps.rounds.board(round.tenant, round.id),
    roundCounts(deps, round),
  ]);
  const shown = stored?.value ?? { ...firstBoard(round, now), at: round.openedAt ?? isoOf(now) };
  const next = nextBoard(shown, boardFigures(round, handedIn), now);
  if (next === undefined) return false;
  return (await deps.rounds.saveBoard(next, stored?.tag, boardMessage(round, next))) !== 'changed';
}
