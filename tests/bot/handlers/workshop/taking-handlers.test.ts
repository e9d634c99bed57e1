import { describe, expect, it } from 'vitest';
import { makeTakingHandlers } from '../../../../src/bot/handlers/workshop/taking-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

async function taking(...given: Parameters<typeof aWorkshopWorld>) {
  const world = await aWorkshopWorld(...given);
  const person = await world.person('Karen');
  const { place } = world.karen;
  const left: string[] = [];
  const handlers = makeTakingHandlers(world.workshop, async (_, round) => {
    left.push(round);
    return [];
  });
  const by = (inputs = {}) => context(person, { place, inputs });
  return { ...world, handlers, by, left, round: world.id };
}

const NOTE = { station: 's1', slot: 1, note: 'form-1', more: false };

describe('the handlers of a participant', () => {
  it('lead from the choice of a station to a note that is kept', async () => {
    const { handlers, by, round, notes } = await taking({ phase: 'notes', slot: 1 });
    const form = await handlers['workshop.go'](by({ 'w.station': 's1' }), { round });
    expect(only(form).text).toContain('Skriv en note');
    const typed = by({ 'w.text': 'Tre skemaer for hver vikar', 'w.for': 'myself' });
    const sent = await handlers['workshop.note'](typed, { round, ...NOTE });
    expect(only(sent).text).toContain('Din note er sendt');
    expect(await notes()).toHaveLength(1);
  });

  it('hand a note back that comes too late', async () => {
    const { handlers, by, round, goTo } = await taking({
      phase: 'between',
      slot: 1,
      endedAt: '2026-11-24T08:00:00.000Z',
    });
    goTo('2026-11-24T09:00:00.000Z');
    const typed = by({ 'w.text': 'Tre skemaer for hver vikar' });
    const back = only(await handlers['workshop.note'](typed, { round, ...NOTE }));
    expect(back.text).toContain('Din note er ikke sendt');
    expect(back.text).toContain('Tre skemaer for hver vikar');
  });

  it('keep votes, and leave the card as it is when there is no vote', async () => {
    const { handlers, by, round, noted, set } = await taking({ phase: 'vote', slot: 2 });
    await noted({ id: 'a' }, { id: 'x', station: 's2' });
    const press = { round, station: 's1', next: true };
    const next = await handlers['workshop.vote'](by({ 'w.chosen': 'a' }), press);
    expect(only(next).text).toContain('Indkøb');
    await set({ phase: 'between' });
    const early = await handlers['workshop.vote'](by({ 'w.chosen': 'a' }), press);
    expect(early).toMatchObject([{ kind: 'hint' }]);
  });

  it('lead to the three questions once it is over', async () => {
    const { handlers, by, round, left } = await taking({ phase: 'done', slot: 2 });
    await handlers['workshop.join'](by(), { round });
    await handlers['workshop.go'](by(), { round });
    expect(left).toEqual([round, round]);
  });
});
