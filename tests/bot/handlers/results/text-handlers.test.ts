import { expect, it } from 'vitest';
import { makeTextHandlers } from '../../../../src/bot/handlers/results/text-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { ROOM } from '../../../support/counted-world.ts';
import { aResultKit } from './a-result-kit.ts';

it('leads its host from the themes to a text that is released', async () => {
  const { kits, world } = await aResultKit();
  const handlers = makeTextHandlers(kits);
  const own = context(world.gitte, { place: personalPlace('Gitte') });
  const at = { round: world.round.id, item: 'text', page: 0 };

  expect(only(await handlers['results.themes'](own, at)).text).toContain('12 har skrevet');
  expect(only(await handlers['results.texts'](own, at)).text).toContain('systemet til løn');
  const released = await handlers['results.release'](own, { ...at, text: 't1' });
  expect(only(released).text).toContain('Frigivet af Gitte');
});

it('shows texts to nobody else, and never by an older client in a room', async () => {
  const { kits, world } = await aResultKit();
  const handlers = makeTextHandlers(kits);
  const at = { round: world.round.id, item: 'text', page: 0 };
  const there = context(world.nanna, { place: ROOM });
  const old = { ...context(world.gitte, { place: ROOM }), submitted: true as const };

  expect(only(await handlers['results.texts'](there, at)).text).toContain('Det kan kun værten');
  expect(only(await handlers['results.themes'](old, at)).text).toContain('hvor andre ser med');
});
