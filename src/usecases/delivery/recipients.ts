// Finds those who are to be told: an audience becomes recipients, page by page.
import type { Manner } from '../../domain/delivery/manner.ts';
import type { Audience } from '../../domain/delivery/message.ts';
import { type Recipient, recipientOf } from '../../domain/delivery/queued.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import { unitById } from '../../domain/shared/register-lookup.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import { boundChannel, membersOfChannel } from './channel-recipients.ts';
import { endorserPage } from './endorser-page.ts';
import {
  type KnownLeaders,
  knownLeaders,
  type LeaderDeps,
  leaderPost,
  leadersIn,
} from './leaders.ts';
import { namedIn } from './named-person.ts';
import { personalRecipient } from './personal-recipient.ts';
import { type KnownHolders, knownHolders, toldOf } from './post-holders.ts';
import type { RecipientPage } from './recipient-page.ts';
import {
  type AtWorkplaces,
  type ToWorkplaces,
  toldOfWorkplaces,
  toOf,
  workplacePeople,
} from './workplace-people.ts';

/** Recipients of a page: ten transactions of the ledger. */
export const PAGE = 180;

export interface RecipientDeps extends LeaderDeps {
  readonly people: Pick<PeopleStore, 'byId' | 'channel' | 'page'>;
  readonly proposals: Pick<ProposalStore, 'proposal' | 'endorsements'>;
}

type ToProposer = Extract<Audience, { kind: 'proposer' }>;

export interface Recipients {
  /** The page of an audience after a cursor, for a message of this manner. */
  page(audience: Audience, manner: Manner, after?: string): Promise<RecipientPage>;
}

/** For one run: who leads what is found out when first asked for, and remembered. */
export function makeRecipients(deps: RecipientDeps, tenant: TenantId): Recipients {
  const { people } = deps;
  let found: Promise<KnownLeaders> | undefined;
  const leaders = () => (found ??= knownLeaders(deps, tenant));
  let placed: Promise<readonly AtWorkplaces[]> | undefined;
  const workplaces = () => (placed ??= leaders().then(workplacePeople));
  let held: Promise<KnownHolders> | undefined;
  const holders = () => (held ??= knownHolders(deps, tenant));

  const personal = (id: PersonId) => personalRecipient(deps, tenant, id);

  /**
   * Whoever leads the unit now, when the proposer has left it: they cannot be reached, their name was
   * not kept from others, and it is somebody else, whom we can reach.
   */
  async function presentLeader(told: ToProposer): Promise<Recipient | undefined> {
    if (told.unit === undefined || told.nameKept) return undefined;
    // The mark itself may be so new that another process still has the person without it in its cache.
    if (told.turnedAway === undefined && (await isThere(deps, tenant, told.person)))
      return undefined;
    const { register, at } = await leaders();
    const unit = unitById(register, told.unit);
    const present = unit === undefined ? [] : (at.get(leaderPost(unit)) ?? []);
    if (present.some(({ id }) => id === told.person)) return undefined;
    return present.map(recipientOf).find(({ blocked }) => blocked === undefined);
  }

  /** Whoever leaves later is found out when Teams turns the message away: then it is relayed again. */
  async function toldFor(told: ToProposer): Promise<Recipient> {
    const { person, unit, nameKept } = told;
    const leader = await presentLeader(told);
    if (leader !== undefined) return leader;
    return {
      ...(await personal(person)),
      ...(unit !== undefined && !nameKept && { instead: unit }),
    };
  }

  return {
    async page(audience, manner, after) {
      switch (audience.kind) {
        case 'place': {
          const { place } = audience;
          return { recipients: [{ to: place.conversation, place, language: 'da' }] };
        }
        case 'person':
          return { recipients: [await personal(audience.person)] };
        case 'channel':
          return { recipients: await boundChannel(deps, tenant) };
        case 'administrators':
          return { recipients: await membersOfChannel(deps, tenant) };
        case 'proposer':
          return { recipients: [await toldFor(audience)] };
        case 'endorsers':
          return endorserPage(deps, tenant, { audience, after });
        case 'people': {
          const { here, next } = peopleFrom(audience.people, after);
          return { recipients: await Promise.all(here.map(personal)), ...next };
        }
        case 'lead':
        case 'named':
          return { recipients: [await namedIn(deps, tenant, audience)] };
        case 'owner':
        case 'forum':
          return { recipients: toldOf(await holders(), audience) };
        case 'invited':
          // The relay finds them itself: it alone knows of rounds.
          return { recipients: [] };
        case 'everyone': {
          const at = { limit: PAGE, ...(after !== undefined && { after }) };
          const { people: some, next } = await people.page(tenant, at);
          const spoken = some.filter((one) => one.place !== undefined && wants(one, manner));
          return { recipients: spoken.map(recipientOf), ...(next !== undefined && { next }) };
        }
        case 'leaders':
          return leaderPage(await leaders(), audience.department, { manner, after });
        case 'workplaces':
          return workplacePage(await workplaces(), audience, { manner, after });
      }
    },
  };
}

/** Whoever had their data erased is among the people no more. */
async function isThere(
  { people }: Pick<RecipientDeps, 'people'>,
  tenant: TenantId,
  person: PersonId,
): Promise<boolean> {
  const known = await people.byId(tenant, person);
  return known !== undefined && known.value.unreachable === undefined;
}

/** A page of them; the cursor is how many came before. */
function peopleFrom(people: readonly PersonId[], after: string | undefined) {
  const from = after === undefined ? 0 : Number(after);
  const here = people.slice(from, from + PAGE);
  const next = from + here.length;
  return { here, next: next < people.length ? { next: String(next) } : {} };
}

/** Whoever wants no letters is no recipient of one that goes to many: that is no trouble to list. */
function wants({ noLetters }: Person, manner: Manner): boolean {
  return manner !== 'letter' || noLetters === undefined;
}

/** Cut between posts, so that a page begins after the last post of the one before. */
function leaderPage(
  known: KnownLeaders,
  department: string | undefined,
  { manner, after = '' }: { readonly manner: Manner; readonly after: string | undefined },
): RecipientPage {
  const left = leadersIn(known, department).filter(({ post }) => post > after);
  const next = left.length > PAGE ? left[PAGE - 1]?.post : undefined;
  const here = next === undefined ? left : left.filter(({ post }) => post <= next);
  const recipients = here.flatMap(({ post, person }): readonly Recipient[] => {
    if (person === undefined) return [{ to: post, language: 'da', blocked: 'never-met' }];
    return wants(person, manner) ? [recipientOf(person)] : [];
  });
  return { recipients, ...(next !== undefined && { next }) };
}

function workplacePage(
  all: readonly AtWorkplaces[],
  audience: ToWorkplaces,
  { manner, after = '' }: { readonly manner: Manner; readonly after: string | undefined },
): RecipientPage {
  const left = toldOfWorkplaces(all, audience).filter((one) => toOf(one) > after);
  const here = left.slice(0, PAGE);
  const last = here.at(-1);
  const recipients = here.flatMap(({ post, person }): readonly Recipient[] => {
    if (person === undefined) return [{ to: post, language: 'da', blocked: 'never-met' }];
    return wants(person, manner) ? [recipientOf(person)] : [];
  });
  const more = left.length > here.length && last !== undefined;
  return { recipients, ...(more && { next: toOf(last) }) };
}
