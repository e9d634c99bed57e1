import { describe, expect, it } from 'vitest';
import {
  makeLeadingHandlers,
  workshopControl,
} from '../../../../src/bot/handlers/workshop/leading-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

async function leading(...given: Parameters<typeof aWorkshopWorld>) {
  const world = await aWorkshopWorld(...given);
  const ole = await world.person('Ole');
  const nanna = await world.person('Nanna');
  const { place } = world.karen;
  const handlers = makeLeadingHandlers(world.workshop);
  const by = (inputs = {}) => context(ole, { place, inputs });
  return { ...world, handlers, by, stranger: context(nanna, { place }), round: world.id };
}

describe('the handlers of those who lead', () => {
  it('show how it stands after each step', async () => {
    const { handlers, by, round, workshop } = await leading();
    const step = { round, step: 'start-slot', phase: 'join', slot: 0 } as const;
    expect(only(await handlers['workshop.step'](by(), step)).text).toContain('Stop runde 1');
    // The same card pressed again.
    expect(only(await handlers['workshop.step'](by(), step)).text).toContain('Stop runde 1');
    expect(only(await workshopControl(workshop, by(), { round })).text).toContain('Runde 1 af 2');
  });

  it('show the control in their own chat, not on the board that is edited', async () => {
    const { handlers, by, round, relayed, person } = await leading();
    expect(await handlers['workshop.control'](by(), { round })).toMatchObject([{ kind: 'hint' }]);
    expect((await relayed()).at(-1)).toMatchObject({ content: { kind: 'round-lead', round } });
    const ole = await person('Ole');
    const alone = context(ole, { place: personalPlace('Ole') });
    expect(only(await handlers['workshop.control'](alone, { round })).text).toContain(
      'Start runde 1',
    );
  });

  it('ask once more before the end', async () => {
    const { handlers, by, round, now } = await leading({ phase: 'answer', slot: 2 });
    const step = { round, step: 'finish', phase: 'answer', slot: 2 } as const;
    expect(only(await handlers['workshop.step'](by(), step)).text).toContain('Afslut workshoppen?');
    expect((await now()).workshop.phase).toBe('answer');
    await handlers['workshop.step'](by(), { ...step, sure: true });
    expect((await now()).workshop.phase).toBe('done');
  });

  it('show groups and move a note, until the vote', async () => {
    const { handlers, by, round, noted, notes, set } = await leading({ phase: 'notes', slot: 1 });
    await noted({ id: 'a', group: 'a' }, { id: 'b', group: 'b', text: 'En anden note om det' });
    const groups = only(await handlers['workshop.notes'](by(), { round }));
    expect(groups.text).toContain('En anden note om det');
    const unfinished = by({ 'w.note': 'b' });
    const missing = only(await handlers['workshop.move'](unfinished, { round, station: 's1' }));
    expect(missing.text).toContain('Vælg, hvor den skal hen');
    expect(missing.text).not.toContain('Vælg den note');
    const move = by({ 'w.note': 'b', 'w.to': 'a' });
    await handlers['workshop.move'](move, { round, station: 's1' });
    expect((await notes()).map(({ group }) => group)).toEqual(['a', 'a']);
    await set({ phase: 'vote' });
    const late = only(await handlers['workshop.move'](move, { round, station: 's1' }));
    expect(late.text).toContain('kan ikke flyttes');
  });

  it('are refused to everybody else', async () => {
    const { handlers, stranger, round } = await leading();
    const step = { round, step: 'start-slot', phase: 'join', slot: 0 } as const;
    for (const replies of [
      await handlers['workshop.control'](stranger, { round }),
      await handlers['workshop.step'](stranger, step),
      await handlers['workshop.step'](stranger, { ...step, step: 'finish' }),
      await handlers['workshop.notes'](stranger, { round }),
      await handlers['workshop.move'](stranger, { round, station: 's1' }),
    ]) {
      expect(only(replies).text).toContain('Det kan kun værten');
    }
  });
});
