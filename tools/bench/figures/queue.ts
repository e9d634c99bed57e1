/** How long "save and next" takes in a queue of ten thousand. */
import { randomUUID } from 'node:crypto';
import { readQuestionSets } from '../../../src/cards/question-sets.ts';
import { DEFAULT_SCHEDULE } from '../../../src/domain/digest/schedule.ts';
import { seenIn } from '../../../src/domain/triage/assess.ts';
import { holidays } from '../../../src/jobs/holidays.ts';
import { createBackend, createStores, type Stores } from '../../../src/storage/index.ts';
import { makeLikeness } from '../../../src/text/likeness.ts';
import { openWords } from '../../../src/text/suggestions/open-words.ts';
import { makeSuggest } from '../../../src/text/suggestions/suggest.ts';
import { makeProjection } from '../../../src/usecases/projection.ts';
import { assessProposal } from '../../../src/usecases/triage/assess-proposal.ts';
import { showQueue, type WantedSpot } from '../../../src/usecases/triage/queue-spot.ts';
import { startAzurite } from '../azurite.ts';
import { type Figure, figure, quantile } from '../figure.ts';
import { ADMINISTRATOR, CHANNEL, fillQueue, TENANT, YEAR } from '../queue-filling.ts';

const PROPOSALS = 10_000;
const PRESSES = 60;
const TYPED = {
  area: '',
  need: 'system',
  authority: 'process-owner',
  extent: 'medium',
  value: 'high',
  note: 'Flere har sagt det samme.',
};

type Deps = Parameters<typeof assessProposal>[0] & Parameters<typeof showQueue>[0];

/** The 95th percentile of one press with Azurite: keep the assessment, find the next and show it. */
export async function queue(): Promise<readonly Figure[]> {
  const azurite = await startAzurite('nothing');
  try {
    const connectionString = azurite.env['FORENKL_TABLES_CONNECTION'] ?? '';
    const backend = await createBackend({ kind: 'azure-tables', connectionString });
    await backend.prepare();
    await fillQueue(backend, PROPOSALS);
    const clock = { now: () => new Date() };
    const stores = createStores(backend, { clock, ids: { fresh: randomUUID } });
    await storeRest(stores);
    const deps: Deps = {
      ...stores,
      clock,
      calendar: holidays(),
      projection: makeProjection({ proposals: stores.proposals, clock }),
      likeness: makeLikeness(),
      suggest: makeSuggest(openWords({ log: { warn: () => {} }, now: Date.now }).words),
      administrators: { roster: async () => [ADMINISTRATOR.member], forget: () => {} },
    };
    const took = await press(deps);
    return [figure('queue.ms', quantile(took, 0.95), { unit: 'ms', limit: 150 })];
  } finally {
    await azurite.stop();
  }
}

async function storeRest({ people, sets }: Stores): Promise<void> {
  const read = readQuestionSets();
  for (const set of read.ok ? read.value : []) await sets.put(TENANT, set);
  const bound = { boundAt: `${YEAR}-01-05T08:00:00.000Z`, boundBy: ADMINISTRATOR.person };
  const channel = { tenant: TENANT, place: CHANNEL, schedule: DEFAULT_SCHEDULE, ...bound };
  await people.saveChannel({ ...channel, knownMembers: [ADMINISTRATOR.person] }, undefined, []);
}

/** Milliseconds of each press; the first look, which reads every proposal, is told and not counted. */
async function press(deps: Deps): Promise<readonly number[]> {
  let begun = performance.now();
  let spot = await shown(deps, { kind: 'first' });
  console.error(`  ${Math.round(performance.now() - begun)} ms for the first look`);
  const took: number[] = [];
  for (let count = 0; count < PRESSES; count += 1) {
    begun = performance.now();
    const { no } = spot;
    const given = { no, seen: seenIn(spot), typed: TYPED, notCpr: false };
    const kept = await assessProposal(deps, ADMINISTRATOR, given);
    if (!kept.ok) throw new Error(`not assessed: ${kept.problem.kind}`);
    spot = await shown(deps, { kind: 'after', no, was: kept.value.was });
    took.push(performance.now() - begun);
  }
  return took;
}

async function shown(deps: Deps, wanted: WantedSpot) {
  const found = await showQueue(deps, ADMINISTRATOR, { filter: 'all', wanted });
  if (!found.ok || found.value.spot === undefined) throw new Error('the queue was not shown');
  return found.value.spot.proposal;
}
