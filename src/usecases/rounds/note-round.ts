// Notes that a round was started, closed or cancelled; once, however often it is told.
import type { AuditEntry } from '../../domain/people/audited.ts';
import type { Round } from '../../domain/round/round.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import type { RoundDeps } from './round-deps.ts';

/** What is noted of the state a round has come to; nothing of a pause, or of what never opened. */
export async function noteRound(
  { audit }: Pick<RoundDeps, 'audit'>,
  { tenant, id, kind, state, openedAt, closedAt }: Round,
  by: PersonId | 'system',
): Promise<void> {
  const deed = DEEDS[state];
  const at = state === 'open' ? openedAt : closedAt;
  if (deed === undefined || openedAt === undefined || at === undefined) return;
  await audit.note(tenant, [
    { what: deed, at, by, operation: `${deed}-${id}`, about: id, more: kind },
  ]);
}

const DEEDS: Partial<Record<Round['state'], AuditEntry['what']>> = {
  open: 'round-started',
  closed: 'round-closed',
  cancelled: 'round-cancelled',
};
