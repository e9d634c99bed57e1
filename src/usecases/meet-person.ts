// Who speaks: the person we know, or one we meet for the first time.
import type { Place } from '../domain/delivery/place.ts';
import type { Person } from '../domain/people/person.ts';
import { asId, type PersonId, type TenantId } from '../domain/shared/ids.ts';
import type { Member } from '../ports/notifier.ts';
import type { Tagged } from '../ports/tagged.ts';
import type { LeaderDeps } from './leader-deps.ts';

export interface Speaker {
  readonly tenant: TenantId;
  /** Entra object id. */
  readonly entra: string;
  readonly name: string;
  readonly place: Place;
}

/** The person as stored, to be changed on. */
export type Met = Tagged<Person>;

type Deps = Pick<LeaderDeps, 'people' | 'notifier' | 'ids'>;

/**
 * Finds the person behind a signed activity. The mail is asked of Teams until it is known, so that
 * the register can be asked who it is; the personal chat is noted whenever it changes.
 */
export async function meetPerson(deps: Deps, speaker: Speaker): Promise<Met> {
  const known = await deps.people.byEntra(speaker.tenant, speaker.entra);
  if (known === undefined) return deps.people.add(await newPerson(deps, speaker));
  const { place } = speaker;
  if (place.kind !== 'personal') return known;
  const { mail = (await selfIn(deps, speaker))?.mail } = known.value;
  if (samePlace(known.value.place, place) && mail === known.value.mail) return known;
  const now = { ...known.value, place, ...(mail !== undefined && { mail }) };
  const saved = await deps.people.save(now, known.tag, []);
  // Another turn of the same person was faster: its reading is as good as ours.
  return saved === 'changed' ? known : saved;
}

async function newPerson(deps: Deps, speaker: Speaker): Promise<Person> {
  const { tenant, entra, name, place } = speaker;
  const self = await selfIn(deps, speaker);
  return {
    id: asId<PersonId>(deps.ids.fresh()),
    tenant,
    entra,
    name: self?.name ?? name,
    ...(self?.mail !== undefined && { mail: self.mail }),
    ...(place.kind === 'personal' && { place }),
  };
}

async function selfIn(
  { notifier }: Deps,
  { tenant, entra, place }: Speaker,
): Promise<Member | undefined> {
  const members = await notifier.members(tenant, place);
  return typeof members === 'string' ? undefined : members.find((one) => one.entra === entra);
}

function samePlace(known: Place | undefined, heard: Place): boolean {
  return known?.conversation === heard.conversation && known.serviceUrl === heard.serviceUrl;
}
