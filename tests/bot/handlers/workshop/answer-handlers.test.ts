import { describe, expect, it } from 'vitest';
import { makeAnswerHandlers } from '../../../../src/bot/handlers/workshop/answer-handlers.ts';
import { aParticipant } from '../../../support/a-workshop.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

async function answering() {
  const world = await aWorkshopWorld({ phase: 'answer', slot: 2 });
  const ole = await world.person('Ole');
  const nanna = await world.person('Nanna');
  await world.noted({ id: 'a', group: 'a' }, { id: 'x', group: 'x', station: 's2' });
  const handlers = makeAnswerHandlers(world.workshop);
  const by = (inputs = {}) => context(ole, { place: world.karen.place, inputs });
  const voted = () =>
    world.stores.workshops.saveParticipant(aParticipant('p1', { votes: { s1: ['a'], s2: ['x'] } }));
  return { ...world, handlers, by, voted, stranger: context(nanna), round: world.id };
}

const SAID = { 'w.said': 'Ét skema', 'w.agreed': 'do' };
const PRESS = { group: 'a', revision: 0, at: 0, next: true };

describe('the handlers of an answer', () => {
  it('say so when nothing was voted for', async () => {
    const { handlers, by, round } = await answering();
    const shown = only(await handlers['workshop.answers'](by(), { round, at: 0 }));
    expect(shown.text).toContain('ikke stemt på noget');
  });

  it('go from one to the next, and keep what is typed', async () => {
    const { handlers, by, round, voted, stores, host } = await answering();
    await voted();
    const first = only(await handlers['workshop.answers'](by(), { round, at: 0 }));
    expect(first.text).toContain('1 af 2');
    const next = only(await handlers['workshop.answer'](by(SAID), { round, ...PRESS }));
    expect(next.text).toContain('Gemt');
    expect(next.text).toContain('2 af 2');
    const at = { tenant: host.tenant, round };
    expect(await stores.workshops.picks(at)).toMatchObject([{ answer: { said: 'Ét skema' } }]);
  });

  it('give back what is wrong or came too late', async () => {
    const { handlers, by, round, voted } = await answering();
    await voted();
    const wrong = by({ ...SAID, 'w.when': 'snart' });
    const fault = only(await handlers['workshop.answer'](wrong, { round, ...PRESS }));
    expect(fault.text).toContain('uge 14 2027');
    expect(fault.text).toContain('snart');
    await handlers['workshop.answer'](by(SAID), { round, ...PRESS });
    const other = by({ ...SAID, 'w.said': 'Noget andet' });
    const stale = only(await handlers['workshop.answer'](other, { round, ...PRESS }));
    expect(stale.text).toContain('En anden har svaret siden');
    expect(stale.text).toContain('Noget andet');
  });

  it('take one off the list, and are refused to strangers', async () => {
    const { handlers, by, round, voted, stranger } = await answering();
    await voted();
    const press = { round, group: 'a', picked: false, at: 0 };
    const left = only(await handlers['workshop.take'](by(), press));
    expect(left.text).toContain('1 af 1');
    for (const replies of [
      await handlers['workshop.answers'](stranger, { round, at: 0 }),
      await handlers['workshop.answer'](stranger, { round, ...PRESS }),
      await handlers['workshop.take'](stranger, press),
    ]) {
      expect(only(replies).text).toContain('Det kan kun værten');
    }
  });
});
