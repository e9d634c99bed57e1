import { expect, it } from 'vitest';
import { asId } from '../../../src/domain/shared/ids.ts';
import { paperChoices } from '../../../src/usecases/papers/paper-choices.ts';
import { aRound } from '../../support/a-round.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { aPaperWorld } from '../../support/paper-world.ts';

it('offers areas and forums, and the rounds that have something for the paper', async () => {
  const world = await aPaperWorld();
  const rounds = [
    aRound({ id: asId('poll'), countedAt: '2026-11-24T10:00:00.000Z' }),
    aRound({ id: asId('running') }),
    aRound({ id: asId('workshop'), kind: 'workshop', title: 'Forårsworkshop' }),
    aRound({ id: asId('later'), kind: 'workshop', state: 'prepared' }),
  ];
  for (const round of rounds) await world.stores.rounds.save(round, undefined, []);
  const offered = async (kind: 'survey' | 'poster' | 'catalogue') =>
    value(await paperChoices(world.papers, world.asks, { kind, language: 'da' }));

  expect((await offered('survey')).rounds.map(({ id }) => id)).toEqual(['poll']);
  expect((await offered('poster')).rounds).toMatchObject([
    { id: 'workshop', name: 'Forårsworkshop (2026-11-24)' },
  ]);
  expect((await offered('catalogue')).areas).toContainEqual({ id: 'it', name: 'It og adgange' });
});

it('is for administrators', async () => {
  const world = await aPaperWorld();
  const nanna = world.caller(await world.person('Nanna'), personalPlace('Nanna'));
  expect(await paperChoices(world.papers, nanna, { kind: 'survey', language: 'da' })).toMatchObject(
    {
      ok: false,
    },
  );
});
