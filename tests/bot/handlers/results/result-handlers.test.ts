import { expect, it } from 'vitest';
import {
  makeResultCommands,
  makeResultHandlers,
} from '../../../../src/bot/handlers/results/result-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { ROOM } from '../../../support/counted-world.ts';
import { aResultKit } from './a-result-kit.ts';

it('has a handler for every button, and the list for the command', async () => {
  const { kits, world } = await aResultKit();

  expect(Object.keys(makeResultHandlers(kits))).toHaveLength(13);
  const said = await makeResultCommands(kits).results(context(world.nanna, { place: ROOM }), '');
  expect(only(said).text).toContain(world.round.title);
});
