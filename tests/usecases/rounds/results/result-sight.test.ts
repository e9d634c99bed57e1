import { beforeEach, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../../src/domain/shared/ids.ts';
import { listResults } from '../../../../src/usecases/rounds/results/list-results.ts';
import { offerResults } from '../../../../src/usecases/rounds/results/offer-results.ts';
import { readTexts, releaseText } from '../../../../src/usecases/rounds/results/read-texts.ts';
import { resultOrigin } from '../../../../src/usecases/rounds/results/result-origin.ts';
import { seeResults } from '../../../../src/usecases/rounds/results/result-sight.ts';
import { TENANT } from '../../../support/builders.ts';
import { member, personalPlace } from '../../../support/channel-world.ts';
import { aResultWorld, atOf, type ResultWorld } from '../../../support/result-world.ts';
import { SET } from './a-set.ts';

let world: ResultWorld;
beforeEach(async () => {
  world = await aResultWorld();
  await world.rounds.sets.put(TENANT, SET);
});

const twelve = () =>
  Array.from({ length: 12 }, (_, at) => ({
    answers: { q: (at % 5) + 1, text: `Indkøb ${at}: systemet er langsomt` },
  }));
const ROOM = {
  serviceUrl: 'https://smba.example',
  conversation: '19:room',
  kind: 'group',
} as const;
const refused = (kind: string) => ({ ok: false, problem: { kind } });

async function somebody(name: string, place = personalPlace(name)) {
  return world.caller(await world.person(name), place);
}

async function counted() {
  const host = await world.person('Gitte');
  const round = await world.held({ host: host.id }, twelve());
  await world.count(round);
  return { round, host: world.caller(host, personalPlace('Gitte')) };
}

it('shows tables where they were posted, and texts to those who work with them alone', async () => {
  const { round, host } = await counted();
  const there = await somebody('Nanna', ROOM);
  const at = { round: round.id, item: 'text', page: 0 };

  expect(await seeResults(world.rounds, there, { id: round.id })).toMatchObject({ ok: true });
  expect(await readTexts(world.rounds, there, at)).toMatchObject(refused('not-theirs'));
  expect(await readTexts(world.rounds, host, at)).toMatchObject({
    ok: true,
    value: { pages: 4, shown: [{ id: 't1' }, { id: 't2' }, { id: 't3' }] },
  });
});

it('shows nothing to somebody who is neither there nor has the right', async () => {
  const { round } = await counted();
  const stranger = await somebody('Nanna');

  expect(await seeResults(world.rounds, stranger, { id: round.id })).toMatchObject(
    refused('not-theirs'),
  );
  expect((await listResults(world.rounds, stranger, 0)).rounds).toEqual([]);
  expect(
    await releaseText(world.rounds, stranger, { round: round.id, item: 'text', text: 't1' }),
  ).toMatchObject(refused('not-theirs'));
  expect(await resultOrigin(world.rounds, stranger, { round: round.id })).toMatchObject(
    refused('not-theirs'),
  );
});

it('tells only the count while a confidential round runs', async () => {
  const host = await world.person('Gitte');
  const round = await world.held(
    { host: host.id, state: 'open', shown: 'open', results: 'live' },
    twelve(),
  );

  expect(await seeResults(world.rounds, world.caller(host, ROOM), { id: round.id })).toEqual({
    ok: false,
    problem: { kind: 'not-yet', answered: 12 },
  });
});

it('shows a named round while it runs, with every figure, and stores nothing', async () => {
  const host = await world.person('Gitte');
  const round = await world.held(
    { host: host.id, state: 'open', shown: 'open', privacy: 'named', results: 'live' },
    twelve().slice(0, 2),
  );

  const seen = await seeResults(world.rounds, world.caller(host, ROOM), { id: round.id });

  expect(seen).toMatchObject({ ok: true, value: { live: true, report: { answered: 2 } } });
  expect(seen.ok && seen.value.report.items[0]?.overall.cell.seen).toBe('shown');
  expect(await world.rounds.results.report(atOf(round))).toBeUndefined();
});

it('releases a text once, with who did and when', async () => {
  const { round, host } = await counted();
  const at = { round: round.id, item: 'text', text: 't1' };
  await releaseText(world.rounds, host, at);
  await releaseText(world.rounds, host, at);

  expect(await world.rounds.results.releases(atOf(round))).toMatchObject([
    { item: 'text', text: 't1', by: host.person },
  ]);
  expect(await releaseText(world.rounds, host, { ...at, text: 't99' })).toMatchObject(
    refused('gone'),
  );
});

it('says who wrote a text in a named round alone', async () => {
  const host = await world.person('Gitte');
  const named = await world.held({ host: host.id, privacy: 'named' }, twelve());
  await world.count(named);
  const { round } = { round: await world.held({ id: asId('r2'), host: host.id }, twelve()) };
  await world.count(round);

  const byOf = async (id: typeof round.id) =>
    (await world.rounds.results.texts({ tenant: TENANT, round: id }, 'text')).map(({ by }) => by);
  expect(await byOf(named.id)).toContain(asId<PersonId>('p1'));
  expect(new Set(await byOf(round.id))).toEqual(new Set([undefined]));
});

it('offers the file to those with the right, with texts and what is released', async () => {
  const { round, host } = await counted();
  await releaseText(world.rounds, host, { round: round.id, item: 'text', text: 't1' });
  const written: unknown[] = [];
  const deps = {
    ...world.rounds,
    writeResults: async (given: unknown) => {
      written.push(given);
      return new Uint8Array([1]);
    },
  };
  const wanted = { round: round.id, language: 'da', name: () => 'Resultat' } as const;

  expect(await offerResults(deps, host, wanted)).toMatchObject({ ok: true });
  expect(await offerResults(deps, await somebody('Nanna'), wanted)).toMatchObject(
    refused('not-theirs'),
  );
  expect(written).toHaveLength(1);
  expect(written[0]).toHaveProperty('texts.text.0.released', true);
  expect(written[0]).toHaveProperty('texts.text.1.released', false);
});

it('makes an origin of a question, and of none that is not there', async () => {
  const { round, host } = await counted();

  expect(await resultOrigin(world.rounds, host, { round: round.id, item: 'q' })).toMatchObject({
    ok: true,
    value: { round: round.id, item: 'q', question: { da: 'Side: Hvor godt?' } },
  });
  expect(await resultOrigin(world.rounds, host, { round: round.id, item: 'x' })).toMatchObject(
    refused('gone'),
  );
});

it('lists what the administration may see, and what was held in the place', async () => {
  const { round } = await counted();
  world.rosters.set('19:forenkling@thread.tacv2', [member('Karen')]);

  expect((await listResults(world.rounds, await somebody('Nanna', ROOM), 0)).rounds).toEqual([
    expect.objectContaining({ id: round.id }),
  ]);
});
