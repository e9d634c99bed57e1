// Counts messages by the state they come to, at the moment it is written down.
import type { LedgerEntry } from '../domain/delivery/ledger.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Telemetry } from '../ports/telemetry.ts';

/** A ledger that counts; what was not written is not counted. */
export function meteredLedger(ledger: Ledger, { count }: Pick<Telemetry, 'count'>): Ledger {
  const counted = ({ state, lastCode }: LedgerEntry) =>
    count('forenkl.sends', { state, ...(state !== 'sent' && { code: lastCode }) });

  return {
    ...ledger,
    queue: async (tenant, entries) => {
      const queued = await ledger.queue(tenant, entries);
      if (queued) for (const { entry } of entries) counted(entry);
      return queued;
    },
    move: async (tenant, settled) => {
      const moved = await ledger.move(tenant, settled);
      if (moved) counted(settled.next);
      return moved;
    },
    turnOver: async (tenant, lease, what) => {
      const turned = await ledger.turnOver(tenant, lease, what);
      if (typeof turned === 'object') for (const { next } of what.settled) counted(next);
      return turned;
    },
  };
}
