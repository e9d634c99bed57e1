// Takes up again with a person who could not be reached and now speaks to us.
import { queuedAgain } from '../../domain/delivery/queued-again.ts';
import { mayGoFrom } from '../../domain/delivery/quiet.ts';
import { isWithheld } from '../../domain/delivery/withheld.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Calendar, Clock } from '../../ports/clock.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { tryAgain } from '../try-again.ts';

export interface HeardDeps {
  readonly people: Pick<PeopleStore, 'byId' | 'save'>;
  readonly ledger: Pick<Ledger, 'blockedOf' | 'move'>;
  readonly clock: Clock;
  readonly calendar: Calendar;
}

/**
 * Queues what was blocked of the person's own cases, to their present chat, and then clears the
 * mark: broken off in between, it is done again at the next turn, since the mark is still there. To
 * be called when somebody marked, or with a new personal chat, is heard from in that chat.
 */
export async function heardAgain(deps: HeardDeps, person: Tagged<Person>): Promise<Tagged<Person>> {
  let known = person;
  return tryAgain(async () => {
    await queueBlocked(deps, known.value);
    const { unreachable, ...reachable } = known.value;
    if (unreachable === undefined) return known;
    const saved = await deps.people.save(reachable, known.tag, []);
    if (saved !== 'changed') return saved;
    // Somebody may have blocked more meanwhile: whoever does writes the person afterwards.
    const latest = await deps.people.byId(reachable.tenant, reachable.id);
    if (latest === undefined) return known;
    known = latest;
    return 'changed';
  });
}

/** Repeats itself until none is left, as an entry may be reworded while it is looked at. */
async function queueBlocked(
  { ledger, clock, calendar }: HeardDeps,
  { tenant, id, place }: Person,
): Promise<void> {
  if (place === undefined) return;
  await tryAgain(async () => {
    let missed = false;
    for (const entry of await ledger.blockedOf(tenant, id)) {
      const { manner, state } = entry.value;
      if (manner !== 'case' || state !== 'blocked' || isWithheld(entry.value)) continue;
      const now = clock.now().toISOString();
      const due = mayGoFrom(manner, now, calendar);
      const next = queuedAgain(entry.value, { now, due, place });
      if (!(await ledger.move(tenant, { entry, next }))) missed = true;
    }
    return missed ? 'changed' : 'queued';
  });
}
