import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gatherStock } from '../../../src/usecases/papers/gather-stock.ts';
import { EXIT, runIn, runOut } from '../../../tools/template/run-template.ts';
import { aTemplate, instead } from '../../papers/word/a-template.ts';
import { TENANT } from '../../support/builders.ts';
import { aPaperWorld } from '../../support/paper-world.ts';

const NOW = '2026-11-23T09:00:00.000Z';

let folder = '';
let file = '';
let lines: string[] = [];
let world: Awaited<ReturnType<typeof aPaperWorld>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forenkl-template-'));
  file = join(folder, 'skabelon.docx');
  lines = [];
  world = await aPaperWorld();
});
afterEach(() => rm(folder, { recursive: true }));

const print = (line: string) => lines.push(line);
const into = (write = false) => {
  const { templates, audit } = world.stores;
  return runIn({ templates, audit, tenant: TENANT, now: NOW, print }, { file, write });
};
const stockOf = (skeleton?: 'own') =>
  gatherStock(world.papers, TENANT, {
    kind: skeleton === undefined ? 'catalogue' : 'case',
    scope: {},
    ...(skeleton !== undefined && {
      case: { skeleton, matter: 'status', title: '', caseNumber: '', caseworker: '' },
    }),
  });

describe('npm run template', () => {
  it('writes a template to begin with, which can be taken in and is used from then on', async () => {
    expect(await runOut({ print }, { kind: 'paper', file })).toBe(EXIT.done);
    expect(await into(true)).toBe(EXIT.done);

    expect(lines).toContain('Den er taget i brug.');
    expect((await stockOf()).template?.length).toBeGreaterThan(1_000);
    expect((await world.stores.audit.month(TENANT, '2026-11'))[0]).toMatchObject({
      ...{ what: 'template-changed', by: 'file', at: NOW },
    });
  });

  it('keeps one for cases beside it', async () => {
    await runOut({ print }, { kind: 'case', file });
    await into(true);

    expect((await stockOf()).template).toBeUndefined();
    expect((await stockOf('own')).template?.length).toBeGreaterThan(1_000);
  });

  it('keeps nothing unless it is told to, and says what it would do', async () => {
    await writeFile(file, await aTemplate());

    expect(await into()).toBe(EXIT.done);
    expect(lines).toEqual([
      'Skabelonen kan bruges. Den bruges til alle rapporter i Word.',
      'Pladser: {{titel}}, {{dato}}, {{indhold}}, {{kommune}}.',
      'Prøve: intet er gemt. Kør igen med --write.',
    ]);
    expect((await stockOf()).template).toBeUndefined();
  });

  it('names the parts of a case that have no place', async () => {
    await writeFile(
      file,
      await aTemplate({ 'word/document.xml': instead('{{med}}', 'Se bilag') }, 'case'),
    );
    await into();
    expect(lines.join('\n')).toContain(
      'ingen plads og kommer ikke med: {{anledning}}, {{problemstilling}}, {{med}}',
    );
  });

  it.each([
    ['{{inhold}}', '{{inhold}} kender vi ikke. Ret det til {{indhold}},'],
    ['Slut', 'Skriv {{indhold}} i et afsnit for sig selv'],
    ['Se {{indhold}}', '{{indhold}} skal stå i et afsnit for sig selv'],
  ])('says what to do about %s, and keeps nothing', async (words, said) => {
    await writeFile(file, await aTemplate({ 'word/document.xml': instead('{{indhold}}', words) }));

    expect(await into(true)).toBe(EXIT.faulty);
    expect(lines.join('\n')).toContain(said);
    expect((await stockOf()).template).toBeUndefined();
  });

  it('tells what cannot be read, and writes over nothing', async () => {
    expect(await into()).toBe(EXIT.failed);
    await writeFile(file, 'Kære alle');
    expect(await into()).toBe(EXIT.faulty);
    expect(await runOut({ print }, { kind: 'paper', file })).toBe(EXIT.failed);
    expect(await readFile(file, 'utf8')).toBe('Kære alle');
  });
});
