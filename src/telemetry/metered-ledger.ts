// Counts messages by the state they come to, at the moment it is written down.
import type { LedgerEntry } from '../domain/delivery/ledger.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Telemetry } from '../ports/telemetry.ts';

/** A ledger that counts; what was not written is not counted. */
export function meteredLedger<L extends Pick<Ledger, 'queue' | 'move' | 'turnOver'>>(
  ledger: L,
  { count }: Pick<Telemetry, 'count'>,
): L {
  const counted = ({ state, lastCode }: LedgerEntry) =>
    count('forenkl.sends', { state, ...(state !== 'sent' && { code: lastCode }) });

  return {
    ...ledger,
    queue: async (...[tenant, entries]: Parameters<Ledger['queue']>) => {
      const queued = await ledger.queue(tenant, entries);
      if (queued) for (const { entry } of entries) counted(entry);
      return queued;
    },
    move: async (...[tenant, settled]: Parameters<Ledger['move']>) => {
      const moved = await ledger.move(tenant, settled);
      if (moved) counted(settled.next);
      return moved;
    },
    turnOver: async (...[tenant, lease, what]: Parameters<Ledger['turnOver']>) => {
      const turned = await ledger.turnOver(tenant, lease, what);
      if (typeof turned === 'object') for (const { next } of what.settled) counted(next);
      return turned;
    },
  };
}
