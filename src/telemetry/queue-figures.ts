// How many messages lie in the ledger, and how long the oldest has been due.
import type { TenantId } from '../domain/shared/ids.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ledger, Standing } from '../ports/ledger.ts';
import type { Looked, Telemetry } from '../ports/telemetry.ts';

interface QueueDeps {
  readonly ledger: Pick<Ledger, 'standing'>;
  readonly tenants: readonly TenantId[];
  readonly clock: Clock;
}

/** What is looked up once serves both figures. */
const SERVES_MS = 10_000;

/** Begins to look; each process tells the same of the tables they share. */
export function queueFigures(telemetry: Pick<Telemetry, 'watch'>, deps: QueueDeps): void {
  const { ledger, tenants, clock } = deps;
  let looked: { readonly at: number; readonly found: Promise<readonly Standing[]> } | undefined;

  function standings(): Promise<readonly Standing[]> {
    const now = clock.now();
    if (looked === undefined || now.getTime() - looked.at > SERVES_MS) {
      const found = tenants.map((tenant) => ledger.standing(tenant, now.toISOString()));
      looked = { at: now.getTime(), found: Promise.all(found) };
    }
    return looked.found;
  }

  telemetry.watch('forenkl.queue.age', async () => [
    { value: ageOf(await standings(), clock.now()) },
  ]);
  telemetry.watch('forenkl.queue.entries', async () => entriesIn(await standings()));
}

/** Seconds since the oldest of them was to be sent; 0 when none is due. */
function ageOf(standings: readonly Standing[], now: Date): number {
  const [oldest] = standings.flatMap(({ oldestDue }) => oldestDue ?? []).toSorted();
  return oldest === undefined ? 0 : Math.max(0, (now.getTime() - Date.parse(oldest)) / 1_000);
}

function entriesIn(standings: readonly Standing[]): readonly Looked[] {
  return (['queued', 'due', 'unknown', 'failed'] as const).map((state) => ({
    value: standings.reduce((sum, standing) => sum + standing[state], 0),
    facts: { state },
  }));
}
