import { expect, it } from 'vitest';
import { PROPOSAL_ROUTES } from '../../src/api/proposal-routes.ts';
import { aProposal } from '../support/a-proposal.ts';
import { storeProposal } from '../support/channel-world.ts';
import { anOutsideWorld, aSystem } from '../support/outside-world.ts';

/** Numbers of the proposals on the first page of what is asked for. */
async function numbersOf(query: object): Promise<readonly string[]> {
  const { outside, stores } = await anOutsideWorld();
  const changedAt = '2026-11-20T09:00:00.500Z';
  const receivedAt = '2026-11-19T23:30:00.000Z';
  await storeProposal(stores, aProposal('2026-0001', { changedAt, receivedAt }));
  const route = PROPOSAL_ROUTES.find(({ path }) => path === '/proposals');
  const answer = await route?.handle(
    {
      deps: outside,
      application: aSystem('proposal-system'),
      id: '',
      ifMatch: undefined,
      here: 'https://forenkl.example.dk/api/v1/proposals',
      now: outside.clock.now(),
    },
    query,
    undefined,
  );
  return Object(Object(answer).body).value?.map(({ number }: { number: string }) => number);
}

it.each([
  ['2026-11-20T09:00Z', 1],
  ['2026-11-20T09:00:00Z', 1],
  ['2026-11-20T09:00:00.499999Z', 1],
  ['2026-11-20T09:00:01Z', 0],
])('finds what was changed in the same second after %s', async (changedSince, count) => {
  expect(await numbersOf({ changedSince })).toHaveLength(count);
});

it('counts days as they are in Denmark', async () => {
  expect(await numbersOf({ since: '2026-11-20' })).toEqual(['2026-0001']);
  expect(await numbersOf({ since: '2026-11-21' })).toEqual([]);
});

it.each(['0001-01-01', '9999-12-31', '2026-02-30'])('knows no day %s', async (since) => {
  expect(await numbersOf({ since })).toBeUndefined();
});

it('tells whoever may write a journal number nothing else of the proposal', async () => {
  const { outside, stores } = await anOutsideWorld();
  await storeProposal(stores, aProposal('2026-0001', { answers: { challenge: 'Hemmelige ord' } }));
  const call = {
    ...{ deps: outside, application: aSystem('journal-system'), id: '2026-0001' },
    ...{ ifMatch: undefined, here: '', now: outside.clock.now() },
  };
  const route = PROPOSAL_ROUTES.find(({ path }) => path.endsWith('/journal'));

  const answer = await route?.handle(call, {}, { number: '' });

  expect(answer).toMatchObject({ status: 200, body: { number: '2026-0001' } });
  expect(JSON.stringify(answer)).not.toMatch(/Hemmelige|areas|workplaces/);
});
