import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runIn } from '../../../tools/set/run-in.ts';
import { runOut } from '../../../tools/set/run-out.ts';
import { EXIT } from '../../../tools/set/set-deps.ts';
import { opened } from '../../papers/triage-list/lines.ts';
import { TENANT } from '../../support/builders.ts';
import { aKitWorld, type KitWorld } from '../../support/channel-kit.ts';

let folder = '';
let file = '';
let world: KitWorld;
let lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forenkl-set-'));
  file = join(folder, 'skema.xlsx');
  lines = [];
  world = await aKitWorld();
});
afterEach(() => rm(folder, { recursive: true }));

const deps = () => ({
  sets: world.stores.sets,
  tenant: TENANT,
  print: (line: string) => lines.push(line),
});
const out = (id = 'lederundersoegelse') => runOut(deps(), { id, file });
async function into(write = false) {
  lines = [];
  return runIn(deps(), { file, write });
}
/** Cells as `Spørgsmål D3`. */
async function change(cells: Readonly<Record<string, string>>) {
  const workbook = await opened(await readFile(file));
  for (const [place, value] of Object.entries(cells)) {
    const [sheet = '', cell = ''] = place.split(' ');
    const found = workbook.getWorksheet(sheet)?.getCell(cell);
    if (found === undefined) throw new Error(`no ${place}`);
    found.value = value;
  }
  await writeFile(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
}
const newest = async () => world.stores.sets.latest(TENANT, 'lederundersoegelse');

describe('npm run set', () => {
  it('takes a set out and in again, with nothing new in it', async () => {
    expect(await out()).toBe(EXIT.done);
    expect(lines[0]).toBe(`"Lederundersøgelse", version 1, er skrevet i ${file}.`);
    expect(await into(true)).toBe(EXIT.done);
    expect(lines).toEqual(['Der er ikke noget nyt i filen.']);
  });

  it('tells what would change and what can no longer be compared, and writes nothing', async () => {
    await out();
    await change({ 'Spørgsmål D3': 'Hvor glad er du for løn?', 'Svarmuligheder D8': 'Meget sur' });

    expect(await into()).toBe(EXIT.done);
    expect(lines).toEqual([
      '  ~ hr.overall: skalaen eller svarene er ændret. Det kan ikke sammenlignes med version 1, medmindre nogen siger, at det kan.',
      expect.stringMatching(/^\d+ spørgsmål er som i version 1\.$/),
      'Prøve: intet er gemt. Filen kan blive "Lederundersøgelse" version 2.',
      'Gem med --write.',
    ]);
    expect((await newest()).version).toBe(1);
  });

  it('publishes a new version, which the next file is made from', async () => {
    await out();
    await change({ 'Spørgsmål D3': 'Hvor glad er du for løn?' });

    expect(await into(true)).toBe(EXIT.done);
    expect(lines[0]).toBe(
      '  ~ hr.overall: "Hvor tilfreds er du samlet set med Løn og personale?" → "Hvor glad er du for løn?" Det kan ikke sammenlignes med version 1, medmindre nogen siger, at det kan.',
    );
    expect(lines.at(-1)).toBe(
      '"Lederundersøgelse" version 2 er gemt. Se det igennem i Teams: skriv spørgeskema.',
    );
    expect(await newest()).toMatchObject({ version: 2, own: true });

    expect(await into(true)).toBe(EXIT.failed);
    expect(lines).toEqual([
      '"Lederundersøgelse" findes nu i version 2; filen er lavet af version 1. Tag en ny fil, og skriv ændringen i den.',
    ]);
  });

  it('names every problem by sheet and cell, and keeps nothing', async () => {
    await out();
    await change({ 'Spørgsmål C3': 'skyder', 'Sider D2': '{{x}}', 'Spørgsmål I2': 'hvis ja' });

    expect(await into(true)).toBe(EXIT.faulty);
    expect(lines).toEqual([
      'Sider, D2 (Titel (engelsk)): Teksten må ikke rumme {{. Skriv det uden.',
      expect.stringMatching(/^Spørgsmål, I2 \(Vises når\): "hvis ja" kan ikke læses\. Skriv for /),
      expect.stringMatching(/^Spørgsmål, C3 \(Slags\): "skyder" kender vi ikke\. Skriv kort /),
      'Intet er gemt. Ret cellerne, og indlæs filen igen.',
    ]);
    expect((await newest()).version).toBe(1);
  });

  it('never writes over a file, and knows no set by another name', async () => {
    await out();
    expect(await out()).toBe(EXIT.failed);
    expect(lines.at(-1)).toContain('Filen findes allerede');
    expect(await out('gåde')).toBe(EXIT.failed);
    expect(lines.at(-1)).toContain('Spørgeskemaet "gåde" findes ikke. Skriv ');
  });

  it('says when the file cannot be read', async () => {
    expect(await into()).toBe(EXIT.failed);
    await writeFile(file, '');
    expect(await into()).toBe(EXIT.failed);
    expect(lines).toEqual(['Filen er tom.']);
  });
});
