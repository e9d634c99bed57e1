import { beforeEach, describe, expect, it } from 'vitest';
import {
  makePaperCommands,
  makePaperHandlers,
} from '../../../../src/bot/handlers/papers/paper-handlers.ts';
import { anInitiative, aPromised, nos } from '../../../support/an-initiative.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aPaperWorld, type PaperWorld } from '../../../support/paper-world.ts';

let world: PaperWorld;
let handlers: ReturnType<typeof makePaperHandlers>;
beforeEach(async () => {
  world = await aPaperWorld();
  handlers = makePaperHandlers(world.papers);
  await world.stored(aPromised('2026-0001'));
  const running = anInitiative('a', { proposals: nos('2026-0001'), state: 'running' });
  await world.stores.initiatives.save(running, undefined, []);
});

const SINCE = { since: '2026-11-01' };

describe('a status', () => {
  it('is shown in figures before anything is made, from its form and from the offer', async () => {
    const typed = context(world.karen, { inputs: { 'p.since': '2026-11-01' } });
    const press = { kind: 'status', press: 'press-1' } as const;

    for (const replies of [
      await handlers['paper.order'](typed, press),
      await handlers['paper.status'](context(world.karen), SINCE),
    ]) {
      const { text } = only(replies);
      expect(text).toContain('Status på 1 forslag');
      expect(text).toContain('I gang 1');
    }
    expect(await world.order('press-1')).toBeUndefined();
  });

  it('is made from the card as it is narrowed down there, once for a press', async () => {
    const press = { press: 'press-2', ...SINCE };
    const first = only(await handlers['paper.make'](context(world.karen), press));
    await handlers['paper.make'](context(world.karen), press);
    const own = `press-2-${world.karen.id}`;

    expect(first.text).toContain('Den bliver lavet nu');
    expect(await world.order(own)).toMatchObject({
      wanted: { kind: 'status', scope: SINCE },
    });
    await world.make();
    expect(await world.order(own)).toMatchObject({
      state: 'made',
      files: [{ type: 'docx' }, { type: 'xlsx' }],
    });
  });

  it('is written for in one go, since a day or since the one before', async () => {
    const { report } = makePaperCommands(world.papers);
    const since = only(await report(context(world.karen), 'status siden 1. november 2026'));
    const usual = only(await report(context(world.karen), 'Status'));

    expect(since.text).toContain('Siden 1. november 2026');
    expect(usual.text).toContain('Siden 23. november 2025');
  });

  it('is made for each who presses a card in the channel', async () => {
    const press = { press: 'press-5', ...SINCE };
    for (const who of [world.karen, world.ole]) {
      expect(only(await handlers['paper.make'](context(who), press)).text).toContain(
        'bliver lavet nu',
      );
    }
  });

  it('leads to a case that has it as its annex', async () => {
    const scope = { kind: 'case', matter: 'status', ...SINCE } as const;
    const form = only(await handlers['paper.form'](context(world.karen), scope));

    expect(form.text).toContain('Bilag, jeg laver med\nstatus');
    expect(form.text).toContain('Det bilag, der anbefales at læse\nstatus');
  });

  it('is offered from the day the one before was made', async () => {
    await handlers['paper.make'](context(world.karen), { press: 'press-2', ...SINCE });
    await world.make();
    const form = only(await handlers['paper.form'](context(world.karen), { kind: 'status' }));

    expect(JSON.stringify(form)).toContain('2026-11-23');
  });

  it('comes back to the form with what is wrong', async () => {
    const karen = context(world.karen);
    const coming = { since: '2027-01-01' };

    expect(only(await handlers['paper.status'](karen, {})).text).toContain('Udfyld det her.');
    expect(only(await handlers['paper.status'](karen, coming)).text).toContain('ikke kommet endnu');
    const make = await handlers['paper.make'](karen, { press: 'press-3', ...coming });
    expect(only(make).text).toContain('ikke kommet endnu');
  });

  it('is for administrators', async () => {
    const nanna = context(world.nanna, { place: personalPlace('Nanna') });

    for (const replies of [
      await handlers['paper.status'](nanna, SINCE),
      await handlers['paper.make'](nanna, { press: 'press-4', ...SINCE }),
    ]) {
      expect(only(replies).text).toContain('Det har du ikke adgang til');
    }
  });
});
