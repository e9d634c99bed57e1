import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/audience/options.ts';
import { EXIT, runAudience } from '../../../tools/audience/run-audience.ts';
import { TENANT } from '../../support/builders.ts';
import { aWaveWorld, type WaveWorld } from '../../support/wave-world.ts';

let folder = '';
let world: WaveWorld;
let lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audience-'));
  world = await aWaveWorld();
  lines = [];
});
afterEach(() => rm(folder, { recursive: true }));

const run = async (text: string, over: { readonly write?: boolean; readonly as?: string } = {}) => {
  const file = join(folder, 'Ledere 2026.csv');
  await writeFile(file, text);
  const { audiences, people } = world.stores;
  const now = '2026-11-23T09:00:00.000Z';
  const print = (line: string) => void lines.push(line);
  const deps = { audiences, people, tenant: TENANT, now, print };
  return runAudience(deps, { file, write: false, ...over });
};
const MAILS = 'Mail\nkaren@bakkekoebing.example\nny@b.dk\nhans\nny@b.dk\n';

describe('npm run audience', () => {
  it('says what it could use, and keeps nothing', async () => {
    expect(await run(MAILS)).toBe(EXIT.partly);
    expect(lines).toContain('2 kan bruges. 1 af dem har appen, 1 har ikke.');
    expect(lines.join('\n')).toContain('række 4, "Mail": "hans" er ikke en mailadresse');
    expect(lines.join('\n')).toContain('1 står der mere end én gang');
    expect(await world.stores.audiences.all(TENANT)).toEqual([]);
  });

  it('keeps it for whoever loads it', async () => {
    expect(await run(MAILS, { write: true })).toBe(EXIT.failed);
    expect(await run(MAILS, { write: true, as: 'nobody@b.dk' })).toBe(EXIT.failed);
    const as = 'karen@bakkekoebing.example';
    expect(await run(MAILS, { write: true, as })).toBe(EXIT.partly);
    expect(await world.stores.audiences.all(TENANT)).toMatchObject([
      { series: 'ledere-2026', name: 'Ledere 2026', by: as, doubles: 1 },
    ]);
  });

  it('does nothing with a file that says nothing', async () => {
    expect(await run('Navn\nBo\n')).toBe(EXIT.failed);
  });

  it('reads its command line', () => {
    expect(readOptions(['l.csv'])).toEqual({ file: 'l.csv', write: false });
    expect(readOptions(['l.csv', '--write', '--as', 'a@b.dk', '--series', 's'])).toEqual({
      ...{ file: 'l.csv', write: true, as: 'a@b.dk', series: 's' },
    });
    for (const bad of [[], ['a', 'b'], ['a', '--other']]) expect(readOptions(bad)).toBeUndefined();
  });
});
