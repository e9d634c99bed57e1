/** Whether 40 people can write notes and vote in a workshop at once, with nothing lost or doubled. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Note } from '../../../src/domain/round/note.ts';
import { groupsOf } from '../../../src/domain/round/note-groups.ts';
import type { Round } from '../../../src/domain/round/round.ts';
import type { Workshop } from '../../../src/domain/round/workshop.ts';
import { asId, type RoundId, type TenantId } from '../../../src/domain/shared/ids.ts';
import { createBackend, createStores, type Stores } from '../../../src/storage/index.ts';
import type { Chat } from '../../client/activities.ts';
import { type FakeConnector, startConnector } from '../../client/connector.ts';
import { TOWN_TENANT } from '../../dev/town-people.ts';
import { chanceFrom } from '../../feed/random.ts';
import { type Press, pressed } from '../attendee.ts';
import { type BenchAzurite, startAzurite } from '../azurite.ts';
import { type MeteredBot, startBot } from '../bots.ts';
import { type Figure, figure, quantile } from '../figure.ts';

const PEOPLE = 40;
const EACH = 3;
const ROOM = '19:bench-notes@thread.v2';
const TENANT = asId<TenantId>(TOWN_TENANT);
const ROUND = asId<RoundId>('bench-notes');
const STATIONS = ['s1', 's2'] as const;
/** Enough that there is something to choose among. */
const TOPICS = ['nøgler', 'indkøb', 'vikarer', 'løn', 'rengøring', 'kørsel', 'mad', 'regnskab'];
/** Teams gives up after ten seconds; all forty press in the same moment, again and again. */
const ANSWERED_MS = 5_000;
/** Until the last note is looked at. */
const GROUPED_MS = 60_000;

interface Guest {
  readonly url: string;
  readonly chat: Chat;
  readonly room: string;
  readonly at: number;
}

/** With Azurite and two processes; everybody presses as fast as they are answered. */
export async function workshopNotes(): Promise<readonly Figure[]> {
  const connector = await startConnector();
  const azurite = await startAzurite('register');
  const stores = await openWorkshop(azurite, connector);
  const bots = [await startBot(azurite.env), await startBot(azurite.env)];
  try {
    const guests = gather(connector, bots);
    const took = (await Promise.all(guests.map((one) => writes(one)))).flat();
    const notes = await grouped(stores);
    await vote(stores);
    const voted = await Promise.all(guests.map((one) => votes(one, notes)));
    const people = await stores.workshops.participants({ tenant: TENANT, round: ROUND });
    const kept = people.map(({ votes: own }) => Object.values(own).flat().toSorted().join());
    const lostVotes = voted.filter(
      ({ chosen }) => chosen.length === 0 || !take(kept, chosen.toSorted().join()),
    ).length;
    took.push(...voted.map(({ ms }) => ms));
    return [
      figure('workshop.notes.lost', lost(guests, notes), { unit: 'notes', limit: 0 }),
      figure('workshop.votes.lost', lostVotes, { unit: 'people', limit: 0 }),
      figure('workshop.notes.p95.ms', quantile(took, 0.95), { unit: 'ms', limit: ANSWERED_MS }),
    ];
  } finally {
    await Promise.all([...bots.map((bot) => bot.stop()), connector.close()]);
    await azurite.stop();
  }
}

/** Notes that are not stored exactly once, and those nobody wrote. */
function lost(guests: readonly Guest[], notes: readonly Note[]): number {
  const texts = notes.map(({ text }) => text);
  const wrong = guests.flatMap((guest) =>
    Array.from({ length: EACH }, (_, at) => textOf(guest, at)).filter(
      (text) => texts.filter((one) => one === text).length !== 1,
    ),
  );
  return wrong.length + Math.max(0, notes.length - guests.length * EACH);
}

