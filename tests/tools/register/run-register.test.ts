import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../../src/domain/people/audited.ts';
import { EXIT, runRegister } from '../../../tools/register/run-register.ts';
import { TENANT } from '../../support/builders.ts';
import { aRegistry } from '../../support/memory-registry.ts';

const HEADINGS = 'Navn;Type;Forvaltning;Leder mail\n';

let folder = '';
let registry = aRegistry();
let lines: string[] = [];
let noted: AuditEntry[] = [];
const deps = () => ({
  registry,
  tenant: TENANT,
  now: '2026-11-23T09:00:00.000Z',
  audit: {
    note: async (_: unknown, entries: readonly AuditEntry[]) => {
      noted.push(...entries);
    },
  },
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forenkl-register-'));
  registry = aRegistry();
  lines = [];
  noted = [];
});
afterEach(() => rm(folder, { recursive: true }));

async function run(
  content: string | Uint8Array,
  dryRun = false,
  name = 'enheder.csv',
): Promise<number> {
  const file = join(folder, name);
  await writeFile(file, content);
  const print = (line: string) => lines.push(line);
  return runRegister({ ...deps(), print }, { file, dryRun });
}

describe('runRegister', () => {
  it('notes what the file changed, and nothing in a dry run', async () => {
    const content = `${HEADINGS}Åskolen;Skole;Skole;jens@town.example\n`;
    await run(content, true);
    expect(noted).toEqual([]);

    await run(content);
    expect(noted).toMatchObject([{ what: 'register-changed', by: 'file', more: 'units' }]);
  });

  it('loads a sound file and says what is new', async () => {
    const code = await run(`${HEADINGS}Åskolen;Skole;Skole;jens@town.example\n`);

    expect(code).toBe(EXIT.loaded);
    expect(lines).toEqual([
      'Alt i filen kan bruges.',
      '',
      'Registeret er indlæst.',
      'Enheder: 1 nye, 0 ændrede, 0 uændrede',
      '  + Åskolen (Skole)',
      'Områder: 0 nye, 0 ændrede, 0 uændrede',
      'Fora: 0 nye, 0 ændrede, 0 uændrede',
      'Vejledninger: 0 nye, 0 ændrede, 0 uændrede',
    ]);
    expect((await registry.register(TENANT)).units).toHaveLength(1);
  });

  it('names what it cannot use, loads the rest and ends with another code', async () => {
    const code = await run(
      `${HEADINGS}Åskolen;Skole;Skole;jens@\nBirken;Kiosk;Skole;\nEg;Skole;Skole;\n`,
    );

    expect(code).toBe(EXIT.partly);
    expect(lines.slice(0, 3)).toEqual([
      '1 række kan ikke bruges, og 1 anden ting bør rettes:',
      '  enheder.csv, række 2, "Leder mail": "jens@" er ikke en mailadresse. Ret den, og indlæs filen igen. Rækken er med, men uden mailen.',
      '  enheder.csv, række 3, "Type": "Kiosk" kender vi ikke. Skriv Skole, Dagtilbud, Plejehjem, Administration eller Andet. Rækken er ikke med.',
    ]);
    expect((await registry.register(TENANT)).units.map(({ name }) => name)).toEqual([
      'Åskolen',
      'Eg',
    ]);
  });

  it('stores nothing in a dry run', async () => {
    expect(await run(`${HEADINGS}Åskolen;Skole;Skole;\n`, true)).toBe(EXIT.loaded);
    expect(lines).toContain('Prøve: intet er gemt.');
    expect(registry.written()).toBe(0);
  });

  it('says what has changed since, and what is no longer in the file', async () => {
    await run(`${HEADINGS}Åskolen;Skole;Skole;\nBirken;Skole;Skole;\n`);
    lines = [];
    await run(`${HEADINGS}Åskolen;Skole;Skole;jens@town.example\n`);

    expect(lines.slice(2, 5)).toEqual([
      'Registeret er indlæst.',
      'Enheder: 0 nye, 1 ændrede, 0 uændrede, 1 ikke i filen (de bliver)',
      '  ~ Åskolen (Skole)',
    ]);
  });

  it('says so when there was nothing new', async () => {
    await run(`${HEADINGS}Åskolen;Skole;Skole;\n`);
    lines = [];
    await run(`${HEADINGS}Åskolen;Skole;Skole;\n`);

    expect(lines.slice(2)).toEqual([
      'Alt var indlæst i forvejen.',
      'Enheder: 0 nye, 0 ændrede, 1 uændrede',
      'Områder: 0 nye, 0 ændrede, 0 uændrede',
      'Fora: 0 nye, 0 ændrede, 0 uændrede',
      'Vejledninger: 0 nye, 0 ændrede, 0 uændrede',
    ]);
  });

  it('lists twenty names and counts the rest', async () => {
    const rows = Array.from({ length: 25 }, (_, at) => `Skole ${at};Skole;Skole;`);
    await run(HEADINGS + rows.join('\n'));

    expect(lines.filter((line) => line.startsWith('  +'))).toHaveLength(20);
    expect(lines).toContain('  … og 5 til');
  });

  it('gives one clear line when nothing can be done', async () => {
    const missing = { file: join(folder, 'nowhere.csv'), dryRun: true };
    const print = (line: string) => lines.push(line);

    expect(await runRegister({ ...deps(), print }, missing)).toBe(EXIT.failed);
    expect(await run('')).toBe(EXIT.failed);
    expect(await run(new Uint8Array(6 * 1024 * 1024))).toBe(EXIT.failed);
    expect(lines).toEqual([
      `Filen findes ikke eller kan ikke åbnes: ${missing.file}`,
      'Filen er tom.',
      'Filen er for stor. Den må højst fylde 5 MB. Del den i to, og indlæs dem efter hinanden.',
    ]);
  });

  it('does not call a file loaded that holds nothing to load', async () => {
    expect(await run('Navn;Type\nÅskolen;Skole\n')).toBe(EXIT.failed);
    expect(lines.at(-1)).toBe('Der er ikke noget at indlæse.');
  });

  it('loads rules, says which, and changes nothing the second time', async () => {
    const file = 'Regel;Værdi\nFrist for svar;15\nAutomatisering;nej\n';

    expect(await run(file)).toBe(EXIT.loaded);
    expect(lines.slice(-2)).toEqual(['Regler: 1 ændrede, 1 uændrede', '  ~ Frist for svar']);
    expect((await registry.rules(TENANT)).deadlines.answer).toBe(15);

    lines = [];
    await run(file);
    expect(lines).toContain('Alt var indlæst i forvejen.');
    expect(lines.at(-1)).toBe('Regler: 0 ændrede, 2 uændrede');
  });

  it('knows areas of the register where the file has none', async () => {
    await run('Id;Navn;Procesansvarlig\nit;It og adgange;Ole\n', false, 'områder.csv');
    lines = [];
    const forums = 'Navn;Type;Områder\nTeknikudvalget;Fagudvalg;it\n';

    expect(await run(forums, false, 'fora.csv')).toBe(EXIT.loaded);
    expect(lines).toContain('  + Teknikudvalget');
    expect((await registry.register(TENANT)).forums).toMatchObject([{ areas: ['it'] }]);
  });
});
