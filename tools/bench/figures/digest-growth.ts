/** Whether a digest costs more to make where much has been closed over the years. */
import { randomUUID } from 'node:crypto';
import { DEFAULT_SCHEDULE } from '../../../src/domain/digest/schedule.ts';
import type { ProposalNo } from '../../../src/domain/proposal/number.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type PersonId, type TenantId } from '../../../src/domain/shared/ids.ts';
import { createBackend, createStores, type Stores } from '../../../src/storage/index.ts';
import { postDueDigest } from '../../../src/usecases/post-digest.ts';
import { makeProjection } from '../../../src/usecases/projection.ts';
import { countRows } from '../count-rows.ts';
import { type Figure, figure } from '../figure.ts';

const TENANT = asId<TenantId>('11111111-2222-4333-8444-555555555555');
const PERSON = asId<PersonId>('somebody');
const FEW = 1_000;
const MANY = 20_000;
const OPEN = 500;
const CHANGES = 100;
/** Two Mondays, each half an hour after the usual time of the digest. */
const BEFORE = '2026-11-16T07:30:00.000Z';
const NOW = '2026-11-23T07:30:00.000Z';

/** Rows read for a digest of 100 changes with 500 open: with 20,000 closed ÷ with 1,000. */
export async function digestGrowth(): Promise<readonly Figure[]> {
  const few = await rowsRead(FEW);
  const many = await rowsRead(MANY);
  console.error(`  ${few} rows with ${FEW} closed, ${many} with ${MANY}`);
  return [figure('digest.growth', many / few, { unit: 'ratio', limit: 1.2 })];
}

async function rowsRead(closed: number): Promise<number> {
  let now = BEFORE;
  const clock = { now: () => new Date(now) };
  const { backend, count } = countRows(await createBackend({ kind: 'memory' }));
  const stores = createStores(backend, { clock, ids: { fresh: randomUUID } });
  const projection = makeProjection({ proposals: stores.proposals, clock });
  const deps = { ...stores, projection, clock, calendar: { isOff: () => false } };
  await bindChannel(stores);
  for (let made = 0; made < closed; made += 1) await store(stores, 'closed', '2026-03-02');
  for (let made = 0; made < OPEN - CHANGES; made += 1)
    await store(stores, 'received', '2026-10-05');
  await expectPosted(postDueDigest(deps, TENANT));

  for (let made = 0; made < CHANGES; made += 1) await store(stores, 'received', '2026-11-18');
  now = NOW;
  count.rows = 0;
  await expectPosted(postDueDigest(deps, TENANT));
  return count.rows;
}

async function expectPosted(outcome: ReturnType<typeof postDueDigest>): Promise<void> {
  const posted = await outcome;
  if (posted !== 'posted') throw new Error(`The digest was not posted: ${posted}`);
}

async function bindChannel({ people }: Stores): Promise<void> {
  const place = {
    serviceUrl: 'https://smba.example/',
    conversation: '19:bench@thread.tacv2',
    kind: 'channel',
  } as const;
  const bound = { boundAt: '2026-01-05T08:00:00.000Z', boundBy: PERSON, knownMembers: [PERSON] };
  const channel = { tenant: TENANT, place, schedule: DEFAULT_SCHEDULE, ...bound };
  await people.saveChannel(channel, undefined, []);
}

/** Stores a proposal of one day and the event that brought it where it is. */
async function store(
  { proposals }: Stores,
  status: 'closed' | 'received',
  day: string,
): Promise<void> {
  const at = `${day}T09:00:00.000Z`;
  await proposals.add({ tenant: TENANT, year: 2026 }, randomUUID(), (no) => ({
    proposal: aProposal(no, status, at),
    events: [{ no, kind: status, at, by: PERSON, to: status }],
    says: [],
  }));
}

function aProposal(no: ProposalNo, status: Proposal['status'], at: string): Proposal {
  return {
    tenant: TENANT,
    no,
    version: 1,
    set: { id: 'forslag', version: 1 },
    answers: { challenge: 'Vi udfylder det samme skema to gange hver uge.', hassle: 4 },
    proposer: PERSON,
    status,
    holder: { kind: status === 'closed' ? 'nobody' : 'team' },
    receivedAt: at,
    changedAt: at,
    supplements: [],
  };
}
