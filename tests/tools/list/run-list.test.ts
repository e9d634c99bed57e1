import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worksheet } from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerNames } from '../../../src/cards/index.ts';
import { assessmentOf } from '../../../src/domain/proposal/assessment.ts';
import { EXIT, type ListDeps } from '../../../tools/list/list-deps.ts';
import { runIn } from '../../../tools/list/run-in.ts';
import { runOut } from '../../../tools/list/run-out.ts';
import { edited, fileOf, opened } from '../../papers/triage-list/lines.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { anArea } from '../../support/suggesting.ts';

const HIDDEN = 'kun forenklingsteamet ser navnet';
let folder = '';
let file = '';
let world: BoundWorld;
let lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forenkl-list-'));
  file = join(folder, 'liste.xlsx');
  lines = [];
  world = await aBoundWorld();
  await world.stores.registry.put(TENANT, { areas: [anArea('it', 'It'), anArea('pay', 'Løn')] });
  const proposer = world.nanna.id;
  const secret = { challenge: '=1+1 er for meget', areas: ['pay'], visibility: 'team' };
  await world.stored(aProposal('2026-1', { proposer }));
  await world.stored(aProposal('2026-2', { proposer, answers: secret }));
  await world.stored(
    aProposal('2026-3', { proposer, status: 'assessing', assessments: [anAssessment()] }),
  );
  await world.stored(
    aProposal('2026-4', { proposer, status: 'forwarded', holder: { kind: 'owner', area: 'it' } }),
  );
  await world.stored(aProposal('2026-5', { proposer, status: 'closed' }));
});
afterEach(() => rm(folder, { recursive: true }));

function deps(): ListDeps {
  return {
    ...world.deps,
    proposals: world.stores.proposals,
    tenant: TENANT,
    namesOf: (register, language) =>
      registerNames(register, language, { team: 'Teamet', municipality: 'Byen' }),
    print: (line) => lines.push(line),
  };
}

const out = (words = '', language: 'da' | 'en' = 'da') => runOut(deps(), { file, words, language });
async function into(options: { write?: boolean; as?: string } = {}) {
  lines = [];
  return runIn(deps(), { file, write: false, ...options });
}
async function rows() {
  const [sheet] = (await opened(await readFile(file))).worksheets;
  return (sheet?.getSheetValues() ?? []).slice(2).map((row) => (Array.isArray(row) ? row : []));
}
async function change(edit: (sheet: Worksheet) => void) {
  const { bytes } = await edited(fileOf(await readFile(file)), edit);
  await writeFile(file, bytes);
}
const stored = async (number: string) =>
  (await world.stores.proposals.proposal(TENANT, no(number)))?.value;

describe('runOut', () => {
  it('writes every open proposal, and whose it is only where those who handle it may know', async () => {
    expect(await out()).toBe(EXIT.done);

    const written = await rows();
    expect(written.map((row) => row[1])).toEqual([
      '2026-0001',
      '2026-0002',
      '2026-0003',
      '2026-0004',
    ]);
    expect(written.map((row) => row[7])).toEqual(['Nanna', HIDDEN, 'Nanna', 'Nanna']);
    expect(written[1]?.[5]).toBe('=1+1 er for meget');
    expect(written.map((row) => row[14])).toEqual(['Teamet', 'Teamet', 'Teamet', 'It']);
    expect(lines[0]).toBe(`4 forslag er skrevet i ${file}.`);
  });

  it.each([
    ['kø', ['2026-0001', '2026-0002', '2026-0003']],
    ['mangler vurdering', ['2026-0001', '2026-0002']],
    ['vurderet', ['2026-0003']],
    ['løn', ['2026-0002']],
    ['sendt videre', ['2026-0004']],
    ['afsluttet', ['2026-0005']],
  ])('writes those that are meant by %j', async (words, numbers) => {
    expect(await out(words)).toBe(EXIT.done);
    expect((await rows()).map((row) => row[1]).toSorted()).toEqual(numbers);
  });

  it('writes nothing for words that mean nothing, and over no file', async () => {
    expect(await out('kaffe')).toBe(EXIT.failed);
    await writeFile(file, 'mit');
    expect(await out()).toBe(EXIT.failed);
    expect(await readFile(file, 'utf8')).toBe('mit');
    file = join(folder, 'nowhere', 'liste.xlsx');
    expect(await out()).toBe(EXIT.failed);
    expect(lines).toEqual([
      '"kaffe" kender vi ikke. Skriv et område, en status, kø eller mangler vurdering.',
      `Filen findes allerede: ${join(folder, 'liste.xlsx')}. Vælg et andet navn, eller flyt den.`,
      `Filen kan ikke skrives: ${file}. Findes mappen, og må du skrive i den?`,
    ]);
  });
});

