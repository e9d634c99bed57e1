// Fills empty storage with the made-up municipality: its register, people, proposals and channel.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readQuestionSets } from '../../src/cards/index.ts';
import { DEFAULT_SCHEDULE, dueDigest } from '../../src/domain/digest/schedule.ts';
import type { AdminChannel, Person } from '../../src/domain/people/person.ts';
import { asId, type PersonId, type TenantId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import { addDays, dayOf, instantOf } from '../../src/domain/shared/time.ts';
import { holidays } from '../../src/jobs/holidays.ts';
import { readRegisterFile } from '../../src/papers/register/read-register.ts';
import type { DigestClaim } from '../../src/ports/job-store.ts';
import { createBackend, createStores, type Stores } from '../../src/storage/index.ts';
import { loadRegister } from '../../src/usecases/load-register.ts';
import { postDueDigest } from '../../src/usecases/post-digest.ts';
import { makeProjection } from '../../src/usecases/projection.ts';
import {
  METTE,
  OPERATIONS_CHANNEL,
  SANNE,
  TEAM,
  TOWN_PEOPLE,
  TOWN_TENANT,
} from '../dev/town-people.ts';
import { loadInitiatives } from './load-initiatives.ts';
import { type Happening, happeningsOf } from './load-proposal.ts';
import { TOWN_PROPOSALS } from './proposals.ts';

const FILE = 'bakkekoebing.xlsx';
const TENANT = asId<TenantId>(TOWN_TENANT);
/** So long ago the channel was bound, in days: it has had a digest. */
const BOUND_DAYS_AGO = 10;

export interface TownPlan {
  readonly connectionString: string;
  /** Address of the connector the channel is reached at. */
  readonly serviceUrl: string;
  readonly now: Date;
}

/** Loads the town once: the bound channel is stored last, and where there is one nothing is done. */
export async function loadTown({ connectionString, serviceUrl, now }: TownPlan): Promise<void> {
  const backend = await createBackend({ kind: 'azure-tables', connectionString });
  await backend.prepare();
  let made = 0;
  const ids = { fresh: () => `town-${++made}`.padEnd(22, '-') };
  const stores = createStores(backend, { clock: { now: () => now }, ids });
  if ((await stores.people.channel(TENANT)) !== undefined) return;

  const register = await loadUnits(stores);
  await storeSets(stores);
  const people = await addPeople(stores, register);
  const town = { stores, register, people, now };
  const channel = await channelOf(stores, serviceUrl, now);
  const happenings = [
    ...TOWN_PROPOSALS.flatMap((proposal, index) => happeningsOf(town, proposal, `town-${index}`)),
    ...lastDigest(stores, channel, now),
  ];
  // The change feed is in the order of time, as it would be had it all been handed in.
  for (const { happen } of happenings.toSorted((a, b) => (a.at < b.at ? -1 : 1))) await happen();
  const proposals = await makeProjection({ ...stores, clock: { now: () => now } }).proposals(
    TENANT,
  );
  await loadInitiatives(stores, { tenant: TENANT, proposals, now });
  await stores.people.saveChannel(channel, undefined, []);
}

async function loadUnits(stores: Stores): Promise<Register> {
  const bytes = await readFile(fileURLToPath(new URL(FILE, import.meta.url)));
  const read = await readRegisterFile({ name: FILE, bytes });
  if (!read.ok) throw new Error(`${FILE} cannot be read: ${read.problem.kind}`);
  await loadRegister(stores, { tenant: TENANT, ...read.value, dryRun: false });
  return read.value.rows;
}

async function storeSets(stores: Stores): Promise<void> {
  const sets = readQuestionSets();
  if (!sets.ok) throw new Error(sets.problem.join('\n'));
  for (const set of sets.value) await stores.sets.put(TENANT, set);
}

/** Everybody who has handed something in, by mail; the people of the Playground under their own ids. */
async function addPeople(
  stores: Stores,
  register: Register,
): Promise<ReadonlyMap<string, PersonId>> {
  const named = register.units.flatMap(({ leader, deputy }) => [leader, deputy]);
  const known = [
    ...[...TOWN_PEOPLE, SANNE].map(({ name, email, aadObjectId }) => ({
      name,
      mail: email,
      entra: aadObjectId,
    })),
    ...named.flatMap((one) =>
      one?.mail === undefined
        ? []
        : [{ name: one.name, mail: one.mail, entra: `town-${one.mail}` }],
    ),
  ];
  const people = new Map<string, PersonId>();
  for (const { name, mail, entra } of known) {
    if (people.has(mail)) continue;
    const person: Person = { id: asId(`town-${mail}`), tenant: TENANT, entra, name, mail };
    people.set(mail, (await stores.people.add(person)).value.id);
  }
  return people;
}

/** The channel as its members bound it some time ago. */
async function channelOf(stores: Stores, serviceUrl: string, now: Date): Promise<AdminChannel> {
  const consultant = await stores.people.byEntra(TENANT, METTE.aadObjectId);
  if (consultant === undefined) throw new Error(`${METTE.name} is not among the people`);
  const boundBy = consultant.value.id;
  const { id: conversation, name } = OPERATIONS_CHANNEL;
  return {
    tenant: TENANT,
    place: { serviceUrl, conversation, kind: 'channel', team: TEAM.id, name },
    boundAt: instantOf(addDays(dayOf(now), -BOUND_DAYS_AGO), '09:00'),
    boundBy,
    schedule: DEFAULT_SCHEDULE,
    knownMembers: [boundBy],
  };
}

/** The latest scheduled digest, as posted: the next overview goes on from there. */
function lastDigest(stores: Stores, channel: AdminChannel, now: Date): readonly Happening[] {
  const calendar = holidays();
  const due = dueDigest({
    schedule: channel.schedule,
    lastUntil: undefined,
    now: now.toISOString(),
    calendar,
  });
  if (due === undefined) return [];
  const clock = { now: () => new Date(due.dueAt) };
  const deps = {
    ...stores,
    clock,
    calendar,
    projection: makeProjection({ proposals: stores.proposals, clock }),
    people: { ...stores.people, channel: async () => ({ value: channel, tag: '' }) },
    // It is history: nobody is told of it now.
    jobs: {
      ...stores.jobs,
      claimDigest: (claim: DigestClaim) => stores.jobs.claimDigest(claim, []),
    },
  };
  const happen = async () => {
    await postDueDigest(deps, TENANT);
  };
  return [{ at: due.dueAt, happen }];
}
