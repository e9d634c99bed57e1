import { expect, it } from 'vitest';
import type { PaperWanted } from '../../../src/domain/paper/wanted.ts';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { gatherStock } from '../../../src/usecases/papers/gather-stock.ts';
import { CASE } from '../../support/a-case.ts';
import { anEvent, aProposal, no } from '../../support/a-proposal.ts';
import { aRound } from '../../support/a-round.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { TENANT } from '../../support/builders.ts';
import { aPaperWorld } from '../../support/paper-world.ts';

it('reads what fits, with the day, the names and everything that is under way', async () => {
  const world = await aPaperWorld();
  await world.stored(aProposal('2026-0001'));
  await world.stored(aProposal('2026-0002', { changedAt: '2026-11-20T09:00:00.000Z' }), [
    anEvent('2026-0002', { kind: 'assessing', at: '2026-11-20T09:00:00.000Z' }),
  ]);
  await world.stores.initiatives.save(
    anInitiative('a', { followers: [asId('follower')] }),
    undefined,
    [],
  );

  const scope = { since: '2026-11-18' };
  const stock = await gatherStock(world.papers, TENANT, { kind: 'catalogue', scope });

  expect(stock).toMatchObject({ on: '2026-11-23', municipality: 'Lundby Kommune' });
  expect(stock.proposals.map((one) => one.no)).toEqual(['2026-0002']);
  expect(stock.events.map(({ kind }) => kind)).toEqual(['assessing']);
  expect(stock.initiatives).toHaveLength(1);
  expect(JSON.stringify(stock)).not.toContain('follower');
  // It goes to another thread as it is.
  expect(structuredClone(stock)).toEqual(stock);
});

it('takes in what a workshop worked on', async () => {
  const world = await aPaperWorld();
  for (const number of ['2026-0001', '2026-0002']) await world.stored(aProposal(number));
  const stations = [{ id: 's', title: 'Løn', proposals: [no('2026-0002')] }];
  const workshop = {
    ...{ stations, slots: 1, slotMinutes: 20, tables: false, namesShown: true, votesEach: 3 },
    ...({ phase: 'done', slot: 1 } as const),
  };
  const round = aRound({ id: asId('w'), kind: 'workshop', workshop });
  await world.stores.rounds.save(round, undefined, []);

  const scope = { round: round.id };
  const stock = await gatherStock(world.papers, TENANT, { kind: 'catalogue', scope });

  expect(stock.proposals.map((one) => one.no)).toEqual(['2026-0002']);
  expect(stock.round).toMatchObject({ title: round.title, on: '2026-11-24' });
});

it('counts what was merged with its challenge, each workplace and person once', async () => {
  const world = await aPaperWorld();
  const [own, other] = [asId<UnitId>('1003000001'), asId<UnitId>('1003000002')];
  const main = no('2026-0001');
  await world.stored(aProposal('2026-0001', { unit: own, merged: [no('2026-0002')] }));
  const mergedInto = { no: main, status: 'received', holder: { kind: 'team' } } as const;
  const child = { unit: other, proposer: world.nanna.id, mergedInto };
  await world.stored(aProposal('2026-0002', { status: 'merged', ...child }));

  const stock = await gatherStock(world.papers, TENANT, { kind: 'catalogue', scope: {} });

  expect(stock.proposals).toMatchObject([{ no: main, workplaces: 2, people: 2 }]);
  expect(stock.reach?.workplaces).toBe(2);
});

it('takes in everything for a case, whichever forum it is for, unless only theirs is wanted', async () => {
  const world = await aPaperWorld();
  await world.stored(aProposal('2026-0001'));
  await world.stored(aProposal('2026-0002', { holder: { kind: 'forum', forum: 'oeu' } }));
  const wanted = { kind: 'case', scope: { forum: 'oeu' }, case: CASE } as const;
  const numbers = async (over: Partial<PaperWanted>) =>
    (await gatherStock(world.papers, TENANT, { ...wanted, ...over })).proposals.map(({ no }) => no);

  expect(await numbers({})).toEqual(['2026-0001', '2026-0002']);
  expect(await numbers({ case: { ...CASE, only: 'forum' } })).toEqual(['2026-0002']);
});