describe('runIn', () => {
  it('says cell by cell what would change, and what cannot be used', async () => {
    await out();
    await change((sheet) => {
      sheet.getCell('K2').value = 'Lille';
      sheet.getCell('L2').value = 'Høj';
      sheet.getCell('H3').value = 'Vej';
      sheet.getCell('M4').value = 'Kort';
      sheet.getCell('K5').value = 'Lille';
      sheet.getCell('L5').value = 'Lav';
    });

    expect(await into()).toBe(EXIT.partly);
    expect(lines).toEqual([
      '  række 2, 2026-0001, Omfang: (tom) → "● Lille"',
      '  række 2, 2026-0001, Værdi: (tom) → "Høj"',
      '  række 4, 2026-0003, Intern note: "Se også sagen fra i fjor" → "Kort"',
      '  række 3, 2026-0002: "Område": "Vej" kender vi ikke. Skriv Ansættelse og løn, It eller Løn. Rækken er ikke med.',
      '  række 5, 2026-0004: forslaget er ikke i køen mere. Se det i Teams. Rækken er ikke med.',
      'Prøve: intet er gemt. 2 forslag kan vurderes, 2 rækker kan ikke bruges.',
      'Gem med --write.',
    ]);
    expect((await stored('2026-1'))?.assessments).toBeUndefined();
  });

  it('writes as somebody the bot knows, and changes nothing the second time', async () => {
    const as = 'ole@byen.example';
    const known = await world.stores.people.byId(TENANT, world.ole.id);
    await world.stores.people.save({ ...world.ole, mail: as }, known?.tag ?? '', []);
    await out();
    await change((sheet) => {
      sheet.getCell('K2').value = 'Lille';
      sheet.getCell('L2').value = 'Høj';
    });

    expect(await into({ write: true, as: as.toUpperCase() })).toBe(EXIT.done);
    expect(lines.at(-1)).toBe('1 forslag er vurderet.');
    const judged = await stored('2026-1');
    expect(judged && assessmentOf(judged)).toMatchObject({ extent: 'small', by: world.ole.id });

    expect(await into({ write: true, as })).toBe(EXIT.done);
    expect(lines).toEqual(['Der er ikke noget nyt i filen.']);
    expect(await stored('2026-1')).toEqual(judged);
  });

  it('finds nothing changed in a file as it came, in either language, from a batch or not', async () => {
    const batch = { id: 'teknik', from: 'Teknik og Miljø', external: '0017' };
    await world.stored(aProposal('2026-6', { proposer: world.nanna.id, batch }));
    await out('teknik og miljø', 'en');
    expect((await rows()).map((row) => row.slice(19))).toContainEqual(['Teknik og Miljø', '0017']);

    expect(await into()).toBe(EXIT.done);
    expect(lines).toEqual(['Der er ikke noget nyt i filen.']);
  });

  it('asks who assesses before it writes, and knows whom it does not know', async () => {
    await out();

    expect(await into({ write: true })).toBe(EXIT.failed);
    expect(lines).toEqual([
      'Skriv, hvem der har vurderet: --as MAIL. Så står det på vurderingerne.',
    ]);
    expect(await into({ as: 'x@y.example' })).toBe(EXIT.failed);
    expect(lines[0]).toContain('Botten kender ingen med mailen x@y.example.');
  });

  it('gives one clear line when the file is not there or is another one', async () => {
    expect(await into()).toBe(EXIT.failed);
    expect(lines).toEqual([`Filen findes ikke eller kan ikke åbnes: ${file}`]);
    await writeFile(file, 'Navn;Type\nÅskolen;Skole\n');
    expect(await into()).toBe(EXIT.failed);
    expect(lines[0]).toMatch(/^Filen er ikke en liste fra Forenkl\./);
  });
});
