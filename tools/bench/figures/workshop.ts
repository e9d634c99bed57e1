/** Whether 200 people can answer twelve questions within a minute, and how long each press takes. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { PERSONAL_VIEWS_MAX } from '../../../src/domain/round/doors.ts';
import type { Response } from '../../../src/domain/round/response.ts';
import type { Round } from '../../../src/domain/round/round.ts';
import { asId, type RoundId, type TenantId } from '../../../src/domain/shared/ids.ts';
import { createBackend, createStores, type Stores } from '../../../src/storage/index.ts';
import { type FakeConnector, startConnector } from '../../client/connector.ts';
import { TOWN_TENANT } from '../../dev/town-people.ts';
import { type Attended, attend } from '../attendee.ts';
import { type BenchAzurite, startAzurite } from '../azurite.ts';
import { type MeteredBot, startBot } from '../bots.ts';
import { type Figure, figure, quantile } from '../figure.ts';
import { TWELVE_QUESTIONS } from '../twelve-questions.ts';

const PEOPLE = 200;
const WARM_UP = 16;
const ROOM = '19:bench-workshop@thread.v2';
const TENANT = asId<TenantId>(TOWN_TENANT);
/** They come within half a minute and think a few seconds about each page: done within a minute. */
const ARRIVE_MS = 30_000;
const THINK_MS = 9_000;
const MINUTE_MS = 60_000;
const BOARD_EVERY_MS = 3_000;

interface Scene {
  readonly connector: FakeConnector;
  readonly stores: Stores;
  readonly bots: readonly MeteredBot[];
}

/** With Azurite and two processes; as many as there is room for answer in the room, the rest in their chats. */
export async function workshop(): Promise<readonly Figure[]> {
  const connector = await startConnector();
  const azurite = await startAzurite('register');
  const stores = await openRounds(azurite, connector);
  const bots = [await startBot(azurite.env), await startBot(azurite.env)];
  try {
    const scene = { connector, stores, bots };
    await answerAll(scene, 'warm', { people: WARM_UP, arriveMs: 0, thinkMs: 0 });
    const before = connector.sent.length;
    const begun = performance.now();
    const how = { people: PEOPLE, arriveMs: ARRIVE_MS, thinkMs: THINK_MS };
    const attended = await answerAll(scene, 'bench', how);
    const ms = performance.now() - begun;
    const edits = connector.sent.slice(before).filter(({ kind }) => kind === 'edit').length;
    const stored = await stores.responses.responses({ tenant: TENANT, round: roundId('bench') });
    const took = attended.flatMap((one) => one.took);
    return [
      figure('workshop.lost', ms > MINUTE_MS ? PEOPLE : lost(attended, stored), {
        unit: 'people',
        limit: 0,
      }),
      figure('workshop.p95.ms', quantile(took, 0.95), { unit: 'ms', limit: 1_000 }),
      figure('workshop.edits', edits, { unit: 'edits', limit: 1 + Math.ceil(ms / BOARD_EVERY_MS) }),
    ];
  } finally {
    await Promise.all([...bots.map((bot) => bot.stop()), connector.close()]);
    await azurite.stop();
  }
}

/** Those without a receipt, or whose answers are not stored exactly as they gave them, once. */
function lost(attended: readonly (Attended & Who)[], stored: readonly Response[]): number {
  const said = stored.flatMap(({ given }) => (given === undefined ? [] : [given.answers]));
  const kept = attended.filter(({ answers, receipt, entra }) => {
    const own = said.filter((one) => String(one['text1']).includes(entra));
    const [first] = own;
    const same = [...answers].every(([question, value]) => String(first?.[question]) === value);
    return receipt && own.length === 1 && answers.size > 0 && same;
  });
  return attended.length - kept.length + Math.max(0, stored.length - attended.length);
}

interface Who {
  readonly entra: string;
}

async function answerAll(
  { connector, bots }: Scene,
  round: string,
  how: { readonly people: number; readonly arriveMs: number; readonly thinkMs: number },
): Promise<readonly (Attended & Who)[]> {
  const everybody = Array.from({ length: how.people }, () => randomUUID());
  connector.setMembers(ROOM, everybody.map(memberOf));
  return Promise.all(
    everybody.map(async (entra, at) => {
      connector.setMembers(`a:${entra}`, [memberOf(entra)]);
      await sleep((at / how.people) * how.arriveMs);
      const chat = {
        tenant: TOWN_TENANT,
        entra,
        name: `Leder ${at}`,
        conversation: `a:${entra}`,
        serviceUrl: connector.url,
      };
      const where = at < PERSONAL_VIEWS_MAX ? { room: ROOM } : {};
      const url = bots[at % bots.length]?.url ?? '';
      const { thinkMs } = how;
      const own = { url, chat, round: roundId(round), seed: at, thinkMs, ...where };
      return { entra, ...(await attend(own)) };
    }),
  );
}

/** Two open rounds in the room, one of them to get warm with. */
async function openRounds({ env }: BenchAzurite, connector: FakeConnector): Promise<Stores> {
  const connectionString = env['FORENKL_TABLES_CONNECTION'] ?? '';
  const backend = await createBackend({ kind: 'azure-tables', connectionString });
  const clock = { now: () => new Date() };
  const stores = createStores(backend, { clock, ids: { fresh: randomUUID } });
  await stores.sets.put(TENANT, TWELVE_QUESTIONS);
  for (const id of ['warm', 'bench'])
    await stores.rounds.save(aRound(id, connector), undefined, []);
  return stores;
}

function aRound(id: string, connector: FakeConnector): Round {
  const at = new Date().toISOString();
  return {
    tenant: TENANT,
    id: roundId(id),
    kind: 'survey',
    title: 'Tolv spørgsmål',
    set: { id: TWELVE_QUESTIONS.id, version: TWELVE_QUESTIONS.version },
    privacy: 'confidential',
    results: 'at-close',
    host: asId('host'),
    coHosts: [],
    guests: false,
    state: 'open',
    shown: 'open',
    place: { serviceUrl: connector.url, conversation: ROOM, kind: 'group' },
    revision: 2,
    createdAt: at,
    changedAt: at,
    openedAt: at,
  };
}

function roundId(id: string): RoundId {
  return asId<RoundId>(id);
}

function memberOf(entra: string): object {
  const who = { id: `29:${entra}`, aadObjectId: entra, name: 'Leder', tenantId: TOWN_TENANT };
  return { ...who, userRole: 'user' };
}
