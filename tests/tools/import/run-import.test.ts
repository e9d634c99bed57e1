import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withdraw } from '../../../src/domain/proposal/change.ts';
import { fieldsOf } from '../../../src/domain/proposal/fields.ts';
import { makeLikeness } from '../../../src/text/likeness.ts';
import type { Options } from '../../../tools/import/options.ts';
import { EXIT, runImport } from '../../../tools/import/run-import.ts';
import { anExcelFile, type Table } from '../../papers/register/files.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { aWorld, handedIn, type World } from '../../support/leader-world.ts';

const HEADINGS = ['Nr.', 'Udfordring', 'Ønske', 'Bøvl', 'Hvor ofte', 'Bemærkning'];
const ROWS: Table = [
  [
    1,
    'Vejsyn skrives ind i tre systemer efter hver tur.',
    'Ét skema',
    4,
    'Hver uge',
    'Ring til Bo',
  ],
  [2, 'Byggesager sendes rundt på papir til underskrift.', '', 5, 52, ''],
];

let folder = '';
let world: World;
let lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forenkl-import-'));
  world = await aWorld();
  const known = await world.stores.people.byId(TENANT, world.karen.id);
  if (known === undefined) throw new Error('Karen is not there');
  const reachable = { ...known.value, place: personalPlace('Karen') };
  await world.stores.people.save(reachable, known.tag, []);
});
afterEach(() => rm(folder, { recursive: true }));

async function load(rows: Table, options: Partial<Options> = {}): Promise<number> {
  lines = [];
  const file = join(folder, 'ønsker.xlsx');
  await writeFile(file, (await anExcelFile({ Ønsker: [HEADINGS, ...rows] })).bytes);
  const deps = {
    ...world.deps,
    audit: world.stores.audit,
    likeness: makeLikeness(),
    tenant: TENANT,
    print: (line: string) => lines.push(line),
  };
  return runImport(deps, {
    file,
    from: 'Teknik og Miljø',
    contact: 'karen.holm@bakkekoebing.example',
    write: false,
    skipAlike: false,
    update: false,
    ...options,
  });
}

const all = () => world.deps.projection.proposals(TENANT);
const said = async () =>
  (await world.stores.outbox.waiting(TENANT, 50, [])).map(({ message }) => message.content);
const told = () => lines.join('\n');

