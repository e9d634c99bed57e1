/** Fills a storage with proposals that wait, many to a transaction. */
import type { Place } from '../../src/domain/delivery/place.ts';
import type { FeedEvent } from '../../src/domain/proposal/event.ts';
import { proposalNo } from '../../src/domain/proposal/number.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { asId, type PersonId, type TenantId } from '../../src/domain/shared/ids.ts';
import { dayOf, yearOf } from '../../src/domain/shared/time.ts';
import { counterCodec } from '../../src/storage/codecs/bookkeeping.ts';
import { eventCodec, proposalCodec } from '../../src/storage/codecs/proposal.ts';
import { insert, openPartition } from '../../src/storage/partition.ts';
import { partitionOf, ROWS } from '../../src/storage/proposals/proposal-rows.ts';
import { type Backend, MOST_WRITES } from '../../src/storage/table.ts';

export const TENANT = asId<TenantId>('11111111-2222-4333-8444-555555555555');
export const YEAR = yearOf(dayOf(new Date()));
export const CHANNEL: Place = {
  serviceUrl: 'https://smba.example/',
  conversation: '19:bench@thread.tacv2',
  kind: 'channel',
};
export const ADMINISTRATOR = {
  tenant: TENANT,
  person: asId<PersonId>('somebody'),
  entra: 'entra-somebody',
  name: 'Somebody',
  place: CHANNEL,
  member: { entra: 'entra-somebody', name: 'Somebody', guest: false },
} as const;

/** A proposal, its event, and the same event in the feed. */
const ROWS_EACH = 3;
const MINUTES = 525_600;

/** Writes them with the counter a program would have left. */
export async function fillQueue(backend: Backend, count: number): Promise<void> {
  const rows = openPartition(backend, 'proposals', partitionOf({ tenant: TENANT, year: YEAR }));
  const each = Math.floor(MOST_WRITES / ROWS_EACH);
  for (let first = 1; first <= count; first += each) {
    const last = Math.min(count, first + each - 1);
    const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const outcome = await rows.transact(numbers.flatMap((running) => writesOf(running)));
    if (!outcome.ok) throw new Error(`not stored: ${outcome.reason}`);
  }
  const counter = { numbers: count, seq: count, said: 0 };
  await rows.transact([insert(counterCodec, ROWS.counter, counter)]);
}

function writesOf(running: number) {
  const proposal = aProposal(running);
  const { no, receivedAt: at, proposer: by } = proposal;
  const event: FeedEvent = { no, seq: running, kind: 'received', at, by, to: 'received' };
  return [
    insert(proposalCodec, ROWS.snapshot(no), proposal),
    insert(eventCodec, ROWS.event(no, running), event),
    insert(eventCodec, ROWS.feed(no, running), event),
  ];
}

function aProposal(running: number): Proposal {
  const minute = (running * 7_919) % MINUTES;
  const at = new Date(Date.UTC(YEAR - 1, 0, 1) + minute * 60_000).toISOString();
  return {
    tenant: TENANT,
    no: proposalNo(YEAR, running),
    version: 1,
    set: { id: 'forslag', version: 1 },
    answers: {
      challenge: `Vi udfylder det samme skema to gange hver uge, nummer ${running}.`,
      hassle: 1 + (running % 5),
      areas: [`area-${running % 9}`],
    },
    proposer: ADMINISTRATOR.person,
    status: 'received',
    holder: { kind: 'team' },
    receivedAt: at,
    changedAt: at,
    dueOn: dayOf(at),
    supplements: [],
  };
}
