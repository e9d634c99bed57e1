import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readOptions } from '../../../tools/report/options.ts';
import { EXIT, runReport } from '../../../tools/report/run-report.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { aPaperWorld, type PaperWorld } from '../../support/paper-world.ts';

let folder = '';
let world: PaperWorld;
let lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forenkl-report-'));
  world = await aPaperWorld();
  lines = [];
});
afterEach(() => rm(folder, { recursive: true }));

function run(...args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) throw new Error('no such command');
  const print = (line: string) => void lines.push(line);
  return runReport({ ...world.papers, tenant: TENANT, fresh: () => 'x', print }, options);
}

it('writes the paper, and notes that somebody did', async () => {
  await world.stored(aProposal('2026-0001'));
  const file = join(folder, 'oversigt.docx');

  expect(await run('overview', file)).toBe(EXIT.done);

  const parts = unzipSync(new Uint8Array(await readFile(file)));
  expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('2026-0001');
  const [entry] = await world.stores.audit.month(TENANT, '2026-11');
  expect(entry).toMatchObject({ what: 'exported', by: 'file', about: 'overview', more: 'docx' });
});

it('says what is wrong, and writes nothing', async () => {
  expect(await run('status', join(folder, 's.docx'))).toBe(EXIT.failed);
  expect(await run('catalogue', join(folder, 'k.docx'), '--area', 'tag')).toBe(EXIT.failed);
  expect(await run('overview', join(folder, 'o.docx'))).toBe(EXIT.failed);
  expect(lines).toEqual([
    '--since: Udfyld det her.',
    expect.stringContaining('--area: Det findes ikke.'),
    'Der er ikke noget, der passer til det, du bad om.',
  ]);
});

it('never writes over a file', async () => {
  await world.stored(aProposal('2026-0001'));
  const file = join(folder, 'oversigt.docx');
  await writeFile(file, 'mit');

  expect(await run('overview', file)).toBe(EXIT.failed);
  expect(await readFile(file, 'utf8')).toBe('mit');
  expect(lines).toEqual([expect.stringContaining('Filen findes allerede')]);
});
