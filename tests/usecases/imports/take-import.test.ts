import { describe, expect, it } from 'vitest';
import { makeLikeness } from '../../../src/text/likeness.ts';
import { lookAtImport } from '../../../src/usecases/imports/look-at-import.ts';
import { type TakeDeps, takeImport } from '../../../src/usecases/imports/take-import.ts';
import { TENANT } from '../../support/builders.ts';
import { aWorld, type World } from '../../support/leader-world.ts';

const ROWS = ['Vejsyn', 'Snerydning', 'Byggesager', 'Nøgler', 'Kørebøger'].map((word, at) => ({
  row: at + 2,
  external: `T${at + 1}`,
  answers: { challenge: `${word} skrives ind i tre systemer.` },
}));

async function take({ deps, karen }: World, over: Partial<TakeDeps> = {}, update = false) {
  const looking = { ...deps, likeness: makeLikeness() };
  const looked = await lookAtImport(looking, { tenant: TENANT, batch: 'teknik', rows: ROWS });
  return takeImport({ ...deps, ...over }, looked, {
    tenant: TENANT,
    batch: { id: 'teknik', from: 'Teknik og Miljø' },
    set: { id: 'forslag', version: 1 },
    contact: karen.id,
    skipAlike: false,
    update,
  });
}

const all = ({ deps }: World) => deps.projection.proposals(TENANT);
const receipts = async ({ stores }: World) =>
  (await stores.outbox.waiting(TENANT, 50, [])).map(({ message }) => message.content);

describe('takeImport', () => {
  it('goes on where it was cut off, and gives one receipt for all', async () => {
    const world = await aWorld();
    let writes = 0;
    const add: TakeDeps['proposals']['add'] = async (...args) => {
      writes += 1;
      if (writes > 3) throw new Error('the process ended');
      return world.deps.proposals.add(...args);
    };
    const dying = { proposals: { ...world.deps.proposals, add } };

    await expect(take(world, dying)).rejects.toThrow('the process ended');
    expect(await receipts(world)).toEqual([]);
    await take(world);

    expect((await all(world)).map(({ batch }) => batch?.external)).toEqual([
      ...['T1', 'T2', 'T3', 'T4', 'T5'],
    ]);
    expect(await receipts(world)).toMatchObject([{ received: 2, total: 5 }]);
  });

  it('takes nothing in twice, whoever else loads the same file at the same moment', async () => {
    const world = await aWorld();

    await Promise.all([take(world), take(world)]);

    expect(await all(world)).toHaveLength(5);
  });

  it('numbers by the year it is in Denmark', async () => {
    const world = await aWorld();
    const clock = { now: () => new Date('2026-12-31T23:30:00.000Z') };

    const { added } = await take(world, { clock });

    expect(added[0]).toBe('2027-0001');
  });

  it('says what became too late meanwhile', async () => {
    const world = await aWorld();
    await take(world);
    const [first] = await all(world);
    if (first === undefined) throw new Error('nothing there');
    const looked = {
      known: 5,
      states: [{ kind: 'changed', row: ROWS[1] ?? fail(), no: first.no, fields: ['challenge'] }],
    } as const;
    const stored = await world.stores.proposals.proposal(TENANT, first.no);
    if (stored === undefined) throw new Error('nothing stored');
    const proposal = { ...stored.value, status: 'decided' } as const;
    await world.deps.proposals.change('x', { proposal, before: stored, events: [], says: [] });

    const taken = await takeImport(world.deps, looked, {
      ...{ tenant: TENANT, batch: { id: 'teknik', from: 'T' }, set: { id: 'forslag', version: 1 } },
      ...{ contact: world.karen.id, skipAlike: false, update: true },
    });

    expect(taken).toEqual({ added: [], updated: [], tooLate: [first.no] });
  });
});

function fail(): never {
  throw new Error('no row');
}
