import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EXIT, runOwnData } from '../../../tools/own-data/run-own-data.ts';
import { TENANT } from '../../support/builders.ts';
import { anOwnWorld, type OwnWorld } from '../../support/own-world.ts';

let folder = '';
let file = '';
let world: OwnWorld;
let lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forenkl-own-'));
  file = join(folder, 'data.zip');
  lines = [];
  world = await anOwnWorld();
});
afterEach(() => rm(folder, { recursive: true }));

const run = (person: string) =>
  runOwnData(
    {
      ...world.stores,
      tenant: TENANT,
      now: () => new Date('2026-11-24T12:00:00Z'),
      fresh: () => 'x',
      print: (line) => lines.push(line),
    },
    { language: 'da', person, file },
  );

it.each(['Nanna', 'nanna ', 'entra-Nanna'])('writes what is stored about %j', async (person) => {
  expect(await run(person)).toBe(EXIT.done);

  const { 'forenkl.html': page } = unzipSync(await readFile(file));
  expect(new TextDecoder().decode(page)).toContain('Nanna');
  const [noted] = await world.stores.audit.month(TENANT, '2026-11');
  expect(noted).toMatchObject({ what: 'exported', by: 'file', more: 'own-data', about: 'nanna' });
});

it('says so when nobody is called that, and writes over no file', async () => {
  expect(await run('Ingen')).toBe(EXIT.failed);
  expect(lines.join()).toContain('Forenkl kender ingen "Ingen"');
  await run('Nanna');
  expect(await run('Nanna')).toBe(EXIT.failed);
  expect(lines.at(-1)).toContain('findes allerede');
});

it('asks which one when several are called the same', async () => {
  const again = { ...world.nanna, entra: 'entra-2', id: world.karen.id };
  await world.stores.people.add({ ...again, id: `${again.id}2` as typeof again.id });

  expect(await run('Nanna')).toBe(EXIT.failed);
  expect(lines.join()).toMatch(/Brug Entra-id: .*entra-2/);
});
