// Looks after every round by itself: one that cannot be read or tended holds up no other.
import type { Round } from '../../domain/round/round.ts';
import type { RoundId, TenantId } from '../../domain/shared/ids.ts';
import { msBetween } from '../../domain/shared/time.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { RoundStore } from '../../ports/round-store.ts';
import type { Tagged } from '../../ports/tagged.ts';

/** What went wrong is tried again after so long; the others go on each second. */
const REST_MS = 60_000;

export interface ApartDeps {
  readonly rounds: RoundStore;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
}

/** Does what one round needs, given a store that knows no other; true when something was written. */
export type TendOne = (rounds: RoundStore) => Promise<boolean>;

/** For the life of a process, as it remembers which rounds rest: each is logged once until it works again. */
export function makeTendApart({ rounds, clock, log }: ApartDeps) {
  const resting = new Map<string, Date>();

  function failed(tenant: TenantId, round: string, cause: unknown): void {
    if (!resting.has(round)) log.error('round-failed', { tenant, round }, cause);
    resting.set(round, clock.now());
  }

  function rests(round: string): boolean {
    const since = resting.get(round);
    return since !== undefined && msBetween(since, clock.now()) < REST_MS;
  }

  return async (
    tenant: TenantId,
    stopping: Pick<AbortSignal, 'aborted'>,
    tend: TendOne,
  ): Promise<boolean> => {
    let wrote = false;
    const all = await rounds.all(tenant);
    for (const { id, cause } of await rounds.unreadable(tenant)) failed(tenant, id, cause);
    for (const round of all) {
      if (stopping.aborted) break;
      if (rests(round.id)) continue;
      try {
        wrote = (await tend(onlyOne(rounds, round))) || wrote;
        resting.delete(round.id);
      } catch (cause) {
        failed(tenant, round.id, cause);
      }
    }
    return wrote;
  };
}

/** The store with one round in it, which is read once, and again after it was written. */
export function onlyOne(rounds: RoundStore, round: Round): RoundStore {
  let read: Promise<Tagged<Round> | undefined> | undefined;
  return {
    ...rounds,
    all: async () => [round],
    round: (tenant: TenantId, id: RoundId) => {
      if (id !== round.id) return rounds.round(tenant, id);
      read ??= rounds.round(tenant, id);
      return read;
    },
    save: async (...saved) => {
      read = undefined;
      return rounds.save(...saved);
    },
  };
}
