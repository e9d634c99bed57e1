import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type DraftId, type InitiativeId } from '../../../src/domain/shared/ids.ts';
import { makeErasureStore } from '../../../src/storage/erasing/erasure-store.ts';
import { eraseOneself } from '../../../src/usecases/own/erase-oneself.ts';
import { type FinishDeps, finishErasing } from '../../../src/usecases/own/finish-erasing.ts';
import { anEntry } from '../../storage/contract/entries.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { aDraft, TENANT } from '../../support/builders.ts';
import { anOwnWorld, type OwnWorld } from '../../support/own-world.ts';

const LATER = '2026-11-23T06:02:00.000Z';
const NEVER = new AbortController().signal;
let world: OwnWorld;

beforeEach(async () => {
  world = await anOwnWorld();
  const { stores, nanna, karen } = world;
  await world.stored(aProposal('2026-1', { proposer: nanna.id, answers: { challenge: 'Ord' } }));
  const draft = { id: asId<DraftId>('2026-d1'), tenant: TENANT, person: nanna.id };
  await stores.proposals.saveDraft(aDraft(draft));
  await stores.grants.give(TENANT, { person: nanna.id, role: 'host', by: karen.id, at: LATER });
  const letter = { kind: 'letter', title: 'Nyt', text: 'Hej', by: 'Nanna' } as const;
  await stores.ledger.queue(TENANT, [
    { entry: anEntry(nanna.id, { message: 'm1' }) },
    { entry: anEntry(nanna.id, { message: 'm2', state: 'sent' }) },
    { entry: anEntry(karen.id, { message: 'm3', content: letter }) },
  ]);
  const led = { tenant: TENANT, lead: { name: 'Nanna' }, followers: [nanna.id, karen.id] };
  await stores.initiatives.save(anInitiative(asId<InitiativeId>('i1'), led), undefined, []);
});

const erase = () => eraseOneself(world.own, world.by(world.nanna));
const finish = (deps: FinishDeps = world.own) => finishErasing(deps, TENANT, NEVER);

describe('finishErasing', () => {
  it('leaves neither name nor Entra id in any row, and the case with an id', async () => {
    await erase();
    world.goTo(LATER);

    expect(await finish()).toBe(true);

    const rows = await world.rows();
    expect(rows.filter((row) => /Nanna/.test(row))).toEqual([]);
    expect(rows.some((row) => row.includes('"proposer":"nanna"') && row.includes('Ord'))).toBe(
      true,
    );
    const left = rows.filter((row) => row.includes('nanna')).map((row) => row.split(' ')[0]);
    expect(new Set(left)).toEqual(new Set(['proposals', 'audit', 'erasures']));
    expect(rows.some((row) => row.includes('"by":"Karen"') || row.includes('karen'))).toBe(true);
  });

  it('is done with the first time nobody can come in between, and then no more', async () => {
    await erase();
    await finish();
    expect(await world.stores.erasures.unfinished(TENANT)).toHaveLength(1);

    world.goTo(LATER);
    await finish();

    expect(await finish()).toBe(false);
  });

  it('waits for a message that is being sent right now', async () => {
    const { stores, nanna } = world;
    const sending = anEntry(nanna.id, { message: 'm4', state: 'sending' });
    await stores.ledger.queue(TENANT, [{ entry: sending }]);
    await erase();
    world.goTo(LATER);

    await finish();
    expect(await stores.erasures.unfinished(TENANT)).toHaveLength(1);

    const entry = await stores.ledger.entry(TENANT, { message: 'm4', to: nanna.id });
    if (entry === undefined) throw new Error('no entry');
    await stores.ledger.move(TENANT, { entry, next: { ...entry.value, state: 'sent' } });
    await finish();
    expect(await stores.erasures.unfinished(TENANT)).toEqual([]);
  });

  it('changes nothing under the hands of a sender, and takes the name out afterwards', async () => {
    const { stores, karen } = world;
    const letter = { kind: 'letter', title: 'Nyt', text: 'Hej', by: 'Nanna' } as const;
    const given = anEntry(karen.id, { message: 'm4', state: 'sending', content: letter });
    await stores.ledger.queue(TENANT, [{ entry: given }]);
    const inHand = await stores.ledger.entry(TENANT, { message: 'm4', to: karen.id });
    if (inHand === undefined) throw new Error('no entry');
    await erase();
    world.goTo(LATER);

    await finish();

    const next = { ...inHand.value, state: 'sent', activity: 'a1' } as const;
    expect(await stores.ledger.move(TENANT, { entry: inHand, next })).toBe(true);
    expect(await stores.erasures.unfinished(TENANT)).toHaveLength(1);
    await finish();
    expect(await stores.erasures.unfinished(TENANT)).toEqual([]);
    expect((await world.rows()).filter((row) => /Nanna/.test(row))).toEqual([]);
  });

  it.each([0, 1, 2, 5, 9])('goes on after it stopped behind write %i', async (count) => {
    await erase();
    world.goTo(LATER);
    const { erasures } = dyingAfter(count);

    await finish({ ...world.own, erasures }).catch(() => {});
    await finish();

    expect((await world.rows()).filter((row) => /Nanna/.test(row))).toEqual([]);
    expect(await world.stores.erasures.unfinished(TENANT)).toEqual([]);
  });
});

/** The stores of a process that dies after so many writes. */
function dyingAfter(count: number) {
  let left = count;
  const { backend } = world;
  const dying = {
    ...backend,
    table: (name: Parameters<typeof backend.table>[0]) => {
      const table = backend.table(name);
      return {
        ...table,
        transact: async (...write: Parameters<typeof table.transact>) => {
          if (left === 0) throw new Error('the process is gone');
          left -= 1;
          return table.transact(...write);
        },
      };
    },
  };
  return { erasures: makeErasureStore(dying) };
}
