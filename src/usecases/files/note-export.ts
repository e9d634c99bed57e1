// Notes that somebody took something out of the program, as a file.
import { isoOf } from '../../domain/shared/time.ts';
import type { AuditStore } from '../../ports/audit.ts';
import type { Clock, Ids } from '../../ports/clock.ts';
import type { ChannelCaller } from '../channel-access.ts';

export interface ExportDeps {
  readonly audit: AuditStore;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'fresh'>;
}

export interface Exported {
  /** What kind of paper it was, such as `results`. */
  readonly paper: string;
  /** Of what: a round, an area or a proposal. */
  readonly about?: string;
}

/** One row for each time, with who asked for it. */
export async function noteExport(
  { audit, clock, ids }: ExportDeps,
  { tenant, person }: Pick<ChannelCaller, 'tenant' | 'person'>,
  { paper, about }: Exported,
): Promise<void> {
  const at = isoOf(clock.now());
  const operation = `export-${paper}-${ids.fresh()}`;
  const more = { more: paper, ...(about !== undefined && { about }) };
  await audit.note(tenant, [{ what: 'exported', at, by: person, operation, ...more }]);
}