/** Takes one such out of the list; false when there is none. */
function take(list: string[], wanted: string): boolean {
  const at = list.indexOf(wanted);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** Goes to a station and writes three notes; ms of each press. */
async function writes(guest: Guest): Promise<readonly number[]> {
  const took: number[] = [];
  const chance = chanceFrom(guest.at);
  const go = async (press: Press) => {
    const { card, ms } = await pressed(guest, press, chance);
    took.push(ms);
    return card?.buttons ?? [];
  };
  const station = { verb: 'workshop.go', round: ROUND, 'w.station': STATIONS[guest.at % 2] };
  let buttons = await go({ verb: station.verb, data: station });
  for (let at = 0; at < EACH; at += 1) {
    const send = buttons.findLast(({ verb }) => verb === 'workshop.note');
    if (send === undefined) break;
    const typed = { 'w.text': textOf(guest, at), 'w.for': 'myself' };
    buttons = await go({ verb: send.verb, data: { ...send.data, ...typed } });
  }
  return took;
}

/** Votes at the first station; what they chose, and how long it took. */
async function votes(
  guest: Guest,
  notes: readonly Note[],
): Promise<{ readonly chosen: readonly string[]; readonly ms: number }> {
  const [station] = STATIONS;
  const groups = groupsOf(notes).filter((group) => group.station === station);
  const from = guest.at % groups.length;
  const chosen = [...groups, ...groups].slice(from, from + Math.min(EACH, groups.length));
  const ids = chosen.map(({ id }) => id);
  const data = {
    ...{ verb: 'workshop.vote', round: ROUND, station, next: false },
    'w.chosen': ids.join(','),
  };
  const { ms } = await pressed(guest, { verb: data.verb, data }, chanceFrom(guest.at));
  return { chosen: ids, ms };
}

function textOf({ at, chat }: Guest, note: number): string {
  const topic = TOPICS[(at + note) % TOPICS.length];
  return `Bøvlet med ${topic} skal blive mindre, skrev ${chat.entra} som nummer ${note + 1}`;
}

function gather(connector: FakeConnector, bots: readonly MeteredBot[]): readonly Guest[] {
  const everybody = Array.from({ length: PEOPLE }, () => randomUUID());
  connector.setMembers(
    ROOM,
    everybody.map((entra) => ({
      ...{ id: `29:${entra}`, aadObjectId: entra, name: 'Leder', tenantId: TOWN_TENANT },
      userRole: 'user',
    })),
  );
  return everybody.map((entra, at) => {
    const name = `Leder ${at}`;
    const who = { tenant: TOWN_TENANT, entra, name, serviceUrl: connector.url };
    const chat = { ...who, conversation: `a:${entra}` };
    return { url: bots[at % bots.length]?.url ?? '', chat, room: ROOM, at };
  });
}

/** The notes, once all of them were compared with the others. */
async function grouped({ workshops }: Stores): Promise<readonly Note[]> {
  const until = performance.now() + GROUPED_MS;
  for (;;) {
    const stored = await workshops.notes({ tenant: TENANT, round: ROUND });
    const notes = stored.map(({ value }) => value);
    const ready = notes.every(({ group }) => group !== undefined);
    if (ready || performance.now() > until) return notes;
    await sleep(200);
  }
}

/** The host has everybody vote; tried again when the job was just writing. */
async function vote({ rounds }: Stores): Promise<void> {
  for (;;) {
    const stored = await rounds.round(TENANT, ROUND);
    if (stored?.value.workshop === undefined) throw new Error('there is no workshop');
    const { value, tag } = stored;
    const next = { ...value, workshop: { ...stored.value.workshop, phase: 'vote' as const } };
    if ((await rounds.save({ ...next, revision: value.revision + 1 }, tag, [])) !== 'changed') {
      return;
    }
  }
}

async function openWorkshop({ env }: BenchAzurite, connector: FakeConnector): Promise<Stores> {
  const connectionString = env['FORENKL_TABLES_CONNECTION'] ?? '';
  const backend = await createBackend({ kind: 'azure-tables', connectionString });
  const clock = { now: () => new Date() };
  const stores = createStores(backend, { clock, ids: { fresh: randomUUID } });
  await stores.rounds.save(aRound(connector), undefined, []);
  return stores;
}

function aRound({ url }: FakeConnector): Round & { readonly workshop: Workshop } {
  const at = new Date().toISOString();
  return {
    ...{ tenant: TENANT, id: ROUND, kind: 'workshop', title: 'Noter og stemmer' },
    ...{ set: { id: 'workshop', version: 1 }, privacy: 'named', results: 'at-close' },
    ...{ host: asId('host'), coHosts: [], guests: false, state: 'open', shown: 'open' },
    place: { serviceUrl: url, conversation: ROOM, kind: 'group' },
    ...{ revision: 2, createdAt: at, changedAt: at, openedAt: at },
    workshop: {
      stations: STATIONS.map((id) => ({ id, title: `Station ${id}`, proposals: [] })),
      ...{ slots: 1, slotMinutes: 60, tables: true, namesShown: false, votesEach: EACH },
      ...{ phase: 'notes', slot: 1 },
    },
  };
}
