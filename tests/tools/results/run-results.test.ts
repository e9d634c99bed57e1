import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EXIT, runResults } from '../../../tools/results/run-results.ts';
import { opened } from '../../papers/triage-list/lines.ts';
import { TENANT } from '../../support/builders.ts';
import { aCountedWorld, type CountedWorld } from '../../support/counted-world.ts';

let folder = '';
let file = '';
let world: CountedWorld;
let lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forenkl-results-'));
  file = join(folder, 'resultat.xlsx');
  lines = [];
  world = await aCountedWorld();
});
afterEach(() => rm(folder, { recursive: true }));

const run = (differs: { round?: string; file?: string } = {}) =>
  runResults(
    {
      ...world.stores,
      tenant: TENANT,
      now: () => new Date('2026-11-24T12:00:00Z'),
      fresh: () => 'x',
      print: (line) => lines.push(line),
    },
    { language: 'da', ...differs },
  );

it.each(['round-1', 'Hvad skal vi begynde med?'])('writes the results of %j', async (round) => {
  expect(await run({ round, file })).toBe(EXIT.done);

  const workbook = await opened(await readFile(file));
  expect(workbook.worksheets.map(({ name }) => name)).toContain('Overblik');
  const noted = await world.stores.audit.month(TENANT, '2026-11');
  expect(noted[0]).toMatchObject({ what: 'exported', by: 'file', about: 'round-1' });
});

it('lists what there is, with id, day and name', async () => {
  expect(await run()).toBe(EXIT.done);
  expect(lines).toEqual(['round-1  2026-11-24  Hvad skal vi begynde med?']);
});

it('says how to find one that is not there, and writes over no file', async () => {
  expect(await run({ round: 'round-9', file })).toBe(EXIT.failed);
  expect(lines.join()).toContain('npm run results');
  await run({ round: 'round-1', file });
  expect(await run({ round: 'round-1', file })).toBe(EXIT.failed);
  expect(lines.at(-1)).toContain('findes allerede');
});
