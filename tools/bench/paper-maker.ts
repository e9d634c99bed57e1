/** A process with the whole program in it that makes a catalogue of what is stored, and tells what it took. */
import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import '../../src/compose.ts';
import { asked } from '../../src/domain/paper/order.ts';
import { writeAside } from '../../src/papers/made/write-aside.ts';
import { createBackend, createStores } from '../../src/storage/index.ts';
import { makePapers } from '../../src/usecases/papers/make-papers.ts';
import { makeProjection } from '../../src/usecases/projection.ts';
import { ADMINISTRATOR, TENANT } from './queue-filling.ts';

const SAMPLE_MS = 20;

export interface MadeMeasured {
  readonly ms: number;
  /** Bytes before, and at most while the paper was made. */
  readonly before: number;
  readonly peak: number;
  /** Longest that anybody else would have waited for this thread, in milliseconds. */
  readonly heldMs: number;
}

const connectionString = process.env['FORENKL_TABLES_CONNECTION'] ?? '';
const backend = await createBackend({ kind: 'azure-tables', connectionString });
const clock = { now: () => new Date() };
const ids = { fresh: randomUUID };
const stores = createStores(backend, { clock, ids });
const projection = makeProjection({ proposals: stores.proposals, clock });
await projection.proposals(TENANT);

const person = ADMINISTRATOR.person;
const wanted = { kind: 'catalogue', scope: {} } as const;
const order = asked(
  { tenant: TENANT, id: randomUUID(), wanted, person, language: 'da' },
  clock.now(),
);
await stores.papers.save(order, undefined, []);

const held = monitorEventLoopDelay({ resolution: 5 });
const before = process.memoryUsage.rss();
let peak = before;
const sampling = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, SAMPLE_MS);
held.enable();
const begun = performance.now();
await makePapers(
  {
    ...stores,
    ...{ projection, clock, ids, named: {}, writePaper: writeAside, begin: () => {} },
    administrators: { roster: async () => [ADMINISTRATOR.member], forget: () => {} },
    publicUrl: () => undefined,
    log: { info: () => {} },
  },
  TENANT,
  new AbortController().signal,
);
const ms = performance.now() - begun;
held.disable();
clearInterval(sampling);
const stored = await stores.papers.order(TENANT, order.id);
if (stored?.value.state !== 'made') throw new Error(`the paper is ${stored?.value.state}`);
const measured: MadeMeasured = { ms, before, peak, heldMs: held.max / 1e6 };
console.log(JSON.stringify(measured));
