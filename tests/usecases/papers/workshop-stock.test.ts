import { describe, expect, it } from 'vitest';
import { workshopStock } from '../../../src/usecases/papers/workshop-stock.ts';
import { aParticipant } from '../../support/a-workshop.ts';
import { aWorkshopWorld } from '../../support/workshop-world.ts';

async function aVotedWorkshop() {
  const world = await aWorkshopWorld({ phase: 'done' });
  await world.noted({ text: 'Tre skemaer' });
  await world.stores.workshops.saveParticipant(
    aParticipant('gitte', { votes: { s1: ['note-1'] } }),
  );
  return world;
}

describe('workshopStock', () => {
  it('reads what was chosen at each station, for a poster', async () => {
    const world = await aVotedWorkshop();

    const stock = await workshopStock(world.workshop, 'poster', await world.now());

    expect(stock.stations).toEqual([
      { title: 'Nye medarbejdere', chosen: [{ text: 'Tre skemaer', votes: 1 }] },
    ]);
  });

  it('reads nothing for other papers, or of a round that is no workshop', async () => {
    const world = await aVotedWorkshop();
    const { workshop: _, ...survey } = await world.now();

    expect(await workshopStock(world.workshop, 'catalogue', await world.now())).toEqual({});
    expect(await workshopStock(world.workshop, 'poster', survey)).toEqual({});
  });
});
