// Who speaks: the person we know, or one we meet for the first time.
import type { Place } from '../domain/delivery/place.ts';
import type { Person } from '../domain/people/person.ts';
import { asId, type PersonId, type TenantId } from '../domain/shared/ids.ts';
import type { Member } from '../ports/notifier.ts';
import type { Tagged } from '../ports/tagged.ts';
import { heardAgain } from './delivery/heard-again.ts';
import type { LeaderDeps } from './leader-deps.ts';

export interface Speaker {
  readonly tenant: TenantId;
  /** Entra object id. */
  readonly entra: string;
  /** What Teams calls them in conversations with us. */
  readonly member: string;
  readonly name: string;
  readonly place: Place;
}

/** The person as stored, to be changed on. */
export type Met = Tagged<Person>;

type Deps = Pick<LeaderDeps, 'people' | 'notifier' | 'ids' | 'ledger' | 'clock' | 'calendar'>;

/**
 * Finds the person behind a signed activity. The mail is asked of Teams until it is known, so that
 * the register can be asked who it is; they alone are read, however many are in the room. The personal
 * chat is noted whenever it changes. Who could not be reached is taken up again in that chat: this
 * costs calls for nobody else.
 */
export async function meetPerson(deps: Deps, speaker: Speaker): Promise<Met> {
  const known = await deps.people.byEntra(speaker.tenant, speaker.entra);
  if (known === undefined) return deps.people.add(await newPerson(deps, speaker));
  if (speaker.place.kind !== 'personal') return known;
  const moved = !samePlace(known.value.place, speaker.place);
  const met = await brought(deps, speaker, { known, moved });
  return moved || met.value.unreachable !== undefined ? heardAgain(deps, met) : met;
}

/** The person with what the speaker brings that is new. */
async function brought(
  deps: Deps,
  speaker: Speaker,
  { known, moved }: { readonly known: Met; readonly moved: boolean },
): Promise<Met> {
  const { mail = (await selfIn(deps, speaker))?.mail } = known.value;
  if (!moved && mail === known.value.mail) return known;
  const now = { ...known.value, place: speaker.place, ...(mail !== undefined && { mail }) };
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
  { tenant, entra, member: id, place }: Speaker,
): Promise<Member | undefined> {
  const member = await notifier.member(tenant, place, id);
  return member?.entra === entra ? member : undefined;
}

function samePlace(known: Place | undefined, heard: Place): boolean {
  return known?.conversation === heard.conversation && known.serviceUrl === heard.serviceUrl;
}
