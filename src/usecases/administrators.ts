// Who is an administrator right now: a present member of the bound channel.
import type { Place } from '../domain/delivery/place.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import { msBetween } from '../domain/shared/time.ts';
import type { Clock } from '../ports/clock.ts';
import type { Member, Notifier } from '../ports/notifier.ts';

/** A look-up is trusted this long. */
const TRUSTED_MS = 5 * 60_000;

export type Roster = readonly Member[] | 'gone' | 'unavailable';

export interface Administrators {
  /** Members of a place, looked up at most five minutes ago; `afresh` looks anew. */
  roster(tenant: TenantId, place: Place, afresh?: 'afresh'): Promise<Roster>;
  /** Forgets what was looked up, when a channel is bound or gone. */
  forget(tenant: TenantId): void;
}

/** Only an answer is remembered: a look-up that failed is tried again, and until then nobody is one. */
export function makeAdministrators(deps: {
  readonly notifier: Pick<Notifier, 'members'>;
  readonly clock: Clock;
}): Administrators {
  const known = new Map<TenantId, Map<string, { at: Date; members: readonly Member[] }>>();

  return {
    forget: (tenant) => {
      known.delete(tenant);
    },
    roster: async (tenant, place, afresh) => {
      const places = known.get(tenant) ?? new Map();
      known.set(tenant, places);
      const now = deps.clock.now();
      const last = places.get(place.conversation);
      // A clock that was put back says nothing about how old an answer is.
      const age = last === undefined ? -1 : msBetween(last.at, now);
      if (!afresh && last && age >= 0 && age < TRUSTED_MS) return last.members;
      const members = await deps.notifier.members(tenant, place);
      if (typeof members === 'string') places.delete(place.conversation);
      else places.set(place.conversation, { at: now, members });
      return members;
    },
  };
}

/** True when somebody is in the roster and no guest. */
export function isMember(roster: readonly Member[], entra: string): boolean {
  return roster.some((member) => member.entra === entra && !member.guest);
}