describe('runImport', () => {
  it('takes rows in as proposals of the contact, who gets one receipt', async () => {
    expect(await load(ROWS, { write: true })).toBe(EXIT.done);

    const [first, second] = await all();
    expect(first).toMatchObject({
      no: '2026-0001',
      proposer: 'karen',
      status: 'received',
      batch: { id: 'teknik-og-miljoe', from: 'Teknik og Miljø', external: '1' },
      notes: [{ by: 'karen', text: 'Ring til Bo' }],
      dueOn: '2026-12-07',
    });
    expect(first && fieldsOf(first.answers)).toMatchObject({ wish: 'Ét skema', hassle: 4 });
    expect([first, second].map((one) => one?.answers['frequency'])).toEqual(['weekly', 'weekly']);
    expect(await said()).toEqual([
      {
        kind: 'batch-receipt',
        batch: 'teknik-og-miljoe',
        from: 'Teknik og Miljø',
        received: 2,
        total: 2,
      },
    ]);
    expect(told()).toContain('2 forslag fra Teknik og Miljø er taget ind: 2026-0001 til 2026-0002');
    expect(await world.stores.audit.month(TENANT, '2026-11')).toMatchObject([
      { what: 'imported', by: 'file', about: 'teknik-og-miljoe' },
    ]);
  });

  it('writes nothing unless it is told to', async () => {
    expect(await load(ROWS)).toBe(EXIT.done);

    expect(await all()).toEqual([]);
    expect(told()).toContain('2 nye, 0 er her allerede, 0 rettet i filen.');
    expect(told()).toContain('Prøve: intet er gemt. Gem med --write.');
  });

  it('takes the same file in once, and of a longer one what is new', async () => {
    await load(ROWS, { write: true });
    await load(ROWS, { write: true });
    expect(told()).toContain('Der var ingen nye forslag at tage ind.');

    await load([...ROWS, [3, 'Nøgler til hallen udleveres mod to underskrifter.']], {
      write: true,
    });

    expect((await all()).map(({ batch }) => batch?.external)).toEqual(['1', '2', '3']);
    expect(await said()).toMatchObject([{ received: 2 }, { received: 1, total: 3 }]);
  });

  it('tells what is like something there is, or another row, and can leave it out', async () => {
    await handedIn(world, {
      challenge: 'Vejsyn skrives ind i tre systemer hver gang.',
      hassle: '3',
    });
    const rows = [...ROWS, [3, 'Byggesager sendes på papir rundt til underskrift hos chefen.']];

    await load(rows);
    expect(told()).toMatch(/række 2, nr\. 1: ligner 2026-0001 \(\d+ %\)\./);
    expect(told()).toMatch(/række 4, nr\. 3: ligner række 3 \(\d+ %\)\./);

    await load(rows, { write: true, skipAlike: true });
    expect((await all()).flatMap(({ batch }) => batch?.external ?? [])).toEqual(['2']);
  });

  it('tells what was changed in the file, and takes it over only when told to', async () => {
    await load(ROWS, { write: true });
    const changed = [
      [1, 'Vejsyn skrives ind i fire systemer efter hver tur.', 'Ét skema'],
      ROWS[1] ?? [],
    ];

    await load(changed, { write: true });
    expect(told()).toContain('række 2, nr. 1: er rettet i filen siden 2026-0001: Udfordring.');
    expect((await all())[0]?.version).toBe(1);

    await load(changed, { write: true, update: true });
    const [first] = await all();
    expect(first).toMatchObject({ version: 2, answers: { hassle: 4 } });
    expect(first?.answers['challenge']).toContain('fire systemer');
    const [event] = (await world.stores.proposals.history(TENANT, first?.no ?? fail())).slice(-1);
    expect(event).toMatchObject({ kind: 'edited', by: 'karen' });
  });

  it('leaves what was changed in Teams since as it is there', async () => {
    await load(ROWS, { write: true });
    const [first] = await all();
    const before = await world.stores.proposals.proposal(TENANT, first?.no ?? fail());
    if (before === undefined) throw new Error('nothing there');
    const answers = { ...before.value.answers, challenge: 'Vejsyn er rettet i Teams siden.' };
    const proposal = { ...before.value, version: 2, answers };
    await world.deps.proposals.change('in-teams', {
      proposal,
      before,
      events: [event()],
      says: [],
    });

    await load(ROWS, { write: true, update: true });

    expect(told()).toContain('2026-0001 er rettet i Teams siden filen.');
    expect((await all())[0]?.answers['challenge']).toBe('Vejsyn er rettet i Teams siden.');

    function event() {
      const { no, status } = proposal;
      const at = '2026-11-23T10:00:00.000Z';
      return { no, kind: 'edited', at, by: world.karen.id, from: status, to: status } as const;
    }
  });

  it('says what is taken back and cannot be changed', async () => {
    await load(ROWS, { write: true });
    const [first] = await all();
    const before = await world.stores.proposals.proposal(TENANT, first?.no ?? fail());
    if (before === undefined) throw new Error('nothing there');
    const now = '2026-11-23T10:00:00.000Z';
    const taken = withdraw(before.value, { person: world.karen.id, now });
    if (!taken.ok) throw new Error(taken.problem.kind);
    await world.deps.proposals.change('back', { ...taken.value, before, says: [] });

    await load([[1, 'Vejsyn skrives ind i ni systemer nu.']], { write: true, update: true });

    expect(told()).toContain('2026-0001 kan ikke ændres: det er trukket tilbage');
    expect(await all()).toHaveLength(2);
  });

  it('names what is wrong by cell and takes the rest in', async () => {
    const wrong = [
      ['', 'Der mangler et nummer på den her række.'],
      [4, 'Borger 010190-1234 ringede tre gange.'],
      [5, 'Kort', '', 9],
      [6, 'Vagtplanen skrives om hver fredag.', '', 9],
    ];

    expect(await load([...ROWS, ...wrong], { write: true })).toBe(EXIT.partly);

    expect(told()).toContain('A4: mangler et nummer.');
    expect(told()).toContain(
      'B5: ligner et cpr-nummer: 010190-xxxx. Fjern det. Rækken er ikke med.',
    );
    expect(told()).not.toContain('1234');
    expect(told()).toContain('B6: er for kort. Skriv mindst 10 tegn. Rækken er ikke med.');
    expect(told()).toMatch(/D6: "9" kender vi ikke.*Rækken er ikke med\./);
    expect(told()).toMatch(/D7: "9" kender vi ikke. Skriv Meget lidt.*Rækken er med uden den\./);
    expect((await all()).map(({ batch }) => batch?.external)).toEqual(['1', '2', '6']);
  });

  it('says what to do when the contact is unknown or cannot be written to', async () => {
    expect(await load(ROWS, { write: true, contact: 'bo@bakkekoebing.example' })).toBe(EXIT.failed);
    expect(told()).toContain('Bed vedkommende skrive "hej" til Forenkl i Teams først.');

    const nanna = 'nanna.vest@bakkekoebing.example';
    expect(await load(ROWS, { write: true, contact: nanna })).toBe(EXIT.failed);
    expect(told()).toContain('Botten kan ikke skrive til nanna.vest');
    expect(await all()).toEqual([]);
  });

  it('takes a second portion from the same place in under a name of its own', async () => {
    await load(ROWS, { write: true });
    const next = [[1, 'Snerydning bestilles med en blanket i fire kopier.']];

    await load(next, { write: true, batch: 'Teknik og Miljø 2027' });

    expect((await all()).map(({ batch }) => batch?.id)).toEqual([
      'teknik-og-miljoe',
      'teknik-og-miljoe',
      'teknik-og-miljoe-2027',
    ]);
  });
});

function fail(): never {
  throw new Error('it is not there');
}
