import { beforeEach, expect, it } from 'vitest';
import { makeHideHandlers } from '../../../../src/bot/handlers/results/hide-handlers.ts';
import { REDACT_INPUT } from '../../../../src/cards/index.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { AT, aHidingWorld, type HidingWorld, NAME } from '../../../support/hiding-world.ts';

let world: HidingWorld;
beforeEach(async () => {
  world = await aHidingWorld();
  await world.counted({ privacy: 'named' });
});

const { round } = AT;
const handlers = () => {
  const rounds = { ...world.hiding, ...world.stores, publicUrl: () => undefined };
  const papers = { results: () => Promise.resolve(new Uint8Array()) };
  return makeHideHandlers({ channel: world.kit, rounds, papers });
};
const own = (typed = '') =>
  context(world.karen, { place: personalPlace('Karen'), inputs: { [REDACT_INPUT]: typed } });

it('leads from the form over how it will look to what is done', async () => {
  expect(only(await handlers()['results.hide'](own(), { round })).text).toContain('Skjul en tekst');
  const looked = only(await handlers()['results.hide-look'](own(NAME), { round })).text;
  expect(looked).toContain('▇▇▇ hjælper');
  const done = await handlers()['results.hide-do'](own(), { round, words: NAME });
  expect(only(done).text).toContain('Teksten er skjult');
  expect(await world.everything()).not.toContain(NAME);
});

it('says what is wrong with what was typed, and keeps it', async () => {
  const again = only(await handlers()['results.hide-look'](own('Mogens'), { round })).text;

  expect(again).toContain('De ord står her ikke');
});

it('refuses who is no administrator, and whoever presses where others look on', async () => {
  const nanna = context(world.nanna, { place: personalPlace('Nanna') });
  const old = { ...context(world.karen), submitted: true as const };

  expect(only(await handlers()['results.hide'](nanna, { round })).text).not.toContain('Skjul');
  const seen = await handlers()['results.hide-do'](old, { round, words: NAME });
  expect(only(seen).text).toContain('hvor andre ser med');
  expect(await world.everything()).toContain(NAME);
});
