// A municipality in memory with channels, rosters and a Teams that does as it is told.
import type { LedgerEntry, SendResult } from '../../src/domain/delivery/ledger.ts';
import type { Content } from '../../src/domain/delivery/message.ts';
import type { Place } from '../../src/domain/delivery/place.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { ProposalEvent } from '../../src/domain/proposal/event.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { type AreaId, asId, type PersonId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import type { LogData } from '../../src/ports/log.ts';
import type { Member } from '../../src/ports/notifier.ts';
import type { Search } from '../../src/ports/search.ts';
import { type Backend, createBackend, createStores, type Stores } from '../../src/storage/index.ts';
import { makeLikeness } from '../../src/text/likeness.ts';
import { makeSuggest } from '../../src/text/suggestions/suggest.ts';
import { type Administrators, makeAdministrators } from '../../src/usecases/administrators.ts';
import type { ChannelCaller } from '../../src/usecases/channel-access.ts';
import type { ChannelDeps } from '../../src/usecases/channel-deps.ts';
import { relay } from '../../src/usecases/delivery/relay.ts';
import { makeProjection } from '../../src/usecases/projection.ts';
import { TENANT } from './builders.ts';
import { WORDS } from './suggesting.ts';

export const TEAM = '19:team@thread.tacv2';
export const CHANNEL: Place = {
  serviceUrl: 'https://smba.example/',
  conversation: '19:forenkling@thread.tacv2',
  kind: 'channel',
  team: TEAM,
  name: 'Forenkling',
};
export const OTHER: Place = { ...CHANNEL, conversation: '19:andet@thread.tacv2', name: 'Andet' };

const REGISTER: Register = {
  units: [],
  forums: [],
  guidance: [],
  areas: [
    { id: asId<AreaId>('it'), name: { da: 'It og adgange', en: 'IT and access' } },
    { id: asId<AreaId>('loen'), name: { da: 'Ansættelse og løn', en: 'Hiring and pay' } },
  ],
};

/** No holidays but weekends. */
const CALENDAR = { isOff: (day: string) => [0, 6].includes(new Date(day).getUTCDay()) };

export interface Posted {
  readonly conversation: string;
  readonly content: Content;
}

export interface ChannelWorld {
  readonly deps: ChannelDeps;
  readonly stores: Stores;
  /** Where the rows lie, to look into. */
  readonly backend: Backend;
  /** Who is where; a string is what Teams says instead. */
  readonly rosters: Map<string, readonly Member[] | 'gone' | 'unavailable'>;
  /** How often each roster was asked for. */
  readonly asked: string[];
  readonly posted: Posted[];
  /** What was told to the log. */
  readonly logged: readonly { readonly event: string; readonly data: LogData }[];
  /** What Teams answers to a post; sent unless told otherwise. */
  answer: (posted: Posted) => SendResult | Promise<SendResult>;
  readonly post: (place: Place, content: Content) => Promise<SendResult>;
  /** Moves the clock to an ISO instant. */
  readonly goTo: (instant: string) => void;
  /** Somebody we know, with a personal chat unless `silent`. */
  readonly person: (name: string, silent?: 'silent') => Promise<Person>;
  readonly caller: (person: Person, place: Place) => ChannelCaller;
  /** Stores a proposal as it is, with the event that it was received. */
  readonly stored: (proposal: Proposal, more?: readonly ProposalEvent[]) => Promise<Proposal>;
  /** Relays everything and gives the ledger entries, in the order they were queued. */
  readonly relayed: () => Promise<readonly LedgerEntry[]>;
}

export function member(name: string, guest = false): Member {
  return { entra: `entra-${name}`, name, guest };
}

/** Monday 23 November 2026 at 7.00 in Copenhagen; Karen and Ole are in the channel, Nanna is not. */
export async function aChannelWorld(
  settings: Partial<ChannelDeps['settings']> = {},
): Promise<ChannelWorld> {
  let now = new Date('2026-11-23T06:00:00.000Z');
  let made = 0;
  const clock = { now: () => now };
  const ids = { fresh: () => `Fresh${String(++made).padStart(17, '-')}` };
  const backend = await createBackend({ kind: 'memory' });
  const stores = createStores(backend, { clock, ids });
  await stores.registry.put(TENANT, REGISTER);
  const rosters: ChannelWorld['rosters'] = new Map([
    [CHANNEL.conversation, [member('Karen'), member('Ole')]],
    [OTHER.conversation, [member('Karen'), member('Nanna')]],
  ]);
  const asked: string[] = [];
  const notifier = {
    members: async (_: unknown, { conversation }: Place) => {
      asked.push(conversation);
      return rosters.get(conversation) ?? 'gone';
    },
  };
  const administrators: Administrators = makeAdministrators({ notifier, clock });
  const posted: Posted[] = [];
  const queued: LedgerEntry[] = [];
  const logged: ChannelWorld['logged'][number][] = [];
  const ledger = {
    ...stores.ledger,
    queue: async (...[tenant, entries]: Parameters<Stores['ledger']['queue']>) => {
      queued.push(...entries.map(({ entry }) => entry));
      return stores.ledger.queue(tenant, entries);
    },
  };

  const world: ChannelWorld = {
    deps: {
      ...stores,
      notifier,
      administrators,
      projection: makeProjection({ proposals: stores.proposals, clock }),
      search: plainSearch,
      likeness: makeLikeness(),
      suggest: makeSuggest(() => WORDS),
      clock,
      ids,
      calendar: CALENDAR,
      settings: { sendsPerSecond: 20, ...settings },
      delivery: { standing: () => ({ holds: true, pausedMs: 0 }), health: () => [] },
      log: { info: (event, data = {}) => logged.push({ event, data }) },
    },
    stores,
    backend,
    rosters,
    asked,
    posted,
    logged,
    answer: () => ({ kind: 'sent', activity: `activity-${posted.length}` }),
    post: async ({ conversation }, content) => {
      posted.push({ conversation, content });
      return world.answer({ conversation, content });
    },
    goTo: (instant) => {
      now = new Date(instant);
    },
    person: async (name, silent) => {
      const added = await stores.people.add({
        id: asId<PersonId>(name.toLowerCase()),
        tenant: TENANT,
        entra: `entra-${name}`,
        name,
        ...(!silent && { place: personalPlace(name) }),
      });
      return added.value;
    },
    caller: ({ id, entra, name }, place) => ({ tenant: TENANT, person: id, entra, name, place }),
    stored: async (proposal, more = []) => storeProposal(stores, proposal, more),
    relayed: async () => {
      await relay({ ...stores, ledger, clock, calendar: CALENDAR }, TENANT);
      return queued;
    },
  };
  return world;
}

export function personalPlace(name: string): Place {
  return { serviceUrl: 'https://smba.example/', conversation: `a:${name}`, kind: 'personal' };
}

/** Finds by a part of the challenge: how words are matched is tested where it is done. */
const plainSearch: Search = {
  find: async (_, proposals, query) =>
    query.trim() === ''
      ? []
      : proposals
          .filter(({ answers }) => String(answers['challenge']).includes(query))
          .map(({ no }) => no),
};

/** Stores a proposal as it is, with the events it has. */
export async function storeProposal(
  { proposals }: Stores,
  proposal: Proposal,
  more: readonly ProposalEvent[] = [],
): Promise<Proposal> {
  const year = Number(proposal.no.slice(0, 4));
  const { proposer: by, receivedAt: at } = proposal;
  const added = await proposals.add({ tenant: TENANT, year }, `op-${proposal.no}`, (no) => ({
    proposal: { ...proposal, no },
    events: [
      { no, kind: 'received', at, by, to: 'received' },
      ...more.map((event) => ({ ...event, no })),
    ],
    says: [],
  }));
  if (added === 'changed') throw new Error('the proposal was not stored');
  return added;
}
