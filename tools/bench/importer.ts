/** A process that loads a file of proposals as `npm run import` does: tried out first, then written. */
import { randomUUID } from 'node:crypto';
import { readQuestionSets } from '../../src/cards/question-sets.ts';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import { holidays } from '../../src/jobs/holidays.ts';
import { createBackend, createStores } from '../../src/storage/index.ts';
import { makeLikeness } from '../../src/text/likeness.ts';
import { makeProjection } from '../../src/usecases/projection.ts';
import { runImport } from '../import/run-import.ts';
import { CHANNEL, TENANT } from './queue-filling.ts';

const SAMPLE_MS = 20;
const MAIL = 'kontakt@lundby.example';

export interface ImportMeasured {
  readonly tryMs: number;
  readonly writeMs: number;
  /** Bytes at most. */
  readonly peak: number;
}

const connectionString = process.env['FORENKL_TABLES_CONNECTION'] ?? '';
const backend = await createBackend({ kind: 'azure-tables', connectionString });
const clock = { now: () => new Date() };
const ids = { fresh: () => randomUUID().slice(0, 22) };
const stores = createStores(backend, { clock, ids });
const sets = readQuestionSets();
if (!sets.ok) throw new Error(sets.problem.join('\n'));
for (const set of sets.value) await stores.sets.put(TENANT, set);
const person = { tenant: TENANT, entra: 'entra-contact', name: 'Kontakt', mail: MAIL };
await stores.people.add({ ...person, id: asId<PersonId>('contact'), place: CHANNEL });
const batch = randomUUID();
let peak = process.memoryUsage.rss();
const sampling = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, SAMPLE_MS);

async function load(write: boolean): Promise<number> {
  const begun = performance.now();
  const code = await runImport(
    {
      ...stores,
      ...{ tenant: TENANT, clock, calendar: holidays(), settings: { answerDays: 14 } },
      projection: makeProjection({ proposals: stores.proposals, clock }),
      likeness: makeLikeness(),
      print: () => undefined,
    },
    {
      file: process.argv[2] ?? '',
      from: 'Teknik og Miljø',
      contact: MAIL,
      // Another batch each time the process is run.
      batch,
      ...{ write, skipAlike: false, update: false },
    },
  );
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  return performance.now() - begun;
}

const tryMs = await load(false);
const writeMs = await load(true);
clearInterval(sampling);
const measured: ImportMeasured = { tryMs, writeMs, peak };
console.log(JSON.stringify(measured));
